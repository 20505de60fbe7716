package org.tinfusin.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** One telling and how like it the others are; those of its own family are the right answers. */
record Question(ComparedTelling telling, List<Likeness> answers, List<ComparedTelling> right) {

  /** A question for every telling that has a fellow. */
  static List<Question> all(List<ComparedTelling> tellings, CharacterLexicon lexicon) {
    return all(tellings, new LikenessIndex(tellings, lexicon, null));
  }

  /**
   * @param index over these tellings
   */
  static List<Question> all(List<ComparedTelling> tellings, LikenessIndex index) {
    Map<String, List<ComparedTelling>> families = new HashMap<>();
    tellings.stream()
        .filter(telling -> telling.family() != null)
        .forEach(
            telling ->
                families
                    .computeIfAbsent(
                        Objects.requireNonNull(telling.family()), key -> new ArrayList<>())
                    .add(telling));
    return tellings.stream()
        .filter(telling -> fellows(families, telling).size() > 1)
        .map(
            telling ->
                new Question(
                    telling,
                    index.compare(telling),
                    fellows(families, telling).stream().filter(other -> other != telling).toList()))
        .toList();
  }

  private static List<ComparedTelling> fellows(
      Map<String, List<ComparedTelling>> families, ComparedTelling telling) {
    String family = telling.family();
    return family == null ? List.of() : families.getOrDefault(family, List.of());
  }

  boolean isRight(Likeness answer) {
    return right.contains(answer.telling());
  }

  /** The ranking by a score, over the answers that the filter lets through. */
  Ranking ranking(ToDoubleFunction<Likeness> score, Predicate<ComparedTelling> counted) {
    Set<ComparedTelling> known = new HashSet<>(right);
    return Ranking.of(
        answers.stream().filter(answer -> counted.test(answer.telling())).toList(),
        score,
        answer -> known.contains(answer.telling()),
        (int) right.stream().filter(counted).count());
  }
}
