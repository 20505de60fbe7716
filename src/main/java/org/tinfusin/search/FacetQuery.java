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
  /** Where the values of each facet come from; a narrative counts for each part of a list. */
  private static final Map<String, String> VALUES =
      Map.of(
          "genre", "(VALUES (genre))",
          "lang", "(VALUES (language))",
          "people", "(VALUES (people))",
          "country", "(VALUES (country))",
          "type", "unnest(tale_types)",
          "motif", "unnest(motifs)");

  private static final int MOST_VALUES = 200;

  private final JdbcClient jdbc;

  FacetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Facets facets(NarrativeFilter filter) {
    Map<String, List<Facets.Value>> facets = new LinkedHashMap<>();
    VALUES.forEach(
        (key, values) -> facets.put(key, values(filter.choosing(key, List.of()), values)));
    return new Facets(facets);
  }

  private List<Facets.Value> values(NarrativeFilter filter, String values) {
    SqlCondition where = PublishedNarratives.where(filter);
    return jdbc.sql(
            """
            SELECT value, count(*) AS n
              FROM published_narrative CROSS JOIN LATERAL %s AS facet (value)
             WHERE value IS NOT NULL AND %s
             GROUP BY value ORDER BY n DESC, value LIMIT %d
            """
                .formatted(values, where.sql(), MOST_VALUES))
        .params(where.arguments())
        .query((row, number) -> new Facets.Value(row.getString("value"), row.getLong("n")))
        .list();
  }
}
