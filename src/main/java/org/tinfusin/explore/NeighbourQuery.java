package org.tinfusin.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import tools.jackson.databind.json.JsonMapper;

/** Finds published narratives near another one, and others of its people. */
@Repository
class NeighbourQuery {
  /** The index counts in degrees; so many candidates hold the nearest ones in metres. */
  private static final int CANDIDATES = 40;

  private static final String COLUMNS =
      """
      slug, genre, title, language, people, place_en, place_fr, place_ar, certainty,
      ST_Distance(location::geography, ST_SetSRID(ST_MakePoint(:lon, :lat), 4326)::geography) AS metres
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  NeighbourQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The nearest ones first; of those at one point the surer places first. */
  List<Neighbour> nearest(NarrativeReading narrative, int most) {
    return jdbc.sql(
            """
            SELECT * FROM (
              SELECT %s FROM published_narrative WHERE id <> :id
               ORDER BY location <-> ST_SetSRID(ST_MakePoint(:lon, :lat), 4326) LIMIT :candidates
            ) candidate
             ORDER BY metres, certainty = 'uncertain', slug LIMIT :most
            """
                .formatted(COLUMNS))
        .param("id", narrative.id())
        .param("lon", place(narrative).lon())
        .param("lat", place(narrative).lat())
        .param("candidates", CANDIDATES)
        .param("most", most)
        .query((row, number) -> neighbour(row))
        .list();
  }

  /** Those that follow this one in the order of the map, and the first ones after the last. */
  List<Neighbour> ofPeople(NarrativeReading narrative, int most) {
    return jdbc.sql(
            """
            WITH published_here AS (SELECT qk, id FROM published_narrative WHERE id = :id)
            (SELECT %1$s FROM published_narrative
              WHERE people = :people AND (qk, id) > (SELECT qk, id FROM published_here)
              ORDER BY qk, id LIMIT :most)
            UNION ALL
            (SELECT %1$s FROM published_narrative
              WHERE people = :people AND (qk, id) < (SELECT qk, id FROM published_here)
              ORDER BY qk, id LIMIT :most)
            LIMIT :most
            """
                .formatted(COLUMNS))
        .param("people", narrative.people())
        .param("id", narrative.id())
        .param("lon", place(narrative).lon())
        .param("lat", place(narrative).lat())
        .param("most", most)
        .query((row, number) -> neighbour(row))
        .list();
  }

  private static PlaceRead place(NarrativeReading narrative) {
    return narrative.place();
  }

  private Neighbour neighbour(ResultSet row) throws SQLException {
    return new Neighbour(
        row.getString("slug"),
        row.getString("genre"),
        json.readValue(row.getString("title"), LocalizedText.class),
        row.getString("language"),
        row.getString("people"),
        LocalizedText.of(
            row.getString("place_en"), row.getString("place_fr"), row.getString("place_ar")),
        Certainty.parse(row.getString("certainty")),
        row.getDouble("metres"));
  }
}
