package org.tinfusin.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.IndexNumber;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a collector could look for: what indexes list without a text, and what lacks between.
 */
@Repository
class WantedQuery {
  /** More than anybody looks through; the page says how many there are in all. */
  private static final int MOST = 1000;

  private static final String ASKED =
      """
       AND (:region::text IS NULL OR :region = ANY (n.regions))
       AND (:language::text IS NULL OR n.language = :language)
      """;

  /** Told by an index, and no word of the telling is here. */
  private static final String WITHOUT_TEXT =
      """
        FROM published_narrative n JOIN published_family f ON f.slug = n.family
       WHERE n.claim = 'index'
         AND NOT EXISTS (SELECT FROM published_narrative_text t
                          WHERE t.narrative_id = n.id AND t.kind IN ('original', 'incipit', 'translation'))
      """;

  private static final String BETWEEN =
      """
      WITH published_number AS (
        SELECT 'type' AS kind, regexp_replace(unnest(n.tale_types), '^cf\\. ', '') AS number, n.lat, n.regions, n.language
          FROM published_narrative n
        UNION ALL
        SELECT 'motif', regexp_replace(unnest(n.motifs), '^cf\\. ', ''), n.lat, n.regions, n.language
          FROM published_narrative n
      )
      SELECT n.kind, n.number,
             count(*) FILTER (WHERE n.lat > :north) AS north, count(*) FILTER (WHERE n.lat < :south) AS south
        FROM published_number n
       GROUP BY n.kind, n.number
      HAVING bool_or(n.lat > :north) AND bool_or(n.lat < :south) AND NOT bool_or(n.lat BETWEEN :south AND :north)
         AND (:region::text IS NULL OR bool_or(:region = ANY (n.regions)))
         AND (:language::text IS NULL OR bool_or(n.language = :language))
       ORDER BY count(*) DESC, n.kind DESC, n.number
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  WantedQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Tellings that an index lists without a text here, from north to south. */
  List<Wanted> withoutText(@Nullable String region, @Nullable String language) {
    return jdbc.sql(
            """
            SELECT n.slug, n.family, f.kind, f.title, n.language, n.people, n.regions[1] AS region, n.tale_types,
                   n.place_en, n.place_fr, n.place_ar,
                   (SELECT string_agg(DISTINCT concat_ws(' ', nullif(s.author, ''), s.year::text), '; ')
                      FROM published_narrative_source s
                     WHERE s.narrative_id = n.id AND s.role = 'index') AS indexes
            """
                + WITHOUT_TEXT
                + ASKED
                + " ORDER BY n.lat DESC, n.slug LIMIT "
                + MOST)
        .param("region", region)
        .param("language", language)
        .query((row, number) -> wanted(row))
        .list();
  }

  /** Numbers that tellings north and south of a belt carry, and none within it. */
  List<MissingBetween> between(
      double south, double north, @Nullable String region, @Nullable String language) {
    return jdbc.sql(BETWEEN)
        .param("south", south)
        .param("north", north)
        .param("region", region)
        .param("language", language)
        .query(
            (row, number) ->
                new MissingBetween(
                    row.getString("kind").equals("type")
                        ? IndexNumber.Kind.TYPE
                        : IndexNumber.Kind.MOTIF,
                    row.getString("number"),
                    row.getLong("north"),
                    row.getLong("south")))
        .list();
  }

  /** Regions of whatever is wanted, or of whatever is told. */
  List<String> regions() {
    return jdbc.sql("SELECT DISTINCT unnest(regions) AS region FROM published_narrative ORDER BY 1")
        .query((row, number) -> row.getString("region"))
        .list();
  }

  List<String> languages() {
    return jdbc.sql("SELECT DISTINCT language FROM published_narrative ORDER BY 1")
        .query((row, number) -> row.getString("language"))
        .list();
  }

  private Wanted wanted(ResultSet row) throws SQLException {
    return new Wanted(
        row.getString("slug"),
        row.getString("family"),
        row.getString("kind"),
        json.readValue(row.getString("title"), LocalizedText.class),
        row.getString("language"),
        row.getString("people"),
        row.getString("region"),
        List.of((String[]) row.getArray("tale_types").getArray()),
        LocalizedText.of(
            row.getString("place_en"), row.getString("place_fr"), row.getString("place_ar")),
        row.getString("indexes"));
  }
}
