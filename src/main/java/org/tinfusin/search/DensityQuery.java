package org.tinfusin.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.HexagonGrid;
import org.tinfusin.geo.SqlCondition;

/** Counts published narratives by hexagon, and those of uncertain place by the area they lie in. */
@Repository
class DensityQuery {
  private final JdbcClient jdbc;

  DensityQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many narratives have their place in each hexagon; the uncertain ones are left out. The
   * arithmetic is that of {@link HexagonGrid#at}.
   */
  Map<HexagonGrid.Index, Long> placed(NarrativeFilter filter, HexagonGrid grid) {
    SqlCondition where = PublishedNarratives.where(filter);
    List<Object> parameters = new ArrayList<>(List.of(grid.widthsPerDegree(), grid.rowsPerSine()));
    parameters.addAll(where.arguments());
    Map<HexagonGrid.Index, Long> counts = new HashMap<>();
    jdbc.sql(
            """
            SELECT CASE WHEN even THEN 2 * round(u) ELSE 2 * floor(u) + 1 END AS col,
                   CASE WHEN even THEN 2 * round(v) ELSE 2 * floor(v) + 1 END AS line,
                   count(*) AS n
              FROM (SELECT u, v,
                           (round(u) - u) ^ 2 + 3 * (round(v) - v) ^ 2
                           <= (floor(u) + .5 - u) ^ 2 + 3 * (floor(v) + .5 - v) ^ 2 AS even
                      FROM (SELECT lon * ? AS u, sin(radians(lat)) * ? AS v
                              FROM published_narrative
                             WHERE certainty <> 'uncertain' AND %s) plane) nearer
             GROUP BY col, line
            """
                .formatted(where.sql()))
        .params(parameters)
        .query(
            row -> {
              counts.put(
                  new HexagonGrid.Index(row.getLong("col"), row.getLong("line")), row.getLong("n"));
            });
    return counts;
  }

  /** How many narratives lie somewhere in each footprint, nobody knows where exactly. */
  Map<String, Long> unplaced(NarrativeFilter filter) {
    SqlCondition where = PublishedNarratives.where(filter);
    Map<String, Long> counts = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT footprint, count(*) AS n FROM published_narrative
             WHERE certainty = 'uncertain' AND %s GROUP BY footprint ORDER BY footprint
            """
                .formatted(where.sql()))
        .params(where.arguments())
        .query(
            row -> {
              counts.put(row.getString("footprint"), row.getLong("n"));
            });
    return counts;
  }
}
