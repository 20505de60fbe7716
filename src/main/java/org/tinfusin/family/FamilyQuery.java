package org.tinfusin.family;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.Certainty;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Reads published story families and their variants. */
@Repository
class FamilyQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  FamilyQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<StoryFamily> find(String slug) {
    return jdbc.sql("SELECT * FROM published_family WHERE slug = ?")
        .param(slug)
        .query((row, number) -> family(row))
        .optional();
  }

  /** Slugs of the families that a published narrative tells, the one it stands under first. */
  List<String> of(String narrative) {
    return jdbc.sql(
            """
            SELECT family FROM published_family_member WHERE narrative = ? ORDER BY first DESC, family
            """)
        .param(narrative)
        .query((row, number) -> row.getString("family"))
        .list();
  }

  List<FamilySummary> all() {
    return jdbc.sql(
            """
            SELECT slug, kind, title, gist, variants, joins_both_sides FROM published_family
             ORDER BY joins_both_sides DESC, variants DESC, slug
            """)
        .query((row, number) -> summary(row))
        .list();
  }

  private FamilySummary summary(ResultSet row) throws SQLException {
    return new FamilySummary(
        row.getString("slug"),
        row.getString("kind"),
        localized(row.getString("title")),
        localized(row.getString("gist")),
        row.getInt("variants"),
        row.getBoolean("joins_both_sides"));
  }

  private StoryFamily family(ResultSet row) throws SQLException {
    return new StoryFamily(
        row.getString("slug"),
        row.getString("kind"),
        localized(row.getString("title")),
        localized(row.getString("gist")),
        json.readValue(row.getString("words"), StoryWords.class),
        steps(row.getString("slug")),
        strings(row.getArray("tale_types")),
        strings(row.getArray("motifs")),
        row.getBoolean("joins_both_sides"),
        variants(row.getString("slug")));
  }

  private List<LocalizedText> steps(String family) {
    return jdbc.sql("SELECT words FROM published_story_step WHERE family = ? ORDER BY number")
        .param(family)
        .query((row, number) -> localized(row.getString("words")))
        .list();
  }

  private List<Variant> variants(String family) {
    return jdbc.sql(
            """
            SELECT n.slug, n.genre, n.title, n.language, n.people, n.place_en, n.place_fr, n.place_ar,
                   n.lon, n.lat, n.certainty, n.footprint, n.side, n.country, n.verification,
                   n.recorded_from, n.recorded_to,
                   (SELECT min(w.year) FROM published_narrative_source w
                     WHERE w.narrative_id = n.id AND w.role = 'collection') AS came_out
              FROM published_family_member m JOIN published_narrative n ON n.slug = m.narrative
             WHERE m.family = ? ORDER BY n.lat DESC, n.slug
            """)
        .param(family)
        .query((row, number) -> variant(row))
        .list();
  }

  private Variant variant(ResultSet row) throws SQLException {
    return new Variant(
        row.getString("slug"),
        row.getString("genre"),
        localized(row.getString("title")),
        row.getString("language"),
        row.getString("people"),
        LocalizedText.of(
            row.getString("place_en"), row.getString("place_fr"), row.getString("place_ar")),
        Wgs84.point(row.getDouble("lon"), row.getDouble("lat")),
        Certainty.parse(row.getString("certainty")),
        row.getString("footprint"),
        row.getString("side"),
        row.getString("country"),
        row.getString("verification"),
        dating(row));
  }

  private static @Nullable Dating dating(ResultSet row) throws SQLException {
    Integer from = row.getObject("recorded_from", Integer.class);
    Integer to = row.getObject("recorded_to", Integer.class);
    if (from != null && to != null) {
      return new Dating(from, to, true);
    }
    Integer cameOut = row.getObject("came_out", Integer.class);
    return cameOut == null ? null : new Dating(cameOut, cameOut, false);
  }

  private LocalizedText localized(String texts) {
    return json.readValue(texts, LocalizedText.class);
  }

  private static List<String> strings(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
