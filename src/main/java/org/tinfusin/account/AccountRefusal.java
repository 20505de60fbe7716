package org.tinfusin.account;

import java.util.Locale;

/** Why something about an account was not done; the page says it in the reader's words. */
public final class AccountRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was wrong, and so what the person can do. */
  public enum Reason {
    NAME_EMPTY,
    NAME_LONG,
    NAME_SIGNS,
    NAME_SCRIPTS,
    NAME_TAKEN,
    DISPLAY_NAME,
    MAIL,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_COMMON,
    PASSWORD_WRONG,
    LINK_SPENT,
    SIGN_UP_CLOSED,
    TOO_MANY_ATTEMPTS,
    LAST_ADMINISTRATOR,
    NO_SUCH_ACCOUNT;

    /** The key of the sentence that says so. */
    public String key() {
      return "account.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  AccountRefusal(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
