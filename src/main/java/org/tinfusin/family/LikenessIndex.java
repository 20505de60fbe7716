package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.ComparedTelling.Aspect;
import org.tinfusin.family.ComparedTelling.Part;
import org.tinfusin.geo.Geodesy;

/** Tellings that can be asked which of them are like a given one, and by what. */
final class LikenessIndex {
  /**
   * Steps are aligned with so many tellings whose words are nearest; with all it takes too long.
   */
  private static final int ALIGNED = 60;

  private static final int MOST_STEPS = 12;
  private static final double NEAR_METRES = 300_000;
  private static final double SAME_PEOPLE = 1;
  private static final double NEAR_PLACE = 0.5;

  private final List<ComparedTelling> tellings;
  private final CharacterLexicon lexicon;
  private final Map<Aspect, Map<String, WordIndex>> words = new EnumMap<>(Aspect.class);
  private final List<Marks> marks;
  private final Map<String, Double> rarityOfMotifs;
  private final Map<String, Double> rarityOfCharacters;
  private final @Nullable SentenceIndex sentences;

  /** What was read out of a telling's texts. */
  private record Marks(Set<String> characters, Map<String, List<Set<String>>> steps) {}

  /**
   * @param model one more kind of evidence; null where there is none
   */
  LikenessIndex(
      List<ComparedTelling> tellings, CharacterLexicon lexicon, @Nullable SentenceModel model) {
    this.tellings = List.copyOf(tellings);
    this.lexicon = lexicon;
    for (Aspect aspect : Aspect.values()) {
      words.put(aspect, wordIndexes(aspect));
    }
    marks = tellings.stream().map(this::marks).toList();
    rarityOfMotifs = IndexLikeness.rarity(tellings.stream().map(ComparedTelling::motifs).toList());
    rarityOfCharacters = IndexLikeness.rarity(marks.stream().map(Marks::characters).toList());
    sentences = model == null ? null : new SentenceIndex(model, tellings);
  }

  /** It was made of exactly these, word for word. */
  boolean isOver(List<ComparedTelling> others) {
    return tellings.equals(others);
  }

  private Map<String, WordIndex> wordIndexes(Aspect aspect) {
    Set<String> languages =
        tellings.stream()
            .flatMap(telling -> telling.parts().stream())
            .filter(part -> part.aspect() == aspect)
            .map(Part::language)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, WordIndex> indexes = new LinkedHashMap<>();
    for (String language : languages) {
      indexes.put(
          language,
          new WordIndex(
              language, tellings.stream().map(telling -> telling.text(aspect, language)).toList()));
    }
    return indexes;
  }

  /** The telling with this slug, if it is one of these. */
  @Nullable ComparedTelling find(String slug) {
    int number = number(slug);
    return number < 0 ? null : tellings.get(number);
  }

  /** How like each of the others is; those that nothing speaks for are left out. */
  List<Likeness> compare(ComparedTelling telling) {
    int self = number(telling.slug());
    Map<Evidence, double[]> strengths = new EnumMap<>(Evidence.class);
    for (Aspect aspect : Aspect.values()) {
      strengths.put(aspect.evidence(), wordsAlike(aspect, telling, self));
    }
    Marks own = self < 0 ? marks(telling) : marks.get(self);
    strengths.put(Evidence.STEPS, stepsAlike(own, self, strengths));
    strengths.put(
        Evidence.TALE_TYPES,
        each(other -> IndexLikeness.ofTypes(telling.taleTypes(), tellings.get(other).taleTypes())));
    strengths.put(
        Evidence.MOTIFS,
        each(
            other ->
                IndexLikeness.ofMarks(
                    telling.motifs(), tellings.get(other).motifs(), rarityOfMotifs)));
    strengths.put(
        Evidence.CHARACTERS,
        each(
            other ->
                IndexLikeness.ofMarks(
                    own.characters(), marks.get(other).characters(), rarityOfCharacters)));
    if (sentences != null) {
      strengths.put(Evidence.SENTENCES, sentences.likeness(telling, self));
    }
    strengths.put(Evidence.NEARNESS, each(other -> nearness(telling, tellings.get(other))));
    return likenesses(telling, self, strengths);
  }

  private int number(String slug) {
    return slug.isEmpty()
        ? -1
        : IntStream.range(0, tellings.size())
            .filter(i -> tellings.get(i).slug().equals(slug))
            .findFirst()
            .orElse(-1);
  }

  /** Languages meet where both tellings have a text in one of them; the best meeting counts. */
  private double[] wordsAlike(Aspect aspect, ComparedTelling telling, int self) {
    double[] best = new double[tellings.size()];
    words
        .getOrDefault(aspect, Map.of())
        .forEach(
            (language, index) -> {
              String text = telling.text(aspect, language);
              if (!text.isBlank()) {
                double[] alike = index.likeness(text, self);
                for (int i = 0; i < best.length; i++) {
                  best[i] = Math.max(best[i], alike[i]);
                }
              }
            });
    return best;
  }

  private double[] stepsAlike(Marks own, int self, Map<Evidence, double[]> strengths) {
    double[] alike = strengths.getOrDefault(Evidence.WORDS, new double[tellings.size()]);
    double[] aligned = new double[tellings.size()];
    IntStream.range(0, alike.length)
        .filter(other -> other != self && alike[other] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -alike[other]))
        .limit(ALIGNED)
        .forEach(other -> aligned[other] = aligned(own, marks.get(other)));
    return aligned;
  }

  private static double aligned(Marks one, Marks other) {
    return one.steps().entrySet().stream()
        .mapToDouble(
            steps ->
                PlotAlignment.of(
                    steps.getValue(), other.steps().getOrDefault(steps.getKey(), List.of())))
        .max()
        .orElse(0);
  }

  private static double nearness(ComparedTelling one, ComparedTelling other) {
    if (one.people() != null && one.people().equals(other.people())) {
      return SAME_PEOPLE;
    }
    boolean near =
        one.location() != null
            && other.location() != null
            && Geodesy.metres(one.location(), other.location()) < NEAR_METRES;
    return near ? NEAR_PLACE : 0;
  }

  private Marks marks(ComparedTelling telling) {
    Set<String> characters = new TreeSet<>();
    telling.parts().forEach(part -> characters.addAll(lexicon.in(part.language(), part.body())));
    return new Marks(characters, steps(telling));
  }

  private static Map<String, List<Set<String>>> steps(ComparedTelling telling) {
    Map<String, List<Set<String>>> byLanguage = new TreeMap<>();
    telling
        .steps()
        .forEach(
            step ->
                step.byLanguage()
                    .forEach(
                        (language, words) ->
                            byLanguage
                                .computeIfAbsent(language, tag -> new ArrayList<>())
                                .add(new HashSet<>(WordStems.of(language, words)))));
    for (Part part : telling.parts()) {
      if (part.aspect() == Aspect.STORY && telling.steps().isEmpty()) {
        byLanguage.putIfAbsent(
            part.language(), PlotAlignment.steps(part.language(), part.body(), MOST_STEPS));
      }
    }
    return byLanguage;
  }

  private double[] each(java.util.function.IntToDoubleFunction alike) {
    return IntStream.range(0, tellings.size()).mapToDouble(alike).toArray();
  }

  private List<Likeness> likenesses(
      ComparedTelling telling, int self, Map<Evidence, double[]> strengths) {
    List<Likeness> all = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      int other = i;
      Map<Evidence, Double> found = new EnumMap<>(Evidence.class);
      strengths.forEach((evidence, values) -> found.put(evidence, values[other]));
      Likeness likeness =
          new Likeness(tellings.get(i), found, telling.sharesSourceWith(tellings.get(i)));
      if (i != self && likeness.isFounded()) {
        all.add(likeness);
      }
    }
    return all;
  }

  /** Characters that both tell of. */
  Set<String> sharedCharacters(ComparedTelling one, ComparedTelling other) {
    Set<String> shared = new TreeSet<>(characters(one));
    shared.retainAll(characters(other));
    return shared;
  }

  /** Keys of the characters that the texts of a telling name. */
  Set<String> characters(ComparedTelling telling) {
    return marks(telling).characters();
  }
}
