package org.tinfusin.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Reads which stories are told in which regions or countries, and on which side of the Sahara. */
@Repository
class FlowQuery {
  private static final String OF_REGIONS =
      """
      SELECT m.family, f.title, area, n.side, avg(n.lon) AS lon, avg(n.lat) AS lat
        FROM published_narrative n JOIN published_family_member m ON m.narrative = n.slug
        JOIN published_family f ON f.slug = m.family, unnest(n.regions) AS area
       WHERE :genre::text IS NULL OR n.genre = :genre
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 4
      """;

  private static final String OF_COUNTRIES =
      """
      SELECT m.family, f.title, n.country AS area, n.side, avg(n.lon) AS lon, avg(n.lat) AS lat
        FROM published_narrative n JOIN published_family_member m ON m.narrative = n.slug
        JOIN published_family f ON f.slug = m.family
       WHERE n.country IS NOT NULL AND (:genre::text IS NULL OR n.genre = :genre)
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 4
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  FlowQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * Each story once for each area and side it is told in; a narrative counts for every story it
   * tells.
   *
   * @param genre null for all
   */
  List<ToldIn> told(FlowQuestion.By by, @Nullable String genre) {
    return jdbc.sql(by == FlowQuestion.By.REGION ? OF_REGIONS : OF_COUNTRIES)
        .param("genre", genre)
        .query(
            (row, number) ->
                new ToldIn(
                    row.getString("family"),
                    json.readValue(row.getString("title"), LocalizedText.class),
                    row.getString("area"),
                    row.getString("side"),
                    row.getDouble("lon"),
                    row.getDouble("lat")))
        .list();
  }
}
