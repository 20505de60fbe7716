package org.tinfusin.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of a text with their weights, by the number of the term; of length 1. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TermVector(int[] terms, float[] weights) {

  /** The weights made as long as 1 together. */
  static TermVector of(Map<Integer, Double> weights) {
    double length =
        Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    int[] terms = weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] values = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      values[i] = length == 0 ? 0 : (float) (weights.getOrDefault(terms[i], 0.0) / length);
    }
    return new TermVector(terms, values);
  }

  /**
   * This vector with a share of others.
   *
   * @param share how much the others add, together
   * @param parts how much of the share each one gives
   */
  TermVector borrowing(double share, List<TermVector> others, List<Double> parts) {
    double all = parts.stream().mapToDouble(Double::doubleValue).sum();
    Map<Integer, Double> mixed = new HashMap<>();
    addTo(mixed, 1);
    for (int i = 0; i < others.size() && all > 0; i++) {
      others.get(i).addTo(mixed, share * parts.get(i) / all);
    }
    return of(mixed);
  }

  private void addTo(Map<Integer, Double> sums, double share) {
    for (int i = 0; i < terms.length; i++) {
      sums.merge(terms[i], share * weights[i], Double::sum);
    }
  }
}
