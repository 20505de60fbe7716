package org.tinfusin.account.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.tinfusin.account.Account;
import org.tinfusin.account.Accounts;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.account.SignedIn;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What somebody can change about their own account. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
public class AccountView extends AccountPage {
  private final transient Accounts accounts;
  private final long id;
  private final Field shown =
      new Field("display-name", text("account.display-name"), "text", "name")
          .hint(text("account.display-name-hint"));
  private final Field mail =
      new Field("mail", text("account.mail"), "email", "email").hint(text("account.mail-hint"));
  private final Field password = password("account.current-password");
  private final Field newPassword = newPassword();
  private final Field leaving =
      new Field("leaving", text("account.password"), "password", "current-password").required();
  private final AccountForm description;
  private final AccountForm change;

  public AccountView(Accounts accounts, CurrentAccount current, Translations words) {
    super(words, "account.title");
    this.accounts = accounts;
    Account account = current.get();
    id = account.id();
    shown.holding(account.displayName());
    mail.holding(accounts.mailOf(id).orElse(""));
    description = form("account.keep", shown, mail).onSend(this::describe);
    change = form("account.set-password", password, newPassword).onSend(this::changePassword);
    add(
        said("account.you-are", account.name(), roles(account)),
        part("account.how-shown", description),
        part("account.change-password", change),
        part(
            "account.everywhere",
            said("account.everywhere-hint"),
            form("account.sign-out-everywhere").onSend(this::signOutEverywhere)),
        part(
            "account.delete",
            said("account.delete-hint"),
            whatBecomes(),
            way("my/contributions", "account.my-contributions"),
            way("trails", "account.my-trails"),
            form("account.delete-now", leaving).onSend(this::delete)));
  }

  /** What becomes of what somebody made, told before they leave. */
  private UnorderedList whatBecomes() {
    UnorderedList list = new UnorderedList();
    list.setClassName("account-fate");
    for (String kind : List.of("drafts", "narratives", "trails", "links", "copies")) {
      list.add(new ListItem(text("account.delete-" + kind)));
    }
    return list;
  }

  private String roles(Account account) {
    return account.roles().stream()
        .sorted()
        .map(role -> text("role." + role.word()))
        .collect(Collectors.joining(text("account.and")));
  }

  private void describe() {
    accounts.describe(id, shown.typed(), mail.typed());
    description.praise(text("account.kept"));
  }

  private void changePassword() {
    SignedIn now = accounts.changePassword(id, password.typed(), newPassword.typed(), network());
    goOnAs(now);
    change.praise(text("account.password-changed"));
  }

  private void signOutEverywhere() {
    accounts.signOutEverywhere(id);
    SignOut.now();
  }

  private void delete() {
    accounts.delete(id, leaving.typed(), network());
    SignOut.now();
  }

  /** All other sessions of this person have ended; this one goes on. */
  private static void goOnAs(SignedIn now) {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    VaadinServletResponse response = VaadinServletResponse.getCurrent();
    if (request != null && response != null) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(now.toAuthentication());
      SecurityContextHolder.setContext(context);
      new HttpSessionSecurityContextRepository()
          .saveContext(context, request.getHttpServletRequest(), response.getHttpServletResponse());
    }
  }
}
