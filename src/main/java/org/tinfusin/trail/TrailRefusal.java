package org.tinfusin.trail;

import java.util.Locale;

/** Why something about a trail was not done; the page says it in the reader's words. */
public final class TrailRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was wrong, and so what the person can do. */
  public enum Reason {
    TITLE_EMPTY,
    TEXT_LONG,
    AGES,
    MINUTES,
    STOPS_MANY,
    QUESTIONS_MANY,
    NO_STOPS,
    CHANGED_ELSEWHERE,
    CHANGED_SINCE,
    WHY_EMPTY,
    GONE,
    NOT_YOURS,
    NO_TEACHER,
    NO_CURATOR;

    /** The key of the sentence that says so. */
    public String key() {
      return "trail.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  TrailRefusal(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
