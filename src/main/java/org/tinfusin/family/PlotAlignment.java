package org.tinfusin.family;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How well two courses of events run side by side: the same steps in the same order. */
final class PlotAlignment {
  /** Two steps with less in common are not the same step. */
  private static final double SAME_STEP = 0.3;

  private PlotAlignment() {}

  /**
   * The best alignment of the two in order (Needleman and Wunsch 1970, gaps for nothing), as a
   * share of the shorter one, from 0 to 1.
   *
   * @param one the steps of one telling, each as its stems
   */
  static double of(List<Set<String>> one, List<Set<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return best(one, other)[one.size()][other.size()] / Math.min(one.size(), other.size());
  }

  /**
   * The same alignment step by step: every step of both once, in order, those that are alike
   * together.
   */
  static List<AlignedStep> pairs(List<Set<String>> one, List<Set<String>> other) {
    double[][] best = best(one, other);
    LinkedList<AlignedStep> pairs = new LinkedList<>();
    int i = one.size();
    int j = other.size();
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && meet(best, one, other, i, j)) {
        pairs.addFirst(new AlignedStep(i--, j--));
      } else if (i == 0 || (j > 0 && best[i][j] == best[i][j - 1])) {
        pairs.addFirst(new AlignedStep(0, j--)); // after what stands alone in the one
      } else {
        pairs.addFirst(new AlignedStep(i--, 0));
      }
    }
    return List.copyOf(pairs);
  }

  private static boolean meet(
      double[][] best, List<Set<String>> one, List<Set<String>> other, int i, int j) {
    double alike = alike(one.get(i - 1), other.get(j - 1));
    return alike > 0 && best[i][j] == best[i - 1][j - 1] + alike;
  }

  /** The best sum of likenesses over the first so many steps of one and of the other. */
  private static double[][] best(List<Set<String>> one, List<Set<String>> other) {
    double[][] best = new double[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        double both = best[i - 1][j - 1] + alike(one.get(i - 1), other.get(j - 1));
        best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    return best;
  }

  /** The sentences of a text. */
  static List<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.!?؟…])\\s+"))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /** The sentences of a text as steps, neighbours put together when there are more than so many. */
  static List<Set<String>> steps(String language, String text, int most) {
    List<Set<String>> sentences =
        sentences(text).stream()
            .map(sentence -> (Set<String>) new HashSet<>(WordStems.of(language, sentence)))
            .filter(stems -> !stems.isEmpty())
            .toList();
    int together = Math.max(1, Math.ceilDiv(sentences.size(), most));
    return IntStream.iterate(0, from -> from < sentences.size(), from -> from + together)
        .mapToObj(from -> union(sentences, from, Math.min(from + together, sentences.size())))
        .toList();
  }

  private static Set<String> union(List<Set<String>> sets, int from, int to) {
    Set<String> all = new HashSet<>();
    sets.subList(from, to).forEach(all::addAll);
    return all;
  }

  /** Dice's coefficient, nothing below the bound. */
  private static double alike(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    double dice = 2.0 * shared / Math.max(1, one.size() + other.size());
    return dice < SAME_STEP ? 0 : dice;
  }
}
