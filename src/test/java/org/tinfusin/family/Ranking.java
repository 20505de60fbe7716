package org.tinfusin.family;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The answers to one question in order, and which of them were right; several figures of it. */
record Ranking(List<Boolean> right, int relevant) {
  private static final int PAGE = 10;

  static <T> Ranking of(
      List<T> answers,
      ToDoubleFunction<T> score,
      java.util.function.Predicate<T> isRight,
      int relevant) {
    return new Ranking(
        answers.stream()
            .sorted(Comparator.comparingDouble((T answer) -> -score.applyAsDouble(answer)))
            .map(isRight::test)
            .toList(),
        relevant);
  }

  double recallAt10() {
    return right.stream().limit(PAGE).filter(hit -> hit).count()
        / (double) Math.min(PAGE, relevant);
  }

  double averagePrecision() {
    double sum = 0;
    int hits = 0;
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i)) {
        hits++;
        sum += hits / (i + 1.0);
      }
    }
    return sum / relevant;
  }

  double reciprocalRank() {
    int first = right.indexOf(true);
    return first < 0 ? 0 : 1.0 / (first + 1);
  }

  double first() {
    return !right.isEmpty() && right.getFirst() ? 1 : 0;
  }

  /** The means over many questions: recall@10, MAP, MRR, P@1, and how many they were. */
  static String means(List<Ranking> all) {
    return "%6.3f %6.3f %6.3f %6.3f %6d"
        .formatted(
            mean(all, Ranking::recallAt10),
            mean(all, Ranking::averagePrecision),
            mean(all, Ranking::reciprocalRank),
            mean(all, Ranking::first),
            all.size());
  }

  static double mean(List<Ranking> all, ToDoubleFunction<Ranking> figure) {
    return all.stream().mapToDouble(figure).average().orElse(0);
  }
}
