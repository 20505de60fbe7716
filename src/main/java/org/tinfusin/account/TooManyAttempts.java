package org.tinfusin.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody has to wait before their next try, whether name and password are right or not. */
public final class TooManyAttempts extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("too many attempts");
    this.wait = wait;
  }

  public Duration await() {
    return wait;
  }
}
