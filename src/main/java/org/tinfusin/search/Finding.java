package org.tinfusin.search;

import java.util.Comparator;
import java.util.List;
import org.tinfusin.language.AskedWords;
import org.tinfusin.language.AskedWords.Mark;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Script;
import org.tinfusin.language.TextDirection;

/**
 * A place in a narrative where the asked words stand.
 *
 * @param language tag for the web
 * @param text a title or a name as a whole, or a piece of a text that is cut between words
 * @param marks the asked words in it
 */
public record Finding(In in, String language, String text, List<Mark> marks) {
  private static final int LENGTH = 190;
  private static final int BEFORE = 60;

  /** Where the words stand; the best place first. */
  public enum In {
    TITLE,
    PLACE,
    TEXT
  }

  public Finding {
    marks = List.copyOf(marks);
  }

  /** Looks for the words in a whole text; no mark where they are not. */
  static Finding in(In where, String language, String text, AskedWords words) {
    return new Finding(where, LanguageTag.parse(language).forWeb(), text, words.in(text));
  }

  public TextDirection direction() {
    return Script.of(text).direction();
  }

  /** How many of the asked words stand here. */
  long found() {
    return marks.stream().map(Mark::asked).distinct().count();
  }

  /** The piece of the text that holds most of the asked words. */
  Finding cut() {
    if (text.length() <= LENGTH || marks.isEmpty()) {
      return this;
    }
    Mark best = marks.stream().max(Comparator.comparingLong(this::foundFrom)).orElseThrow();
    int start =
        text.length() - best.start() < LENGTH - BEFORE
            ? text.length() - LENGTH
            : best.start() - BEFORE;
    return cut(wordStart(Math.max(0, start)), wordEnd(Math.max(0, start) + LENGTH));
  }

  private long foundFrom(Mark first) {
    return marks.stream()
        .filter(mark -> mark.start() >= first.start())
        .filter(mark -> mark.end() <= first.start() + LENGTH - BEFORE)
        .map(Mark::asked)
        .distinct()
        .count();
  }

  private Finding cut(int start, int end) {
    String before = start > 0 ? "… " : "";
    String after = end < text.length() ? " …" : "";
    String piece = text.substring(start, end);
    int shift = before.length() - start;
    return new Finding(
        in,
        language,
        before + piece + after,
        marks.stream()
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .map(mark -> new Mark(mark.start() + shift, mark.end() + shift, mark.asked()))
            .toList());
  }

  /** The beginning of the next word, or of the text. */
  private int wordStart(int at) {
    int start = at;
    while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  /** The end of the word before. */
  private int wordEnd(int at) {
    int end = Math.min(at, text.length());
    while (end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end;
  }
}
