package org.tinfusin.contribution;

import java.util.Locale;

/** Why something was not done with a contribution; the page says it in the reader's words. */
public final class ContributionRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands against it. */
  public enum Reason {
    /** There is none, or it is somebody else's. */
    NOT_FOUND,
    /** The person has no role that may do this. */
    NOT_ALLOWED,
    /** In its state this cannot be done. */
    STATE,
    /** Somebody else has changed it meanwhile. */
    CHANGED_MEANWHILE,
    /** Another curator is editing it. */
    HELD,
    /** A reason, or some words, must be written. */
    WORDS_MISSING,
    WORDS_LONG,
    /** One person cannot have that many drafts. */
    TOO_MANY,
    /** One contribution cannot be given that many files. */
    MANY_RECORDINGS;

    /** The key of the sentence that says so. */
    public String key() {
      return "contribute.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final String detail;

  ContributionRefusal(Reason reason) {
    this(reason, "");
  }

  ContributionRefusal(Reason reason, String detail) {
    super(reason.key());
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** Who or what stands against it, where the sentence names that. */
  public String detail() {
    return detail;
  }
}
