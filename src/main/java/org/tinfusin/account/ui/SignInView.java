package org.tinfusin.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.account.SignUpPolicy;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** The sign-in page: a form as browsers and keepers of passwords know it. */
@Route(value = "login", layout = MainLayout.class)
@AnonymousAllowed
public class SignInView extends AccountPage implements BeforeEnterObserver {
  private final transient CurrentAccount current;
  private final Field name = name("account.name");
  private final Field password = password("account.password");
  private final AccountForm form;

  public SignInView(CurrentAccount current, SignUpPolicy policy, Translations words) {
    super(words, "account.sign-in");
    this.current = current;
    form = form("account.sign-in", name, password).sentTo("login");
    CsrfToken token = csrf();
    if (token != null) {
      form.add(hidden(token.getParameterName(), token.getToken()));
    }
    add(form, ways(policy));
  }

  /** Whoever has signed in has nothing to do here; a failed try says what to do now. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (current.find().isPresent()) {
      event.forwardTo(AccountView.class);
      return;
    }
    HttpServletRequest request = request();
    SignInFailed.take(request == null ? null : request.getSession(false))
        .ifPresent(
            failure -> {
              name.holding(failure.name());
              form.refuse(sentence(failure.waitSeconds()));
            });
    if (event.getLocation().getQueryParameters().getParameters().containsKey("done")) {
      form.praise(text("account.password-set"));
    }
  }

  private String sentence(long seconds) {
    if (seconds == 0) {
      return text("account.wrong");
    }
    return seconds < 60
        ? text("account.wait-seconds", seconds)
        : text("account.wait-minutes", (seconds + 59) / 60);
  }

  private Div ways(SignUpPolicy policy) {
    Div ways = new Div(way("reset", "account.forgotten"));
    if (policy.door() != SignUpPolicy.Door.CLOSED) {
      ways.add(way("signup", "account.sign-up"));
    }
    ways.setClassName("account-ways");
    return ways;
  }

  private static Input hidden(String name, String value) {
    Input hidden = new Input();
    hidden.setType("hidden");
    hidden.getElement().setAttribute("name", name).setAttribute("value", value);
    return hidden;
  }
}
