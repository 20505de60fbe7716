package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What came of something a person did: said aloud, and given the focus. */
final class Answer extends Div {
  Answer() {
    setClassName("answer");
    setVisible(false);
    getElement().setAttribute("tabindex", "-1");
  }

  void refuse(String sentence) {
    say("refused", "alert", new Paragraph(sentence));
  }

  void praise(String sentence) {
    say("done", "status", new Paragraph(sentence));
  }

  void refuse(Component... content) {
    say("refused", "alert", content);
  }

  private void say(String className, String role, Component... content) {
    removeAll();
    add(content);
    setClassName("answer " + className);
    getElement().setAttribute("role", role);
    setVisible(true);
    getElement().executeJs("setTimeout(() => this.focus(), 100)");
  }
}
