package org.tinfusin.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in, word by word. */
public final class WordDifference {
  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

  /** Beyond so many pairs of words the middle is shown as replaced as a whole. */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<Piece> pieces = new ArrayList<>();

  /** Whether a piece of text was there before, and after. */
  public enum Change {
    KEPT,
    TAKEN,
    PUT
  }

  /** A run of words with one fate. */
  public record Piece(Change change, String text) {}

  private WordDifference(String before, String after) {
    this.before = List.of(WORDS.split(before));
    this.after = List.of(WORDS.split(after));
  }

  /** The pieces of both texts in reading order; the first text is all that was not put in. */
  public static List<Piece> between(String before, String after) {
    WordDifference difference = new WordDifference(before, after);
    difference.compare();
    return List.copyOf(difference.pieces);
  }

  private void compare() {
    int start = commonStart();
    int end = commonEnd(start);
    add(Change.KEPT, before.subList(0, start));
    compareMiddle(
        before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    add(Change.KEPT, before.subList(before.size() - end, before.size()));
  }

  private int commonStart() {
    int least = Math.min(before.size(), after.size());
    int start = 0;
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    return start;
  }

  private int commonEnd(int start) {
    int least = Math.min(before.size(), after.size()) - start;
    int end = 0;
    while (end < least
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    return end;
  }

  private void compareMiddle(List<String> old, List<String> now) {
    if ((long) old.size() * now.size() > MOST_PAIRS) {
      add(Change.TAKEN, old);
      add(Change.PUT, now);
      return;
    }
    int[][] longest = longestCommon(old, now);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        add(Change.KEPT, List.of(old.get(i)));
        i++;
        j++;
      } else if (i < old.size() && longest[i + 1][j] >= longest[i][Math.min(j + 1, now.size())]
          || j == now.size()) {
        add(Change.TAKEN, List.of(old.get(i++)));
      } else {
        add(Change.PUT, List.of(now.get(j++)));
      }
    }
  }

  /** How many words the rest of both texts have in common, for each pair of places. */
  private static int[][] longestCommon(List<String> old, List<String> now) {
    int[][] longest = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(i).equals(now.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private void add(Change change, List<String> words) {
    String text = String.join("", words);
    if (text.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty() && pieces.getLast().change() == change) {
      text = pieces.removeLast().text() + text;
    }
    pieces.add(new Piece(change, text));
  }
}
