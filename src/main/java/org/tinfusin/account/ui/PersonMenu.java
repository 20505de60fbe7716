package org.tinfusin.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.tinfusin.account.Account;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.account.Role;
import org.tinfusin.shell.MastheadPart;
import org.tinfusin.shell.Translations;

/** In the masthead: the way to sign in, or whoever did with the ways that are theirs. */
@SpringComponent
@ConditionalOnWebApplication
class PersonMenu implements MastheadPart {
  private final CurrentAccount current;
  private final Translations words;

  PersonMenu(CurrentAccount current, Translations words) {
    this.current = current;
    this.words = words;
  }

  @Override
  public Component make(Locale reader) {
    return current
        .find()
        .<Component>map(account -> menu(account, reader))
        .orElseGet(() -> signIn(reader));
  }

  private Anchor signIn(Locale reader) {
    Anchor way = new Anchor("login", label(words.text(reader, "account.sign-in")));
    way.setClassName("person");
    return way;
  }

  private NativeDetails menu(Account account, Locale reader) {
    Div ways = new Div(new Anchor("account", words.text(reader, "account.title")));
    if (account.has(Role.CONTRIBUTOR) || account.has(Role.CURATOR)) {
      ways.add(
          new Anchor("contribute", words.text(reader, "contribute.title")),
          new Anchor("my/contributions", words.text(reader, "contribute.mine.title")));
    }
    if (account.has(Role.CURATOR)) {
      ways.add(new Anchor("review", words.text(reader, "contribute.review.title")));
    }
    if (account.has(Role.CURATOR) || account.has(Role.ADMINISTRATOR)) {
      ways.add(
          new Anchor("review/reports", words.text(reader, "reports.title")),
          new Anchor("workbench", words.text(reader, "workbench.title")));
    }
    if (account.has(Role.ADMINISTRATOR)) {
      ways.add(new Anchor("admin", words.text(reader, "admin.title")));
    }
    NativeButton leave =
        new NativeButton(words.text(reader, "account.sign-out"), _ -> SignOut.now());
    ways.add(leave);
    ways.setClassName("person-ways");
    NativeDetails menu = new NativeDetails(label(account.displayName()), ways);
    menu.setClassName("person-menu");
    menu.getSummary().setClassName("person");
    menu.getElement()
        .executeJs(
            """
            this.addEventListener('focusout', leaving => {
              if (leaving.relatedTarget && !this.contains(leaving.relatedTarget)) this.open = false; });
            this.addEventListener('keydown', key => {
              if (key.key === 'Escape') { this.open = false; this.firstElementChild.focus(); } });
            """);
    return menu;
  }

  private static Span label(String name) {
    Span label = new Span(name);
    label.setClassName("person-name");
    label.getElement().setAttribute("dir", "auto");
    return label;
  }
}
