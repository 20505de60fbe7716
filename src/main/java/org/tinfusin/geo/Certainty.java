package org.tinfusin.geo;

import java.util.Locale;

/** How sure we are that a place link names the right place. */
public enum Certainty {
  CERTAIN,
  LESS_CERTAIN,
  UNCERTAIN;

  /**
   * Reads {@code certain}, {@code less-certain} or {@code less_certain}, {@code uncertain}.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Certainty parse(String word) {
    try {
      return valueOf(word.strip().replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "“" + word + "” is no certainty: write certain, less-certain or uncertain", unknown);
    }
  }

  /** The word used in the database and in every answer: {@code certain}, {@code less_certain}... */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
