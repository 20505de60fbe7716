package org.tinfusin.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.Account;
import org.tinfusin.account.Accounts;
import org.tinfusin.account.Invitations;
import org.tinfusin.account.NewAccount;
import org.tinfusin.account.SignUpPolicy;
import org.tinfusin.account.SignUpPolicy.Door;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** Makes an account, where this atlas lets this person. */
@Route(value = "signup", layout = MainLayout.class)
@AnonymousAllowed
public class SignUpView extends AccountPage implements HasUrlParameter<String> {
  private final transient Accounts accounts;
  private final transient Invitations invitations;
  private final transient SignUpPolicy policy;
  private final Field name = name("account.name").hint(text("account.name-hint"));
  private final Field shown =
      new Field("display-name", text("account.display-name"), "text", "name")
          .hint(text("account.display-name-hint"));
  private final Field mail =
      new Field("mail", text("account.mail"), "email", "email").hint(text("account.mail-hint"));
  private final Field password = newPassword();
  private String invitation = "";

  public SignUpView(
      Accounts accounts, Invitations invitations, SignUpPolicy policy, Translations words) {
    super(words, "account.sign-up");
    this.accounts = accounts;
    this.invitations = invitations;
    this.policy = policy;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
    invitation = token == null ? "" : token;
    boolean invited = !invitation.isEmpty() && invitations.isOpen(invitation);
    if (policy.door() == Door.CLOSED) {
      showOnly(said("account.sign-up-closed"));
    } else if (invited || (policy.door() == Door.OPEN && invitation.isEmpty())) {
      showForm();
    } else {
      showOnly(said(invitation.isEmpty() ? "account.by-invitation" : "account.refused.link-spent"));
    }
  }

  private void showForm() {
    AccountForm form = form("account.sign-up", name, shown, mail, password);
    Div ways = new Div(way("login", "account.have-one"));
    ways.setClassName("account-ways");
    showOnly(form.onSend(this::signUp), ways);
  }

  private void signUp() {
    Account made =
        accounts.signUp(
            new NewAccount(
                name.typed(),
                shown.typed(),
                mail.typed(),
                password.typed(),
                invitation,
                network()));
    showOnly(said("account.made", made.name()), way("login", "account.sign-in"));
  }
}
