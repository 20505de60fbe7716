package org.tinfusin.trail;

import java.util.Locale;

/** What a trail is about, so that it can be found among others. */
public enum Theme {
  COURAGE,
  CLEVERNESS,
  FAMILY,
  TOGETHER,
  HISTORY,
  LANGUAGE;

  /** The word for it in files, addresses and keys of translations. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when no theme has this word
   */
  public static Theme parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
