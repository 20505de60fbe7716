package org.tinfusin.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.tinfusin.account.TooManyAttempts;

/** Leads back to the sign-in page, which shows the name that was typed and says what to do. */
@Component
class SignInFailed implements AuthenticationFailureHandler {
  private static final String ATTRIBUTE = SignInFailed.class.getName();
  private static final int LONGEST = 100;

  /**
   * What the page shows once.
   *
   * @param name as it was typed, shortened
   * @param waitSeconds before the next try, 0 when name or password were wrong
   */
  record Failure(String name, long waitSeconds) implements Serializable {}

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    String typed = Objects.requireNonNullElse(request.getParameter("name"), "");
    String name = typed.substring(0, Math.min(LONGEST, typed.length()));
    long wait = exception instanceof TooManyAttempts tooMany ? tooMany.await().toSeconds() : 0;
    request.getSession().setAttribute(ATTRIBUTE, new Failure(name, Math.max(wait, 0)));
    response.sendRedirect(request.getContextPath() + "/login?failed");
  }

  /** What failed last in this session, told once. */
  static Optional<Failure> take(@Nullable HttpSession session) {
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Failure failure)) {
      return Optional.empty();
    }
    session.removeAttribute(ATTRIBUTE);
    return Optional.of(failure);
  }
}
