package org.tinfusin.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.tinfusin.account.AccountRefusal;
import org.tinfusin.shell.Translations;

/**
 * A form with one button. Above it stands what came of it; a refusal leaves what was typed where it
 * is, passwords excepted.
 */
@Tag("form")
final class AccountForm extends HtmlContainer implements HasComponents {
  private final Paragraph answer = new Paragraph();
  private final Translations words;
  private final Locale reader;

  AccountForm(Translations words, Locale reader, String buttonKey, Component... fields) {
    this.words = words;
    this.reader = reader;
    setClassName("account-form");
    answer.setVisible(false);
    answer.getElement().setAttribute("tabindex", "-1");
    NativeButton button = new NativeButton(words.text(reader, buttonKey));
    button.getElement().setAttribute("type", "submit");
    button.setClassName("account-go");
    add(answer);
    add(fields);
    add(button);
  }

  /** Does this when the form is sent, and shows the refusal if one comes of it. */
  AccountForm onSend(Runnable task) {
    getElement().addEventListener("submit", _ -> send(task)).preventDefault();
    return this;
  }

  /** Is sent to an address as browsers do, past the application. */
  AccountForm sentTo(String address) {
    getElement().setAttribute("method", "post").setAttribute("action", address);
    return this;
  }

  void send(Runnable task) {
    try {
      task.run();
    } catch (AccountRefusal refusal) {
      refuse(words.text(reader, refusal.reason().key()));
    } finally {
      forgetPasswords();
    }
  }

  void refuse(String sentence) {
    say(sentence, "refused", "alert");
  }

  void praise(String sentence) {
    say(sentence, "done", "status");
  }

  private void say(String sentence, String className, String role) {
    answer.setText(sentence);
    answer.setClassName("answer " + className);
    answer.getElement().setAttribute("role", role);
    answer.setVisible(true);
    // on the first answer of a page it is not in the document yet
    answer.getElement().executeJs("setTimeout(() => this.focus(), 100)");
  }

  private void forgetPasswords() {
    getChildren()
        .filter(Field.class::isInstance)
        .map(Field.class::cast)
        .filter(field -> "password".equals(field.input().getType()))
        .forEach(Field::clear);
  }
}
