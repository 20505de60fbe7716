package org.tinfusin.family;

import java.util.Locale;

/** Why nothing was done to a family; the page says it in the reader's words. */
public final class FamilyRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was wrong, and so what the person can do. */
  public enum Reason {
    NO_SUCH_FAMILY,
    NO_SUCH_NARRATIVE,
    SAME_FAMILY,
    OTHER_KIND,
    TITLE_EMPTY,
    TITLE_LONG,
    NOBODY_CHOSEN,
    EVERYBODY_CHOSEN,
    ALREADY_THERE,
    NOT_THERE,
    CHANGED_MEANWHILE,
    UNDONE_ALREADY,
    LATER_CHANGES;

    /** The key of the sentence that says so. */
    public String key() {
      return "families.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  FamilyRefusal(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
