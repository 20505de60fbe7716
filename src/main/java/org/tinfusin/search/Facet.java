package org.tinfusin.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinfusin.search.NarrativeFilter.Period;
import org.tinfusin.search.NarrativeFilter.When;

/**
 * A way of narrowing a list by values that are counted beside it.
 *
 * @param key its key in a question
 * @param column of {@code published_narrative}
 * @param group the columns that make one group of narratives
 */
record Facet(String key, String column, String group, Kind kind) {
  private static final int HALF_A_CENTURY = 50;

  /** How the values of a facet lie in its column, or in both of its columns. */
  enum Kind {
    ONE,
    BOTH,
    SEVERAL,
    YES_OR_NOTHING,
    YEARS;

    /** Few combinations of such values occur: facets like that are counted together. */
    boolean isCountedWithOthers() {
      return this == ONE || this == BOTH || this == YES_OR_NOTHING;
    }
  }

  /** All of them. */
  static final List<Facet> ALL =
      List.of(
          of("genre", "genre", Kind.ONE),
          of("subgenre", "subgenre", Kind.ONE),
          of("lang", "language", Kind.ONE),
          of("people", "people", Kind.ONE),
          of("country", "country", Kind.ONE),
          new Facet("region", "region", "region, footprint_region", Kind.BOTH),
          of("type", "tale_types", Kind.SEVERAL),
          of("motif", "motifs", Kind.SEVERAL),
          new Facet("period", "recorded_from", "recorded_from, recorded_to", Kind.YEARS),
          of("source", "sources", Kind.SEVERAL),
          of("certainty", "certainty", Kind.ONE),
          of("audio", "has_audio", Kind.YES_OR_NOTHING));

  private static Facet of(String key, String column, Kind kind) {
    return new Facet(key, column, column, kind);
  }

  /**
   * Every half century that a recording touches, and the asked periods that it touches.
   *
   * @param from first year it may be of; null when nobody knows
   */
  static List<String> periods(@Nullable Integer from, int to, @Nullable When asked) {
    if (from == null) {
      return List.of(When.UNKNOWN);
    }
    Stream<Period> halves =
        IntStream.iterate(
                Math.floorDiv(from, HALF_A_CENTURY) * HALF_A_CENTURY,
                start -> start <= to,
                start -> start + HALF_A_CENTURY)
            .mapToObj(start -> new Period(start, start + HALF_A_CENTURY - 1));
    Stream<Period> own =
        asked == null
            ? Stream.empty()
            : asked.periods().stream().filter(period -> period.touches(from, to));
    return Stream.concat(halves, own).map(Period::toString).distinct().toList();
  }
}
