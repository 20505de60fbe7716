package org.tinfusin.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a text has beside another one, word by word: the longest common row of words stays (Hunt and
 * McIlroy 1976), all else was taken out or put in.
 */
public final class WordDiff {
  /** Cells of the table of common rows, some 32 MB; longer texts differ as a whole in the middle. */
  private static final long MOST_CELLS = 8_000_000;

  /** What became of a run of words. */
  public enum Change {
    KEPT,
    TAKEN,
    PUT
  }

  /** A run of words with the spaces and signs between them. */
  public record Run(Change change, String text) {}

  private WordDiff() {}

  /** The runs of both texts, in order; the kept and the taken ones together are the older text. */
  public static List<Run> between(String older, String newer) {
    List<String> before = words(older);
    List<String> after = words(newer);
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    Runs runs = new Runs();
    before.subList(0, start).forEach(word -> runs.add(Change.KEPT, word));
    middle(
        before.subList(start, before.size() - end), after.subList(start, after.size() - end), runs);
    before.subList(before.size() - end, before.size()).forEach(w -> runs.add(Change.KEPT, w));
    return runs.done();
  }

  private static void middle(List<String> before, List<String> after, Runs runs) {
    if ((long) before.size() * after.size() > MOST_CELLS) {
      before.forEach(word -> runs.add(Change.TAKEN, word));
      after.forEach(word -> runs.add(Change.PUT, word));
      return;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        runs.add(Change.KEPT, before.get(i++));
        j++;
      } else if (j == after.size()
          || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        runs.add(Change.TAKEN, before.get(i++));
      } else {
        runs.add(Change.PUT, after.get(j++));
      }
    }
  }

  /** How many words the rest of both have in common, from each place on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** Words, and each sign and space between them. */
  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /** Joins words of the same fate; what was taken stands before what was put in its place. */
  private static final class Runs {
    private final List<Run> done = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder taken = new StringBuilder();
    private final StringBuilder put = new StringBuilder();

    void add(Change change, String word) {
      switch (change) {
        case KEPT -> {
          flush(Change.TAKEN, taken);
          flush(Change.PUT, put);
          kept.append(word);
        }
        case TAKEN -> {
          flush(Change.KEPT, kept);
          taken.append(word);
        }
        case PUT -> {
          flush(Change.KEPT, kept);
          put.append(word);
        }
      }
    }

    private void flush(Change change, StringBuilder words) {
      if (!words.isEmpty()) {
        done.add(new Run(change, words.toString()));
        words.setLength(0);
      }
    }

    List<Run> done() {
      flush(Change.KEPT, kept);
      flush(Change.TAKEN, taken);
      flush(Change.PUT, put);
      return List.copyOf(done);
    }
  }
}
