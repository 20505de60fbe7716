package org.tinfusin.narrative;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chapters of the index of tale types (ATU, and AT before it), by their numbers. */
public enum TaleTypeChapter {
  ANIMALS(1, 299),
  MAGIC(300, 749),
  RELIGIOUS(750, 849),
  REALISTIC(850, 999),
  OGRES(1000, 1199),
  JOKES(1200, 1999),
  FORMULAS(2000, 2399),
  /** Numbers of other indexes. */
  OTHER(0, 0);

  private static final Pattern NUMBER =
      Pattern.compile("(?:cf\\. )?A(?:TU|T|aTh) (\\d{1,4})\\D?.*");

  private final int first;
  private final int last;

  TaleTypeChapter(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** The chapter of a number such as {@code ATU 510A}. */
  public static TaleTypeChapter of(String number) {
    Matcher parts = NUMBER.matcher(number);
    int plain = parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
    return Arrays.stream(values())
        .filter(chapter -> chapter.first <= plain && plain <= chapter.last)
        .findFirst()
        .orElse(OTHER);
  }

  /** Its first and last number, such as {@code 300-749}; nothing for other indexes. */
  public String range() {
    return this == OTHER ? "" : first + "–" + last;
  }
}
