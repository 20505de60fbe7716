package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tinfusin.language.ScriptFolding;

/** The usual ways to find like texts, over all words as they stand, for comparison. */
final class Baselines {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int QUERY_TERMS = 60;

  private final List<Map<String, Integer>> texts;
  private final Map<String, Integer> textsWith = new HashMap<>();
  private final double usualLength;
  private final List<Map<String, Double>> weighted;

  Baselines(List<String> texts) {
    this.texts = texts.stream().map(Baselines::counts).toList();
    this.texts.forEach(
        text -> text.keySet().forEach(word -> textsWith.merge(word, 1, Integer::sum)));
    usualLength = this.texts.stream().mapToInt(Baselines::length).average().orElse(1);
    weighted = this.texts.stream().map(this::tfIdf).toList();
  }

  /** BM25 (k1 1.2, b 0.75) with the 60 best terms of the text as the question. */
  double[] bm25(int query) {
    List<String> terms =
        weighted.get(query).entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(QUERY_TERMS)
            .map(Map.Entry::getKey)
            .toList();
    return texts.stream().mapToDouble(text -> bm25(terms, text)).toArray();
  }

  private double bm25(List<String> terms, Map<String, Integer> text) {
    double pull = K1 * (1 - B + B * length(text) / usualLength);
    double sum = 0;
    for (String term : terms) {
      int times = text.getOrDefault(term, 0);
      sum += idf(term) * times * (K1 + 1) / (times + pull);
    }
    return sum;
  }

  /** The cosine of TF-IDF vectors, term frequencies damped by the logarithm. */
  double[] tfIdfCosine(int query) {
    return weighted.stream().mapToDouble(text -> cosine(weighted.get(query), text)).toArray();
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double both = 0;
    for (Map.Entry<String, Double> term : one.entrySet()) {
      both += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
    }
    double lengths = norm(one) * norm(other);
    return lengths == 0 ? 0 : both / lengths;
  }

  private static double norm(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  private Map<String, Double> tfIdf(Map<String, Integer> text) {
    Map<String, Double> weights = new HashMap<>();
    text.forEach((word, times) -> weights.put(word, Math.log1p(times) * idf(word)));
    return weights;
  }

  private double idf(String word) {
    int with = textsWith.getOrDefault(word, 0);
    return Math.log(1 + (texts.size() - with + 0.5) / (with + 0.5));
  }

  private static int length(Map<String, Integer> text) {
    return text.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> words = new ArrayList<>(Arrays.asList(ScriptFolding.fold(text).split(" ", -1)));
    words.removeIf(String::isEmpty);
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
