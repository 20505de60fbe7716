package org.tinfusin.narrative;

import java.util.Arrays;
import java.util.Locale;

/** Reads the words of small enumerations, and names the choices when a word is none of them. */
public final class Words {
  private Words() {}

  /**
   * @throws IllegalArgumentException when the word is none of the values; the message names them
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String word) {
    String name = word.strip().replace('-', '_').toUpperCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "“%s” is no %s: write one of %s"
            .formatted(
                word,
                type.getSimpleName().toLowerCase(Locale.ROOT),
                Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }

  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
