package org.tinfusin.narrative;

import java.util.Locale;

/** The three genres of the atlas; each has sub-genres, which are free words. */
public enum Genre {
  TALE,
  PROVERB,
  POEM;

  /**
   * @throws IllegalArgumentException for any word but tale, proverb, poem
   */
  public static Genre parse(String word) {
    try {
      return valueOf(word.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "“" + word + "” is no genre: write tale, proverb or poem", unknown);
    }
  }

  /**
   * The word used in the database and in every answer: {@code tale}, {@code proverb}, {@code poem}.
   */
  public String word() {
    return Words.word(this);
  }
}
