package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.Translations;

/** A leaf of paper with a form or a list on it, about a narrative rather than for reading it. */
@StyleSheet("accounts.css")
@StyleSheet("curating.css")
abstract class LeafPage extends Main implements HasDynamicTitle, ApplicationPage {
  private final transient Translations words;
  private final Locale reader = UI.getCurrent().getLocale();
  private final String titleKey;
  private final Paragraph answer = new Paragraph();

  LeafPage(Translations words, String titleKey) {
    this.words = words;
    this.titleKey = titleKey;
    setId("content");
    setClassName("reading account-page curating-page");
    answer.getElement().setAttribute("tabindex", "-1");
    answer.setVisible(false);
  }

  @Override
  public String getPageTitle() {
    return text("title.page", text(titleKey));
  }

  /** Begins the page anew: its heading, room for an answer, and these. */
  final void show(Component... content) {
    removeAll();
    add(new H1(text(titleKey)), answer);
    add(content);
  }

  final void praise(String sentence) {
    say(sentence, "done", "status");
  }

  final void refuse(String sentence) {
    say(sentence, "refused", "alert");
  }

  private void say(String sentence, String className, String role) {
    answer.setText(sentence);
    answer.setClassName("answer " + className);
    answer.getElement().setAttribute("role", role);
    answer.setVisible(true);
    answer.getElement().executeJs("setTimeout(() => this.focus(), 100)");
  }

  final String text(String key, Object... values) {
    return words.text(reader, key, values);
  }

  final Locale reader() {
    return reader;
  }

  final Paragraph said(String sentence) {
    Paragraph said = new Paragraph(sentence);
    said.setClassName("account-said");
    said.getElement().setAttribute("dir", "auto");
    return said;
  }

  final NativeButton button(String key, Runnable task) {
    NativeButton button = new NativeButton(text(key), _ -> task.run());
    button.setClassName("account-do");
    return button;
  }

  /** A thing to fill in under its label. */
  final Div labelled(String key, Component field, String id) {
    field.setId(id);
    NativeLabel label = new NativeLabel(text(key));
    label.setFor(id);
    Div both = new Div(label, field);
    both.setClassName("field");
    return both;
  }

  static String network() {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    return request == null ? "" : String.valueOf(request.getRemoteAddr());
  }
}
