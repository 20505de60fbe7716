package org.tinfusin.family;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A collection of texts as vectors over its terms. A term weighs what BM25 gives it (Robertson and
 * Zaragoza 2009, 3.1), with a saturation that suits whole tales; the vectors have length 1. Terms
 * of one text alone join nothing and are left out.
 */
final class TermSpace {
  /** How slowly a repeated term stops counting; 1.2 is usual for passages. Tuned on tales. */
  private static final double SATURATION = 8;

  private static final double LENGTH = 0.8;

  private final Map<String, Integer> terms = new HashMap<>();
  private final double[] rarity;
  private final double usualLength;
  private final List<TermVector> vectors;

  TermSpace(List<List<String>> texts) {
    Map<String, Integer> textsWith = new HashMap<>();
    texts.forEach(
        text -> new HashSet<>(text).forEach(term -> textsWith.merge(term, 1, Integer::sum)));
    textsWith.forEach(
        (term, count) -> {
          if (count > 1) {
            terms.put(term, terms.size());
          }
        });
    rarity = new double[terms.size()];
    long filled = texts.stream().filter(text -> !text.isEmpty()).count();
    terms.forEach((term, index) -> rarity[index] = rarity(filled, textsWith.getOrDefault(term, 0)));
    usualLength = texts.stream().mapToInt(List::size).filter(n -> n > 0).average().orElse(1);
    vectors = texts.stream().map(this::vector).toList();
  }

  private static double rarity(long texts, int with) {
    return Math.log(1 + (texts - with + 0.5) / (with + 0.5));
  }

  List<TermVector> vectors() {
    return vectors;
  }

  Postings postings(List<TermVector> all) {
    return new Postings(all, rarity.length);
  }

  TermVector vector(List<String> text) {
    Map<Integer, Double> weights = new HashMap<>();
    for (String term : text) {
      Integer index = terms.get(term);
      if (index != null) {
        weights.merge(index, 1.0, Double::sum);
      }
    }
    double pull = SATURATION * (1 - LENGTH + LENGTH * text.size() / usualLength);
    weights.replaceAll((term, times) -> rarity[term] * times / (times + pull));
    return TermVector.of(weights);
  }
}
