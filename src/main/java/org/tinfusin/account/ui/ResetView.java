package org.tinfusin.account.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.ResetLinks;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** Sets a new password by a link, or has such a link mailed. */
@Route(value = "reset", layout = MainLayout.class)
@AnonymousAllowed
public class ResetView extends AccountPage implements HasUrlParameter<String> {
  private final transient ResetLinks links;
  private final Field password = newPassword();
  private final Field name = name("account.name-or-mail");

  public ResetView(ResetLinks links, Translations words) {
    super(words, "account.reset");
    this.links = links;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
    if (token == null) {
      askForMail();
    } else {
      links
          .nameFor(token)
          .ifPresentOrElse(
              account -> askForPassword(token, account),
              () ->
                  showOnly(said("account.refused.link-spent"), way("reset", "account.forgotten")));
    }
  }

  private void askForPassword(String token, String account) {
    showOnly(
        said("account.reset-for", account),
        form("account.set-password", password).onSend(() -> setPassword(token)));
  }

  private void setPassword(String token) {
    links.use(token, password.typed());
    showOnly(said("account.password-set"), way("login", "account.sign-in"));
  }

  private void askForMail() {
    if (links.canBeMailed()) {
      showOnly(said("account.reset-mail"), form("account.send-link", name).onSend(this::sendLink));
    } else {
      showOnly(said("account.reset-ask"), way("login", "account.sign-in"));
    }
  }

  private void sendLink() {
    links.mailTo(name.typed(), reader(), network());
    showOnly(said("account.reset-sent"), way("login", "account.sign-in"));
  }
}
