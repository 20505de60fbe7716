package org.tinfusin.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.SqlCondition;

/** Where published narratives of each people, or in each language, are told. */
@Repository
class ToldAreasQuery {
  private final JdbcClient jdbc;

  ToldAreasQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Narratives of one people or language at one place.
   *
   * @param footprint the area they lie in; empty when the place itself is known
   * @param lon longitude in degrees, to a quarter of a degree
   * @param lat latitude in degrees, to a quarter of a degree
   */
  record Told(String key, String footprint, double lon, double lat, long count) {}

  List<Told> told(ToldAreas.Kind kind, NarrativeFilter filter) {
    SqlCondition where = PublishedNarratives.where(filter);
    return jdbc.sql(
            """
            SELECT key, footprint, lon, lat, count(*) AS n
              FROM (SELECT %s AS key,
                           CASE WHEN certainty = 'uncertain' THEN footprint ELSE '' END AS footprint,
                           CASE WHEN certainty = 'uncertain' THEN 0 ELSE round(lon * 4) / 4 END AS lon,
                           CASE WHEN certainty = 'uncertain' THEN 0 ELSE round(lat * 4) / 4 END AS lat
                      FROM published_narrative WHERE %s) told
             WHERE key IS NOT NULL GROUP BY key, footprint, lon, lat ORDER BY key, footprint, lon, lat
            """
                .formatted(column(kind), where.sql()))
        .params(new ArrayList<>(where.arguments()))
        .query(
            (row, number) ->
                new Told(
                    row.getString("key"),
                    row.getString("footprint"),
                    row.getDouble("lon"),
                    row.getDouble("lat"),
                    row.getLong("n")))
        .list();
  }

  private static String column(ToldAreas.Kind kind) {
    return switch (kind) {
      case PEOPLES -> "people";
      case LANGUAGES -> "language";
    };
  }
}
