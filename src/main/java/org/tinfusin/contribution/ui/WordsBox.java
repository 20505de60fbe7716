package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** Some words to write, and buttons that do something with them. */
final class WordsBox extends Div {
  private final Lines lines = new Lines();

  WordsBox(String id, String label, String hint) {
    setClassName("words-box");
    lines.setId(id);
    NativeLabel name = new NativeLabel(label);
    name.setFor(lines);
    Paragraph more = new Paragraph(hint);
    more.setId(id + "-hint");
    more.setClassName("field-hint");
    lines.getElement().setAttribute("aria-describedby", id + "-hint");
    Div buttons = new Div();
    buttons.setClassName("words-ways");
    add(name, more, lines, buttons);
  }

  /** One button more; the first one is the one most people want. */
  WordsBox with(String label, String className, Runnable task) {
    NativeButton button = new NativeButton(label, _ -> task.run());
    button.setClassName(className);
    ((Div) getComponentAt(3)).add(button);
    return this;
  }

  String words() {
    return lines.getValue();
  }

  void clear() {
    lines.setValue("");
  }

  /** A native field of several lines. */
  @Tag("textarea")
  static final class Lines extends AbstractSinglePropertyField<Lines, String> {
    Lines() {
      super("value", "", false);
      setSynchronizedEvent("change");
      getElement().setAttribute("rows", "4").setAttribute("dir", "auto");
      getElement().setAttribute("maxlength", "4000");
    }
  }
}
