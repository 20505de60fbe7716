package org.tinfusin.family;

import java.util.List;

/** For each term the texts that have it, so that a text meets only those it shares a term with. */
final class Postings {
  private final int texts;
  private final int[][] textsByTerm;
  private final float[][] weightsByTerm;

  Postings(List<TermVector> vectors, int terms) {
    texts = vectors.size();
    int[] counts = new int[terms];
    vectors.forEach(vector -> count(vector, counts));
    textsByTerm = new int[terms][];
    weightsByTerm = new float[terms][];
    for (int term = 0; term < terms; term++) {
      textsByTerm[term] = new int[counts[term]];
      weightsByTerm[term] = new float[counts[term]];
    }
    for (int text = texts - 1; text >= 0; text--) {
      enter(text, vectors.get(text), counts);
    }
  }

  private static void count(TermVector vector, int[] counts) {
    for (int term : vector.terms()) {
      counts[term]++;
    }
  }

  private void enter(int text, TermVector vector, int[] free) {
    for (int i = 0; i < vector.terms().length; i++) {
      int term = vector.terms()[i];
      int place = --free[term];
      textsByTerm[term][place] = text;
      weightsByTerm[term][place] = vector.weights()[i];
    }
  }

  /** The cosine of the vector with every text. */
  double[] cosines(TermVector vector) {
    double[] sums = new double[texts];
    for (int i = 0; i < vector.terms().length; i++) {
      int[] having = textsByTerm[vector.terms()[i]];
      float[] weights = weightsByTerm[vector.terms()[i]];
      for (int j = 0; j < having.length; j++) {
        sums[having[j]] += vector.weights()[i] * weights[j];
      }
    }
    return sums;
  }
}
