package org.tinfusin.media;

import java.util.Locale;

/** Why a file was not kept; pages say it in the reader's words. Nothing of it stays. */
public final class MediaRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was wrong with the file. */
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    /** None of the kinds of sound that browsers play, whatever its name says. */
    NO_SOUND,
    /** Sound, but pictures too. */
    VIDEO,
    /** It begins as a kind of sound and does not go on as one. */
    BROKEN;

    /** The key of the sentence that says so. */
    public String key() {
      return "media.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  MediaRefused(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
