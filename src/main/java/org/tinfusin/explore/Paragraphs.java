package org.tinfusin.explore;

import java.util.List;
import java.util.regex.Pattern;

/** A text cut at its blank lines; the lines of a stanza stay together. */
record Paragraphs(List<String> all) {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R\\s*");
  private static final int SHORT = 240; // characters: a proverb, a stanza, an opening line

  static Paragraphs of(String text) {
    return new Paragraphs(List.of(BLANK_LINE.split(text.strip(), -1)));
  }

  /** Whether it is set large, like a quotation, instead of as running text. */
  boolean isShort() {
    return all.size() == 1 && all.getFirst().length() <= SHORT;
  }
}
