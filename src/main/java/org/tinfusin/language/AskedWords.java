package org.tinfusin.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinfusin.language.SearchWords.Part;

/** The words a reader asks for, and where they stand in a text, however they are spelt there. */
public final class AskedWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}ـ]|['’‘ʼʿʾ](?=[\\p{L}\\p{N}]))*+");

  private final SearchQuestion question;
  private final Map<String, Integer> looked = new HashMap<>();

  private AskedWords(SearchQuestion question) {
    this.question = question;
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
    return new AskedWords(SearchQuestion.of(typed));
  }

  public boolean isEmpty() {
    return question.isEmpty();
  }

  /** Where the asked words stand in a text, in its order; typing errors are not forgiven. */
  public List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher written = WORD.matcher(text);
    while (!isEmpty() && written.find()) {
      int asked = looked.computeIfAbsent(written.group(), this::asked);
      if (asked >= 0) {
        marks.add(new Mark(written.start(), written.end(), asked));
      }
    }
    return marks;
  }

  /** In Latin letters only a word with a capital is a name that may be asked for by its sounds. */
  private int asked(String word) {
    String language = Script.of(word) == Script.LATIN ? "en" : "und";
    return question.wordIn(SearchWords.none().text(Part.TEXT, language, word));
  }
}
