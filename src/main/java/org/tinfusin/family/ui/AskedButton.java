package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** A button that first says what will happen, and does it only when that is confirmed. */
final class AskedButton extends Div {
  private final NativeButton first;
  private final Div question = new Div();

  /**
   * @param label the words on the button
   * @param will what will happen, in words
   */
  AskedButton(PageWords words, String label, Supplier<String> will, Runnable deed) {
    setClassName("wb-asked");
    first = new NativeButton(label);
    first.setClassName("account-do");
    Paragraph sentence = new Paragraph();
    sentence.getElement().setAttribute("tabindex", "-1");
    NativeButton yes =
        new NativeButton(
            label,
            _ -> {
              close();
              deed.run();
            });
    yes.setClassName("account-go");
    NativeButton no =
        new NativeButton(
            words.text("families.leave-it"),
            _ -> {
              close();
              first.focus();
            });
    no.setClassName("account-do");
    question.add(sentence, yes, no);
    question.setClassName("question");
    question.getElement().setAttribute("role", "group");
    question.getElement().setAttribute("aria-label", words.text("families.really"));
    question.setVisible(false);
    first.addClickListener(
        _ -> {
          sentence.setText(will.get());
          question.setVisible(true);
          first.setVisible(false);
          sentence.getElement().executeJs("setTimeout(() => this.focus(), 50)");
        });
    add(first, question);
  }

  private void close() {
    question.setVisible(false);
    first.setVisible(true);
  }
}
