package org.tinfusin.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.SqlCondition;

/**
 * Counts the values of all facets in one reading of the narratives. A facet's own choices do not
 * narrow it, so that a second value can be seen beside the first: a narrative that fails the
 * choices of one facet still counts for that one.
 */
@Repository
class FacetQuery {
  private static final int MOST_VALUES = 1000;
  private static final Set<String> KEYS =
      Facet.ALL.stream().map(Facet::key).collect(Collectors.toUnmodifiableSet());
  private static final String COLUMNS = joined(Facet.ALL, Facet::group);

  /** Those that are counted together, then each of the others. */
  private static final List<List<Facet>> SETS =
      Stream.concat(
              Stream.of(Facet.ALL.stream().filter(f -> f.kind().isCountedWithOthers()).toList()),
              Facet.ALL.stream().filter(f -> !f.kind().isCountedWithOthers()).map(List::of))
          .toList();

  private final JdbcClient jdbc;

  FacetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Facets facets(NarrativeFilter filter) {
    List<String> chosen =
        Facet.ALL.stream().map(Facet::key).filter(key -> !filter.only(key).asksNothing()).toList();
    Counts counts = new Counts(filter, chosen);
    List<Object> arguments = new ArrayList<>();
    StringBuilder choices = new StringBuilder();
    for (int i = 0; i < chosen.size(); i++) {
      SqlCondition choice = PublishedNarratives.where(filter.only(chosen.get(i)));
      choices.append(", coalesce(%s, false) AS ok%d".formatted(choice.sql(), i));
      arguments.addAll(choice.arguments());
    }
    SqlCondition rest = PublishedNarratives.where(filter.without(KEYS));
    arguments.addAll(rest.arguments());
    jdbc.sql(
            """
            SELECT GROUPING(%s) AS set, %s, %s
              FROM (SELECT %s%s FROM published_narrative WHERE %s) AS asked
             WHERE %s
             GROUP BY GROUPING SETS (%s)
            """
                .formatted(
                    joined(SETS.stream().map(List::getFirst).toList(), Facet::column),
                    COLUMNS,
                    tallies(chosen.size()),
                    COLUMNS,
                    choices,
                    rest.sql(),
                    failingOneAtMost(chosen.size()),
                    joined(SETS, set -> "(" + joined(set, Facet::group) + ")")))
        .params(arguments)
        .query((RowCallbackHandler) counts::add);
    return counts.facets();
  }

  /** How many meet all choices, and for each facet with a choice how many meet the others. */
  private static String tallies(int choices) {
    String all = "count(*) FILTER (WHERE " + met(choices, -1) + ") AS n";
    return IntStream.range(0, choices)
        .mapToObj(i -> ", count(*) FILTER (WHERE " + met(choices, i) + ") AS n" + i)
        .collect(Collectors.joining("", all, ""));
  }

  private static String met(int choices, int except) {
    return IntStream.range(0, choices)
        .filter(i -> i != except)
        .mapToObj(i -> "ok" + i)
        .reduce("true", (all, one) -> all + " AND " + one);
  }

  private static String failingOneAtMost(int choices) {
    return choices < 2
        ? "true"
        : IntStream.range(0, choices)
            .mapToObj(i -> "ok" + i + "::int")
            .collect(Collectors.joining(" + ", "", " >= " + (choices - 1)));
  }

  private static <T> String joined(List<T> parts, Function<T, String> written) {
    return parts.stream().map(written).collect(Collectors.joining(", "));
  }

  /** Gathers the groups of all facets. */
  private static final class Counts {
    private final NarrativeFilter asked;
    private final List<String> chosen;
    private final Map<String, Map<String, Long>> byKey = new HashMap<>();

    Counts(NarrativeFilter asked, List<String> chosen) {
      this.asked = asked;
      this.chosen = chosen;
    }

    void add(ResultSet row) throws SQLException {
      for (Facet facet : groupedBy(row.getInt("set"))) {
        add(facet, row);
      }
    }

    private void add(Facet facet, ResultSet row) throws SQLException {
      int choice = chosen.indexOf(facet.key());
      long count = row.getLong(choice < 0 ? "n" : "n" + choice);
      if (count > 0) {
        Map<String, Long> values = byKey.computeIfAbsent(facet.key(), key -> new HashMap<>());
        for (String value : values(facet, row)) {
          values.merge(value, count, Long::sum);
        }
      }
    }

    private List<String> values(Facet facet, ResultSet row) throws SQLException {
      return switch (facet.kind()) {
        case ONE -> one(row.getString(facet.column()));
        case BOTH -> both(row.getString("region"), row.getString("footprint_region"));
        case SEVERAL -> several(row.getArray(facet.column()));
        case YES_OR_NOTHING -> row.getBoolean(facet.column()) ? List.of("true") : List.of();
        case YEARS ->
            Facet.periods(
                row.getObject(facet.column(), Integer.class),
                row.getInt("recorded_to"),
                asked.period());
      };
    }

    private static List<String> one(@Nullable String value) {
      return value == null ? List.of() : List.of(value);
    }

    /**
     * A narrative counts where its place lies, and where that is not known, in what stands for it.
     */
    private static List<String> both(@Nullable String within, @Nullable String standingFor) {
      return Stream.of(one(within), one(standingFor)).flatMap(List::stream).distinct().toList();
    }

    private static List<String> several(@Nullable Array values) throws SQLException {
      return values == null
          ? List.of()
          : Arrays.stream((Object[]) values.getArray()).map(String::valueOf).distinct().toList();
    }

    /** GROUPING sets one bit for each column that a group is not made of, the last one lowest. */
    private static List<Facet> groupedBy(int bits) {
      int missing = Integer.numberOfTrailingZeros(~bits);
      return SETS.get(SETS.size() - 1 - missing);
    }

    Facets facets() {
      Map<String, List<Facets.Value>> facets = new LinkedHashMap<>();
      for (Facet facet : Facet.ALL) {
        Map<String, Long> counted = byKey.getOrDefault(facet.key(), new HashMap<>());
        asked.only(facet.key()).parts().forEach(part -> counted.putIfAbsent(part.value(), 0L));
        facets.put(facet.key(), mostFrequent(counted));
      }
      return new Facets(facets);
    }

    private static List<Facets.Value> mostFrequent(Map<String, Long> counted) {
      return counted.entrySet().stream()
          .map(value -> new Facets.Value(value.getKey(), value.getValue()))
          .sorted(
              Comparator.comparingLong(Facets.Value::count)
                  .reversed()
                  .thenComparing(Facets.Value::value))
          .limit(MOST_VALUES)
          .toList();
    }
  }
}
