package org.tinfusin.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinfusin.language.SearchWords.Part;

/**
 * The words a reader asks for, and where they stand in a text, in whatever script and spelling: a
 * word is marked when it would be found. One question has one of these, and no other thread has it.
 */
public final class AskedWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}ـ]|['’‘ʼʿʾ](?=[\\p{L}\\p{N}]))*");

  private static final int MOST_CHARACTERS = 1_000;
  private static final int MOST_WORDS = 20;

  private final List<SearchQuestion> words;
  private final Map<String, Integer> seen = new HashMap<>();

  private AskedWords(List<SearchQuestion> words) {
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

  /** Reads what was typed; of a very long text only the beginning. */
  public static AskedWords of(String typed) {
    String text = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    return new AskedWords(
        ScriptFolding.spelt(text).stream()
            .distinct()
            .limit(MOST_WORDS)
            .map(SearchQuestion::of)
            .filter(word -> !word.isEmpty())
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
      int asked = seen.computeIfAbsent(written.group(), this::asked);
      if (asked >= 0) {
        marks.add(new Mark(written.start(), written.end(), asked));
      }
    }
    return marks;
  }

  private int asked(String written) {
    SearchWords word = SearchWords.none().name(Part.TITLE, written);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isAnsweredBy(word)) {
        return i;
      }
    }
    return -1;
  }
}
