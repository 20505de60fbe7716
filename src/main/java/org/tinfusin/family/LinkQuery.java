package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes links across genres. */
@Repository
class LinkQuery {
  private static final String ORDER = " ORDER BY kind, narrative, family";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  LinkQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The links that lead to the family, and those that its own variants lead elsewhere by. */
  List<LinkReading> ofFamily(String family) {
    return jdbc.sql("SELECT * FROM published_link WHERE family = ? OR narrative_family = ?" + ORDER)
        .params(family, family)
        .query((row, number) -> read(row))
        .list();
  }

  /** The links of the narrative itself, and those that lead to its family. */
  List<LinkReading> ofNarrative(String narrative, @Nullable String family) {
    return jdbc.sql("SELECT * FROM published_link WHERE narrative = ? OR family = ?" + ORDER)
        .param(narrative)
        .param(family)
        .query((row, number) -> read(row))
        .list();
  }

  void upsert(StoryLink link) {
    jdbc.sql(
            """
            INSERT INTO story_link (narrative, kind, family, reason, source)
            VALUES (?, ?, ?, ?::jsonb, ?)
            ON CONFLICT (narrative, kind, family) DO UPDATE SET
              reason = excluded.reason, source = excluded.source
            """)
        .param(link.narrative())
        .param(link.kind().word())
        .param(link.family())
        .param(json.writeValueAsString(link.reason()))
        .param(link.source())
        .update();
  }

  private LinkReading read(ResultSet row) throws SQLException {
    return new LinkReading(
        new StoryLink(
            row.getString("narrative"),
            StoryLink.Kind.parse(row.getString("kind")),
            row.getString("family"),
            localized(row.getString("reason")),
            row.getString("source")),
        row.getString("genre"),
        localized(row.getString("narrative_title")),
        LocalizedText.of(
            row.getString("place_en"), row.getString("place_fr"), row.getString("place_ar")),
        row.getString("language"),
        row.getString("people"),
        localized(row.getString("family_title")),
        localized(row.getString("family_gist")));
  }

  private LocalizedText localized(String texts) {
    return json.readValue(texts, LocalizedText.class);
  }
}
