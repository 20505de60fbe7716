package org.tinfusin.narrative;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * What a reader told the curators of a narrative.
 *
 * @param narrative its slug
 * @param title of the narrative, withdrawn or not: for curators alone
 * @param words as they wrote them
 * @param contact how they can be reached, if they want to be
 */
public record Report(
    long id,
    String narrative,
    LocalizedText title,
    Reason reason,
    String words,
    @Nullable String contact,
    Instant at) {
  /** What it is about. */
  public enum Reason {
    /** Not everybody should hear it. */
    SACRED,
    /** Whoever told it did not agree. */
    CONSENT,
    /** Place, people or words are wrong. */
    WRONG,
    /** Somebody holds rights in it. */
    RIGHTS,
    /** It hurts people. */
    HURTFUL,
    OTHER;

    public String word() {
      return Words.word(this);
    }
  }
}
