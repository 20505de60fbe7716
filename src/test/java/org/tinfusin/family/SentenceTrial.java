package org.tinfusin.family;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a sentence model adds to the other evidence: the same questions with it and without. The
 * weights of the others stay as they are, so that an atlas without a model stays as it is.
 */
final class SentenceTrial {
  /** The weights that are tried. */
  private static final List<Double> WEIGHTS =
      IntStream.rangeClosed(0, 20).mapToObj(step -> step / 2.0).toList();

  private final SentenceModel model;
  private final CharacterLexicon lexicon;

  SentenceTrial(Path folder, CharacterLexicon lexicon) {
    this.model = OnnxSentences.ofFolder(folder, "en");
    this.lexicon = lexicon;
  }

  /**
   * @param byFold weights that have not seen the fold they judge
   * @return the weight that is best over all of these tales
   */
  double ofTales(List<ComparedTelling> tales, List<VariantWeights> byFold) {
    List<Question> without = Question.all(tales, lexicon);
    List<Question> with = questions(tales);
    List<VariantWeights> learnt = new ArrayList<>();
    for (int fold = 0; fold < byFold.size(); fold++) {
      int left = fold;
      double best = best(with, byFold, question -> Tuning.fold(question) != left);
      learnt.add(weighing(byFold.get(fold), best));
    }
    print("tales of the file, without", without, byFold);
    say("  the model alone", rankings(with, q -> SentenceTrial::alone));
    print("tales of the file, with it, cross-validated", with, learnt);
    double best = best(with, byFold, question -> true);
    System.out.printf("  its best weight: %.1f%n", best);
    return best;
  }

  /** Questions to the founding collection, with the weights of the atlas. */
  void ofTellings(String name, List<ComparedTelling> tellings, double weight) {
    VariantWeights usual = VariantWeights.ofTheAtlas();
    Predicate<Question> told =
        question ->
            question.telling().parts().stream()
                .anyMatch(part -> part.language().equals(model.language()));
    List<Question> without = Question.all(tellings, lexicon).stream().filter(told).toList();
    List<Question> with = questions(tellings).stream().filter(told).toList();
    print(name + ", without", without, List.of(usual));
    say("  the model alone", rankings(with, q -> SentenceTrial::alone));
    print(name + ", with it", with, List.of(weighing(usual, weight)));
  }

  private List<Question> questions(List<ComparedTelling> tellings) {
    return Question.all(tellings, new LikenessIndex(tellings, lexicon, model));
  }

  private static double best(
      List<Question> questions, List<VariantWeights> byFold, Predicate<Question> seen) {
    double best = 0;
    double most = -1;
    for (double weight : WEIGHTS) {
      List<Question> some = questions.stream().filter(seen).toList();
      double precision =
          Ranking.mean(
              rankings(some, q -> weighing(of(byFold, q), weight)::score),
              Ranking::averagePrecision);
      if (precision > most) {
        most = precision;
        best = weight;
      }
    }
    return best;
  }

  private static VariantWeights weighing(VariantWeights weights, double sentences) {
    Map<Evidence, Double> all = new EnumMap<>(weights.weights());
    all.put(Evidence.SENTENCES, sentences);
    return new VariantWeights(
        weights.bias(), all, weights.sameSource(), weights.likely(), weights.perhaps());
  }

  private static VariantWeights of(List<VariantWeights> byFold, Question question) {
    return byFold.size() == 1 ? byFold.getFirst() : byFold.get(Tuning.fold(question));
  }

  private static double alone(Likeness answer) {
    return answer.of(Evidence.SENTENCES);
  }

  private interface Scoring {
    java.util.function.ToDoubleFunction<Likeness> of(Question question);
  }

  private static List<Ranking> rankings(List<Question> questions, Scoring scoring) {
    return questions.stream()
        .map(question -> question.ranking(scoring.of(question), telling -> true))
        .toList();
  }

  private static void print(String name, List<Question> questions, List<VariantWeights> weights) {
    say(name, rankings(questions, q -> of(weights, q)::score));
  }

  private static void say(String name, List<Ranking> rankings) {
    System.out.printf("%-58s %s%n", name, Ranking.means(rankings));
  }
}
