package org.tinfusin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words a reader asks for, and where they stand in a text, however they are spelt there. */
public final class AskedWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}ـ]|['’‘ʼʿʾ](?=[\\p{L}\\p{N}]))*");

  /** A shorter word is not looked for in the middle of another. */
  private static final int LEAST_WITHIN = 3;

  private final List<String> words;

  private AskedWords(List<String> words) {
    this.words = words;
  }

  /**
   * A word of a text that was asked for.
   *
   * @param start its first character, counted in UTF-16 units as Java and JavaScript do
   * @param end behind its last one
   * @param asked which of the asked words it is, from 0
   */
  public record Mark(int start, int end, int asked) {}

  /** Reads what was typed. */
  public static AskedWords of(String typed) {
    return new AskedWords(
        Arrays.stream(ScriptFolding.fold(typed).split(" ", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Where the asked words stand in a text, in its order. */
  public List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher written = WORD.matcher(text);
    while (!words.isEmpty() && written.find()) {
      int asked = asked(ScriptFolding.fold(written.group()));
      if (asked >= 0) {
        marks.add(new Mark(written.start(), written.end(), asked));
      }
    }
    return marks;
  }

  private int asked(String folded) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (folded.startsWith(word) || (word.length() >= LEAST_WITHIN && folded.contains(word))) {
        return i;
      }
    }
    return -1;
  }
}
