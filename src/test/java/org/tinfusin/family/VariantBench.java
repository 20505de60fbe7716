package org.tinfusin.family;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.tinfusin.family.ComparedTelling.Part;
import org.tinfusin.family.Tuning.Scored;
import org.tinfusin.language.LocalizedText;

/**
 * Measures how well variants are found, and with {@code --tune} writes the weights. Run by {@code
 * ./tinfusin bench variants}; no test runs it.
 */
final class VariantBench {
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/tinfusin/family/variant-weights.properties");
  private static final Predicate<ComparedTelling> ALL = telling -> true;
  private static final double SHOWN = 0.02;

  private final CharacterLexicon lexicon =
      CharacterLexicon.read(new FileSystemResource("geodata/characters.csv"));
  private final List<ComparedTelling> gold;
  private final List<ComparedTelling> founding = FoundingTellings.withTheirOwnWords();
  private final List<Question> goldQuestions;
  private final List<Question> sayings;

  private VariantBench(@Nullable Path goldFile) {
    gold = goldFile == null ? List.of() : GoldTales.read(goldFile);
    goldQuestions = Question.all(gold, lexicon);
    sayings = Question.all(withoutNumbers(founding), lexicon);
  }

  public static void main(String[] words) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path gold = null;
    Path model = null;
    boolean tune = false;
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "--gold" -> gold = Path.of(words[++i]);
        case "--model" -> model = Path.of(words[++i]);
        case "--tune" -> tune = true;
        default -> throw new IllegalArgumentException("there is no option " + words[i]);
      }
    }
    VariantBench bench = new VariantBench(gold);
    if (tune) {
      bench.tune();
    }
    bench.report();
    if (model != null) {
      bench.reportModel(new SentenceTrial(model, bench.lexicon));
    }
  }

  private void reportModel(SentenceTrial trial) {
    say("%n(d) a sentence model as one more kind of evidence");
    double weight = gold.isEmpty() ? 0 : trial.ofTales(gold, Tuning.byFold(tuned()));
    trial.ofTellings("own texts of the founding collection", withoutNumbers(founding), weight);
    trial.ofTellings(
        "with the gist and steps of their family (no proof)",
        withoutNumbers(FoundingTellings.withTheGistOfTheirFamily()),
        weight);
  }

  private List<Question> tuned() {
    List<Question> all = new ArrayList<>(goldQuestions);
    all.addAll(sayings);
    return all;
  }

  private void tune() throws IOException {
    if (gold.isEmpty()) {
      throw new IllegalArgumentException("--tune wants --gold FILE");
    }
    VariantWeights found = Tuning.learn(tuned());
    List<Scored> judged = Tuning.scored(tuned(), Tuning.byFold(tuned()));
    double likely = Tuning.bound(judged, Tuning.PRECISION);
    StringBuilder file =
        new StringBuilder(
            """
            # How much each kind of evidence for a variant says. Written by
            #   ./tinfusin bench variants --gold FILE --tune
            # words, image, thought, steps and characters are learnt; tale_types, motifs and nearness are
            # set by hand (docs/variants.md says why).
            # sentences counts where a model is set up alone, and is what the same finds with --model FOLDER.
            """);
    line(file, "bias", found.bias());
    found.weights().forEach((evidence, weight) -> line(file, evidence.word(), weight));
    line(file, "same_source", found.sameSource());
    line(file, "likely", likely);
    line(file, "perhaps", SHOWN);
    Files.writeString(WEIGHTS, file);
    say("%s is written.%n%s", WEIGHTS, file);
  }

  private static VariantWeights weights() {
    return VariantWeights.read(new FileSystemResource(WEIGHTS));
  }

  private static void line(StringBuilder file, String key, double value) {
    file.append("%s=%.4f%n".formatted(key, value));
  }

  private void report() {
    say("%-58s %6s %6s %6s %6s %6s", "", "r@10", "MAP", "MRR", "P@1", "asked");
    if (!gold.isEmpty()) {
      reportGold();
    }
    reportSayings();
    reportEverything();
    reportPasted();
  }

  private void reportGold() {
    Map<String, double[][]> usual = baselines(gold);
    Map<String, Integer> number = new HashMap<>();
    gold.forEach(tale -> number.put(tale.slug(), number.size()));
    say("%n(a) tales of the file, by text alone");
    List<VariantWeights> byFold = Tuning.byFold(tuned());
    sources("BM25, 60 terms", goldQuestions, (q, a) -> at(usual, "bm25", number, q, a));
    sources("TF-IDF cosine", goldQuestions, (q, a) -> at(usual, "tfidf", number, q, a));
    sources("words", goldQuestions, (q, a) -> a.of(Evidence.WORDS));
    sources(
        "all evidence of the text, cross-validated",
        goldQuestions,
        (q, a) -> byFold.get(Tuning.fold(q)).score(a));
    abstaining("tales", Tuning.scored(goldQuestions, byFold));
    abstaining("sayings", Tuning.scored(sayings, byFold));
    abstaining("both", Tuning.scored(tuned(), byFold));
  }

  private void abstaining(String what, List<Scored> pairs) {
    double bound = weights().likely();
    long above = pairs.stream().filter(pair -> pair.score() >= bound).count();
    long right = pairs.stream().filter(Scored::right).count();
    long found = pairs.stream().filter(pair -> pair.score() >= bound && pair.right()).count();
    say(
        "    likely from %.3f on, cross-validated, %s: %d pairs, precision %.3f (same source %.3f,"
            + " other sources %.3f), %.3f of all right pairs",
        bound,
        what,
        above,
        Tuning.precision(pairs, bound, pair -> true),
        Tuning.precision(pairs, bound, Scored::sameSource),
        Tuning.precision(pairs, bound, pair -> !pair.sameSource()),
        found / (double) Math.max(1, right));
  }

  private interface Score {
    double of(Question question, Likeness answer);
  }

  private void reportSayings() {
    List<Question> told =
        sayings.stream().filter(question -> !question.telling().parts().isEmpty()).toList();
    List<ComparedTelling> bare = withoutNumbers(founding);
    Map<String, double[][]> usual = baselines(bare);
    Map<String, Integer> number = new HashMap<>();
    bare.forEach(telling -> number.put(telling.slug(), number.size()));
    say("%n(b) founding collection, own texts alone (%d tellings have one)", told.size());
    Score bm25 = (q, a) -> at(usual, "bm25", number, q, a);
    Score tfidf = (q, a) -> at(usual, "tfidf", number, q, a);
    VariantWeights weights = weights();
    sources("BM25, 60 terms", told, bm25);
    sources("TF-IDF cosine", told, tfidf);
    row("    image alone", told, (q, a) -> a.of(Evidence.IMAGE), ALL);
    row("    thought alone", told, (q, a) -> a.of(Evidence.THOUGHT), ALL);
    sources("all evidence of the texts", told, (q, a) -> weights.score(a));
    pairs(told, weights::score);
  }

  private void reportEverything() {
    VariantWeights weights = weights();
    say("%n(b) founding collection, all evidence (numbers are the same for all of a family)");
    List<Question> all = Question.all(founding, lexicon);
    sources("all evidence", all, (q, a) -> weights.score(a));
    for (String kind : List.of("with numbers of an index", "with texts of their own", "neither")) {
      List<Question> some = all.stream().filter(question -> kind(question).equals(kind)).toList();
      row("  " + kind, some, (q, a) -> weights.score(a), ALL);
    }
    pairs(all, weights::score);
    likely(takenOut(), weights);
    row(
        "texts with the gist and steps all of a family share (no proof)",
        Question.all(withoutNumbers(FoundingTellings.withTheGistOfTheirFamily()), lexicon),
        (q, a) -> weights.score(a),
        ALL);
  }

  /**
   * Each telling taken out of its family in turn: it has its own words and numbers, and the others
   * have the gist and the steps of their families too, as in the running atlas.
   */
  private List<Question> takenOut() {
    List<ComparedTelling> lent = FoundingTellings.withTheGistOfTheirFamily();
    LikenessIndex index = new LikenessIndex(lent, lexicon, null);
    Map<String, List<ComparedTelling>> families = new HashMap<>();
    lent.stream()
        .filter(telling -> telling.family() != null)
        .forEach(t -> families.computeIfAbsent(t.family(), f -> new ArrayList<>()).add(t));
    return founding.stream()
        .map(
            telling ->
                new Question(
                    telling,
                    index.compare(telling),
                    families.getOrDefault(String.valueOf(telling.family()), List.of()).stream()
                        .filter(other -> !other.slug().equals(telling.slug()))
                        .toList()))
        .filter(question -> !question.right().isEmpty())
        .toList();
  }

  private void likely(List<Question> questions, VariantWeights weights) {
    for (double bound : List.of(0.9, 0.95, 0.98, weights.likely(), 0.998, 0.999, 0.9995, 0.9999)) {
      VariantWeights bounded =
          new VariantWeights(
              weights.bias(), weights.weights(), weights.sameSource(), bound, weights.perhaps());
      int above = 0;
      int hits = 0;
      int right = 0;
      for (Question question : questions) {
        right += question.right().size();
        for (Likeness answer : question.answers()) {
          if (bounded.isLikely(answer)) {
            above++;
            hits += question.isRight(answer) ? 1 : 0;
          }
        }
      }
      say(
          "    taken out in turn, likely from %.4f on: %d pairs, precision %.3f, %.3f of all right pairs",
          bound, above, hits / (double) Math.max(1, above), hits / (double) right);
    }
  }

  private static String kind(Question question) {
    if (!question.telling().taleTypes().isEmpty() || !question.telling().motifs().isEmpty()) {
      return "with numbers of an index";
    }
    return question.telling().parts().isEmpty() ? "neither" : "with texts of their own";
  }

  /** The retelling of a family, pasted; its tellings are known by gist and steps alone. */
  private void reportPasted() {
    say("%n(c) a family's retelling pasted; its tellings known by gist and steps alone");
    List<ComparedTelling> tales = withoutNumbers(FoundingTellings.talesWithGistAndSteps());
    LikenessIndex index = new LikenessIndex(tales, lexicon, null);
    VariantWeights weights = weights();
    for (String language : List.of("en", "fr", "ar")) {
      List<Ranking> rankings = new ArrayList<>();
      for (String family : families(tales)) {
        LocalizedText retelling = FoundingTellings.retellings(family);
        String text = retelling.byLanguage().getOrDefault(language, "");
        List<ComparedTelling> right =
            tales.stream().filter(tale -> family.equals(tale.family())).toList();
        if (!text.isBlank()) {
          List<Likeness> answers = index.compare(ComparedTelling.pasted(language, text));
          rankings.add(
              new Question(ComparedTelling.pasted(language, text), answers, right)
                  .ranking(weights::score, ALL));
        }
      }
      say("  %-56s %s", language, Ranking.means(rankings));
    }
  }

  private static Set<String> families(List<ComparedTelling> tellings) {
    Set<String> families = new HashSet<>();
    for (ComparedTelling telling : tellings) {
      if (telling.family() != null) {
        families.add(telling.family());
      }
    }
    return families;
  }

  private void sources(String name, List<Question> questions, Score score) {
    row("  " + name, questions, score, ALL);
    say(
        "  %-56s %s",
        "  only other sources",
        Ranking.means(
            rankings(questions, score, q -> other -> !q.telling().sharesSourceWith(other))));
    say(
        "  %-56s %s",
        "  only the same source",
        Ranking.means(
            rankings(questions, score, q -> other -> q.telling().sharesSourceWith(other))));
  }

  private void row(
      String name, List<Question> questions, Score score, Predicate<ComparedTelling> counted) {
    say("%-58s %s", name, Ranking.means(rankings(questions, score, q -> counted)));
  }

  private static List<Ranking> rankings(
      List<Question> questions,
      Score score,
      Function<Question, Predicate<ComparedTelling>> counted) {
    return questions.stream()
        .map(q -> q.ranking(answer -> score.of(q, answer), counted.apply(q)))
        .filter(ranking -> ranking.relevant() > 0)
        .toList();
  }

  /** By the languages of the two tellings, as they were told; those with most questions first. */
  private void pairs(List<Question> questions, ToDoubleFunction<Likeness> score) {
    Map<String, String> languages = FoundingTellings.languages();
    Map<String, List<Ranking>> byPair = new TreeMap<>();
    for (Question question : questions) {
      Set<String> others = new HashSet<>();
      question.right().forEach(right -> others.add(languages.getOrDefault(right.slug(), "")));
      String own = languages.getOrDefault(question.telling().slug(), "");
      for (String other : others) {
        byPair
            .computeIfAbsent(own + " → " + other, key -> new ArrayList<>())
            .add(question.ranking(score, telling -> other.equals(languages.get(telling.slug()))));
      }
    }
    byPair.entrySet().stream()
        .sorted(Comparator.comparingInt(pair -> -pair.getValue().size()))
        .limit(14)
        .forEach(pair -> say("    %-54s %s", pair.getKey(), Ranking.means(pair.getValue())));
  }

  private static List<ComparedTelling> withoutNumbers(List<ComparedTelling> tellings) {
    return tellings.stream()
        .map(
            t ->
                new ComparedTelling(
                    t.slug(),
                    t.title(),
                    t.family(),
                    null,
                    null,
                    t.sources(),
                    List.of(),
                    List.of(),
                    t.parts(),
                    t.steps()))
        .toList();
  }

  private static Map<String, double[][]> baselines(List<ComparedTelling> tellings) {
    Baselines usual = new Baselines(tellings.stream().map(VariantBench::text).toList());
    double[][] bm25 = new double[tellings.size()][];
    double[][] tfIdf = new double[tellings.size()][];
    for (int i = 0; i < tellings.size(); i++) {
      bm25[i] = usual.bm25(i);
      tfIdf[i] = usual.tfIdfCosine(i);
    }
    return Map.of("bm25", bm25, "tfidf", tfIdf);
  }

  /** All texts in one, those of the three languages of the atlas among them. */
  private static String text(ComparedTelling telling) {
    return String.join("\n", telling.parts().stream().map(Part::body).toList());
  }

  private static double at(
      Map<String, double[][]> usual,
      String which,
      Map<String, Integer> number,
      Question question,
      Likeness answer) {
    double[][] scores = usual.getOrDefault(which, new double[0][]);
    return scores[number.getOrDefault(question.telling().slug(), 0)][
        number.getOrDefault(answer.telling().slug(), 0)];
  }

  private static void say(String words, Object... values) {
    System.out.println(words.formatted(values));
  }
}
