package org.tinfusin.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.Account;
import org.tinfusin.account.AccountRefusal;
import org.tinfusin.account.People;
import org.tinfusin.shell.ReaderTime;
import org.tinfusin.shell.Translations;

/** One person in the list of administrators: who they are, and opened what can be done. */
final class PersonRow extends ListItem {
  private final transient People people;
  private final transient Translations words;
  private final Locale reader;
  private final Div answer = new Div();
  private final Span roles = new Span();
  private final Div ways = new Div();
  private transient Account account;

  /**
   * @param link makes a link to hand on from a key of words and a path
   */
  PersonRow(
      Account account,
      People people,
      Translations words,
      Locale reader,
      BiFunction<String, String, Component> link) {
    this.account = account;
    this.people = people;
    this.words = words;
    this.reader = reader;
    setClassName("person-row");
    RoleBoxes boxes = new RoleBoxes(this::text, account.roles());
    ways.setClassName("person-actions");
    Div content = new Div(facts(), boxes, ways, answer);
    content.setClassName("person-content");
    NativeDetails details = new NativeDetails(head(), content);
    add(details);
    fillWays(boxes, link);
    showState();
  }

  private Div head() {
    Span shown = new Span(account.displayName());
    shown.setClassName("person-shown");
    shown.getElement().setAttribute("dir", "auto");
    Span name = new Span(account.name());
    name.setClassName("person-login");
    name.getElement().setAttribute("dir", "auto");
    roles.setClassName("person-roles");
    return new Div(shown, name, roles);
  }

  private Paragraph facts() {
    Paragraph facts =
        new Paragraph(
            text(
                "admin.facts",
                day(account.created()),
                account.lastSignIn() == null ? text("admin.never") : day(account.lastSignIn())));
    facts.setClassName("field-hint");
    return facts;
  }

  private void fillWays(RoleBoxes boxes, BiFunction<String, String, Component> link) {
    ways.removeAll();
    ways.add(
        button("admin.keep-roles", () -> grant(boxes)),
        button("admin.reset-link", () -> handLink(link)),
        button(account.disabled() ? "admin.enable" : "admin.disable", () -> disable(boxes, link)));
  }

  private NativeButton button(String key, Runnable task) {
    NativeButton button = new NativeButton(text(key), _ -> attempt(task));
    button.setClassName("account-do");
    return button;
  }

  private void attempt(Runnable task) {
    answer.removeAll();
    try {
      task.run();
    } catch (AccountRefusal refusal) {
      Paragraph refused = new Paragraph(text(refusal.reason().key()));
      refused.setClassName("answer refused");
      refused.getElement().setAttribute("role", "alert");
      answer.add(refused);
    }
  }

  private void grant(RoleBoxes boxes) {
    account = people.grant(account.id(), boxes.chosen());
    showState();
    praise("account.kept");
  }

  private void disable(RoleBoxes boxes, BiFunction<String, String, Component> link) {
    account = people.disable(account.id(), !account.disabled());
    showState();
    fillWays(boxes, link);
    praise(account.disabled() ? "admin.disabled-now" : "admin.enabled-now");
  }

  private void handLink(BiFunction<String, String, Component> link) {
    answer.add(link.apply("admin.link", "reset/" + people.makeResetLink(account.id())));
  }

  private void praise(String key) {
    Paragraph done = new Paragraph(text(key));
    done.setClassName("answer done");
    done.getElement().setAttribute("role", "status");
    answer.add(done);
  }

  private void showState() {
    String held =
        account.roles().stream()
            .sorted()
            .map(role -> text("role." + role.word()))
            .collect(Collectors.joining(text("account.and")));
    roles.setText(account.disabled() ? text("admin.disabled") : held);
  }

  private String day(@Nullable Instant moment) {
    return moment == null ? "" : ReaderTime.day(moment, reader);
  }

  private String text(String key, Object... values) {
    return words.text(reader, key, values);
  }
}
