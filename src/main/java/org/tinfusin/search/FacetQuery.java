package org.tinfusin.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.SqlCondition;

/**
 * Counts the values of each facet; a facet's own choices do not narrow it, so that one can choose a
 * second value beside the first.
 */
@Repository
class FacetQuery {
  private static final Map<String, String> COLUMNS =
      Map.of("genre", "genre", "lang", "language", "people", "people", "country", "country");
  private static final Map<String, String> LISTS = Map.of("type", "tale_types", "motif", "motifs");
  private static final int MOST_VALUES = 200;

  private final JdbcClient jdbc;

  FacetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Facets facets(NarrativeFilter filter) {
    Map<String, List<Facets.Value>> facets = new LinkedHashMap<>();
    COLUMNS.forEach(
        (key, column) -> facets.put(key, values(filter.choosing(key, List.of()), column)));
    LISTS.forEach((key, column) -> facets.put(key, parts(filter.choosing(key, List.of()), column)));
    return new Facets(facets);
  }

  /** The parts of a column that holds lists: a narrative counts for each of its own. */
  private List<Facets.Value> parts(NarrativeFilter filter, String column) {
    SqlCondition where = PublishedNarratives.where(filter);
    return jdbc.sql(
            """
            SELECT part AS value, count(*) AS n FROM published_narrative, unnest(%s) AS part
             WHERE %s
             GROUP BY part ORDER BY n DESC, value LIMIT %d
            """
                .formatted(column, where.sql(), MOST_VALUES))
        .params(where.arguments())
        .query((row, number) -> new Facets.Value(row.getString("value"), row.getLong("n")))
        .list();
  }

  private List<Facets.Value> values(NarrativeFilter filter, String column) {
    SqlCondition where = PublishedNarratives.where(filter);
    return jdbc.sql(
            """
            SELECT %1$s AS value, count(*) AS n FROM published_narrative
             WHERE %1$s IS NOT NULL AND %2$s
             GROUP BY %1$s ORDER BY n DESC, value LIMIT %3$d
            """
                .formatted(column, where.sql(), MOST_VALUES))
        .params(where.arguments())
        .query((row, number) -> new Facets.Value(row.getString("value"), row.getLong("n")))
        .list();
  }
}
