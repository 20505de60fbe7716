package org.tinfusin.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.Translations;

/** A leaf of paper with a woven edge, for what people do with accounts. */
@StyleSheet("accounts.css")
abstract class AccountPage extends Main implements HasDynamicTitle, ApplicationPage {
  private final transient Translations words;
  private final Locale reader = UI.getCurrent().getLocale();
  private final String title;
  private final H1 heading;

  AccountPage(Translations words, String titleKey) {
    this.words = words;
    title = text("title.page", text(titleKey));
    heading = new H1(text(titleKey));
    setId("content");
    setClassName("reading account-page");
    add(heading);
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  final String text(String key, Object... values) {
    return words.text(reader, key, values);
  }

  final Locale reader() {
    return reader;
  }

  final AccountForm form(String buttonKey, Component... fields) {
    return new AccountForm(words, reader, buttonKey, fields);
  }

  final Paragraph said(String key, Object... values) {
    Paragraph said = new Paragraph(text(key, values));
    said.setClassName("account-said");
    return said;
  }

  final Anchor way(String address, String key) {
    Anchor way = new Anchor(address, text(key));
    way.setClassName("account-way");
    return way;
  }

  final Section part(String titleKey, Component... content) {
    Section part = new Section();
    part.setClassName("account-part");
    part.add(new H2(text(titleKey)));
    part.add(content);
    return part;
  }

  /** Shows the page without its sheet of forms: only the heading and these. */
  final void showOnly(Component... content) {
    removeAll();
    add(heading);
    add(content);
  }

  final Field name(String key) {
    Field name = new Field("name", text(key), "text", "username").required();
    name.input().getElement().setAttribute("autocapitalize", "none");
    name.input().getElement().setAttribute("spellcheck", "false");
    return name;
  }

  final Field newPassword() {
    return new Field("new-password", text("account.new-password"), "password", "new-password")
        .required()
        .hint(text("account.new-password-hint"));
  }

  final Field password(String key) {
    return new Field("password", text(key), "password", "current-password").required();
  }

  /** The address of the network that asks, for counting guesses. */
  static String network() {
    HttpServletRequest request = request();
    return request == null ? "" : String.valueOf(request.getRemoteAddr());
  }

  static @Nullable HttpServletRequest request() {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    return request == null ? null : request.getHttpServletRequest();
  }

  /** What a form that is sent past the application must carry. */
  static @Nullable CsrfToken csrf() {
    HttpServletRequest request = request();
    return request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
  }
}
