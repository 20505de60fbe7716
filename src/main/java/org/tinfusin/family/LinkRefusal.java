package org.tinfusin.family;

import java.util.Locale;

/** Why something about a link was not done; the page says it in the reader's words. */
public final class LinkRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was wrong, and so what the person can do. */
  public enum Reason {
    REASON_SHORT,
    REASON_LONG,
    SAME_NARRATIVE,
    NO_SUCH_NARRATIVE,
    ALREADY_CONFIRMED,
    ALREADY_REJECTED,
    TOO_MANY_WAITING;

    /** The key of the sentence that says so. */
    public String key() {
      return "deciding.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  public LinkRefusal(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
