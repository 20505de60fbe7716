package org.tinfusin.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Counts and compares the words of texts. */
final class Words {
  private Words() {}

  /** How many words the text has: what stands between spaces and holds a letter or a figure. */
  static long count(String text) {
    return list(text).size();
  }

  /** The words without signs, all small. */
  static List<String> list(String text) {
    return Arrays.stream(text.split("[\\s\\u00a0\\u202f]+"))
        .map(word -> word.replaceAll("[^\\p{L}\\p{M}\\p{N}’'-]", "").toLowerCase(Locale.ROOT))
        .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
        .toList();
  }

  /** The sentences of a text, cut after a full stop, a question or an exclamation. */
  static List<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.!?؟…])[»”’)\\s\\u00a0\\u202f]+|\\n\\s*\\n"))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
