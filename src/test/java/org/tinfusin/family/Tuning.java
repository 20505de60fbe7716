package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Finds the weights by logistic regression over pairs of tellings, and the bound of "likely".
 *
 * <p>Only evidence of the texts is learnt. Types, motifs and nearness keep the weights set here by
 * hand: the collection copies the numbers of a family to each of its tellings, so that nothing can
 * be learnt from them. The weight of a sentence model is the one that {@link SentenceTrial} finds
 * best.
 */
final class Tuning {
  static final int FOLDS = 5;
  static final double PRECISION = 0.90;

  private static final List<Evidence> LEARNT =
      List.of(
          Evidence.WORDS, Evidence.IMAGE, Evidence.THOUGHT, Evidence.STEPS, Evidence.CHARACTERS);
  private static final Map<Evidence, Double> BY_HAND =
      Map.of(
          Evidence.TALE_TYPES, 8.0,
          Evidence.MOTIFS, 4.0,
          Evidence.SENTENCES, 5.5,
          Evidence.NEARNESS, 0.3);
  private static final int ROUNDS = 400;
  private static final double PAIRS_OF_A_KIND = 1000;
  private static final double PULL_TO_ZERO = 0.02;

  private final List<double[]> strengths = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  /** Tales and sayings count for as much, however many pairs there are of each. */
  private final List<Double> shares = new ArrayList<>();

  private Tuning() {}

  private static boolean isStory(Question question) {
    return question.telling().parts().stream()
        .noneMatch(part -> part.aspect() != ComparedTelling.Aspect.STORY);
  }

  /** A pair with the score that weights gave it which had not seen its family. */
  record Scored(double score, boolean right, boolean sameSource) {}

  static VariantWeights learn(List<Question> questions) {
    double sameSource = inflation(questions);
    Tuning tuning = new Tuning();
    List<Question> tales = questions.stream().filter(Tuning::isStory).toList();
    List<Question> sayings = questions.stream().filter(q -> !isStory(q)).toList();
    for (List<Question> kind : List.of(tales, sayings)) {
      double right = kind.stream().mapToInt(question -> question.right().size()).sum();
      kind.forEach(question -> tuning.add(question, sameSource, PAIRS_OF_A_KIND / right));
    }
    return tuning.fit(sameSource);
  }

  /** Learns from four folds and scores the fifth, so that no family is judged by itself. */
  static List<VariantWeights> byFold(List<Question> questions) {
    List<VariantWeights> weights = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      weights.add(learn(questions.stream().filter(q -> fold(q) != left).toList()));
    }
    return weights;
  }

  static int fold(Question question) {
    return Math.floorMod(Objects.hashCode(question.telling().family()), FOLDS);
  }

  static List<Scored> scored(List<Question> questions, List<VariantWeights> byFold) {
    List<Scored> all = new ArrayList<>();
    for (Question question : questions) {
      VariantWeights weights = byFold.get(fold(question));
      question
          .answers()
          .forEach(
              answer ->
                  all.add(
                      new Scored(
                          weights.score(answer), question.isRight(answer), answer.sameSource())));
    }
    return all;
  }

  /** The lowest score from which on at least so many of ten pairs are right. */
  static double bound(List<Scored> pairs, double precision) {
    List<Scored> sorted =
        pairs.stream().sorted(Comparator.comparingDouble(pair -> -pair.score())).toList();
    double bound = 1;
    int hits = 0;
    for (int i = 0; i < sorted.size(); i++) {
      hits += sorted.get(i).right() ? 1 : 0;
      if (hits >= precision * (i + 1) && i >= 20) {
        bound = sorted.get(i).score();
      }
    }
    return bound;
  }

  static double precision(List<Scored> pairs, double bound, Predicate<Scored> counted) {
    List<Scored> above =
        pairs.stream().filter(pair -> pair.score() >= bound).filter(counted).toList();
    return above.stream().filter(Scored::right).count() / (double) Math.max(1, above.size());
  }

  /** How much more alike in words unrelated tellings of one source are than of two. */
  private static double inflation(List<Question> questions) {
    return Math.max(0, unrelated(questions, true) - unrelated(questions, false));
  }

  private static double unrelated(List<Question> questions, boolean sameSource) {
    return questions.stream()
        .flatMap(
            question ->
                question.answers().stream()
                    .filter(answer -> !question.isRight(answer))
                    .filter(answer -> answer.sameSource() == sameSource))
        .mapToDouble(answer -> answer.of(Evidence.WORDS))
        .average()
        .orElse(0);
  }

  private void add(Question question, double sameSource, double share) {
    VariantWeights correcting = new VariantWeights(0, Map.of(), sameSource, 1, 0);
    for (Likeness answer : question.answers()) {
      strengths.add(
          LEARNT.stream().mapToDouble(evidence -> correcting.strength(answer, evidence)).toArray());
      right.add(question.isRight(answer));
      shares.add(share);
    }
  }

  /** Adagrad; no weight may fall below 0, because likeness never speaks against. */
  private VariantWeights fit(double sameSource) {
    double[] weights = new double[LEARNT.size() + 1];
    double[] squares = new double[weights.length];
    weights[LEARNT.size()] = -4;
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = slope(weights);
      for (int i = 0; i < weights.length; i++) {
        squares[i] += slope[i] * slope[i];
        weights[i] -= slope[i] / Math.sqrt(squares[i] + 1e-9);
        if (i < LEARNT.size()) {
          weights[i] = Math.max(0, weights[i]);
        }
      }
    }
    Map<Evidence, Double> byEvidence = new EnumMap<>(Evidence.class);
    byEvidence.putAll(BY_HAND);
    for (int i = 0; i < LEARNT.size(); i++) {
      byEvidence.put(LEARNT.get(i), weights[i]);
    }
    return new VariantWeights(weights[LEARNT.size()], byEvidence, sameSource, 1, 0);
  }

  private double[] slope(double[] weights) {
    double[] slope = new double[weights.length];
    int bias = weights.length - 1;
    for (int pair = 0; pair < right.size(); pair++) {
      double[] x = strengths.get(pair);
      double logit = weights[bias];
      for (int i = 0; i < bias; i++) {
        logit += weights[i] * x[i];
      }
      double fault = 1 / (1 + Math.exp(-logit)) - (right.get(pair) ? 1 : 0);
      fault *= shares.get(pair);
      for (int i = 0; i < bias; i++) {
        slope[i] += fault * x[i];
      }
      slope[bias] += fault;
    }
    for (int i = 0; i < bias; i++) {
      slope[i] += PULL_TO_ZERO * weights[i];
    }
    return slope;
  }
}
