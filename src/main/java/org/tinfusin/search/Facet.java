package org.tinfusin.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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
 * @param column of {@code published_narrative}; its groups are counted
 * @param group the columns that make one group
 * @param reading the values a narrative of the group has
 */
record Facet(String key, String column, String group, Reading reading) {
  private static final int HALF_A_CENTURY = 50;

  /** All of them. */
  static final List<Facet> ALL =
      List.of(
          plain("genre", "genre"),
          plain("subgenre", "subgenre"),
          plain("lang", "language"),
          plain("people", "people"),
          plain("country", "country"),
          plain("region", "region"),
          listed("type", "tale_types"),
          listed("motif", "motifs"),
          new Facet("period", "recorded_from", "recorded_from, recorded_to", Facet::halfCenturies),
          listed("source", "sources"),
          plain("certainty", "certainty"),
          new Facet("audio", "has_audio", "has_audio", Facet::audio));

  /** Reads the values of a group from its row; what is asked may cut values of its own. */
  interface Reading {
    List<String> values(ResultSet row, String column, NarrativeFilter asked) throws SQLException;
  }

  List<String> values(ResultSet row, NarrativeFilter asked) throws SQLException {
    return reading.values(row, column, asked);
  }

  private static Facet plain(String key, String column) {
    return new Facet(
        key,
        column,
        column,
        (row, name, asked) -> {
          String value = row.getString(name);
          return value == null ? List.of() : List.of(value);
        });
  }

  private static Facet listed(String key, String column) {
    return new Facet(key, column, column, (row, name, asked) -> distinct(row.getArray(name)));
  }

  private static List<String> distinct(@Nullable Array values) throws SQLException {
    return values == null
        ? List.of()
        : Arrays.stream((Object[]) values.getArray()).map(String::valueOf).distinct().toList();
  }

  private static List<String> audio(ResultSet row, String column, NarrativeFilter asked)
      throws SQLException {
    return row.getBoolean(column) ? List.of("true") : List.of();
  }

  /** Every half century or asked period that the recording touches, or that it is not known. */
  private static List<String> halfCenturies(ResultSet row, String column, NarrativeFilter asked)
      throws SQLException {
    int from = row.getInt(column);
    if (row.wasNull()) {
      return List.of(When.UNKNOWN);
    }
    int to = row.getInt("recorded_to");
    Stream<Period> halves =
        IntStream.iterate(
                Math.floorDiv(from, HALF_A_CENTURY) * HALF_A_CENTURY,
                start -> start <= to,
                start -> start + HALF_A_CENTURY)
            .mapToObj(start -> new Period(start, start + HALF_A_CENTURY - 1));
    When when = asked.period();
    Stream<Period> own =
        when == null
            ? Stream.empty()
            : when.periods().stream().filter(period -> period.touches(from, to));
    return Stream.concat(halves, own).map(Period::toString).distinct().toList();
  }
}
