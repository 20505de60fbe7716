package org.tinfusin.narrative;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.Script;
import org.tinfusin.language.SearchWords;
import org.tinfusin.narrative.NarrativeReading.Cited;
import org.tinfusin.narrative.NarrativeReading.Heard;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import tools.jackson.databind.json.JsonMapper;

/** Reads published narratives for their pages. */
@Repository
class NarrativeQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  NarrativeQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** No slug holds a NUL, and the database takes none. */
  Optional<NarrativeReading> read(String slug) {
    if (slug.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return jdbc.sql("SELECT * FROM published_narrative WHERE slug = ?")
        .param(slug)
        .query((row, number) -> reading(row))
        .optional();
  }

  List<String> publishedSlugs() {
    return jdbc.sql("SELECT slug FROM published_narrative ORDER BY slug")
        .query((row, number) -> row.getString("slug"))
        .list();
  }

  List<String> publishedSlugs(String after, int most) {
    return jdbc.sql("SELECT slug FROM published_narrative WHERE slug > ? ORDER BY slug LIMIT ?")
        .params(after, most)
        .query((row, number) -> row.getString("slug"))
        .list();
  }

  /** The condition holds for every row; it lets the database read the index from its end. */
  List<String> newestSlugs(int most) {
    return jdbc.sql(
            """
            SELECT slug FROM published_narrative WHERE published_at IS NOT NULL
             ORDER BY published_at DESC, id DESC LIMIT ?
            """)
        .param(most)
        .query((row, number) -> row.getString("slug"))
        .list();
  }

  List<String> lastSlugsOfPages(int size) {
    return jdbc.sql(
            """
            SELECT slug FROM (
              SELECT slug, row_number() OVER (ORDER BY slug) AS number FROM published_narrative
            ) numbered
             WHERE number % ? = 0 ORDER BY slug
            """)
        .param(size)
        .query((row, number) -> row.getString("slug"))
        .list();
  }

  /** The texts of every published narrative of a story, by its slug. */
  Map<String, List<Text>> textsOfStory(String family) {
    Map<String, List<Text>> bySlug = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT n.slug, t.* FROM published_narrative_text t
              JOIN published_narrative n ON n.id = t.narrative_id
              JOIN published_family_member m ON m.narrative = n.slug
             WHERE m.family = ? ORDER BY n.slug, t.position
            """)
        .param(family)
        .query(
            row -> {
              bySlug
                  .computeIfAbsent(row.getString("slug"), slug -> new ArrayList<>())
                  .add(text(row));
            });
    return bySlug;
  }

  /** Each work that published narratives of a story cite, once for each of its roles. */
  List<Cited> citationsOfStory(String family) {
    return jdbc
        .sql(
            """
            SELECT DISTINCT ON (s.author, s.year, s.key, s.role) s.*
              FROM published_narrative_source s JOIN published_narrative n ON n.id = s.narrative_id
              JOIN published_family_member m ON m.narrative = n.slug
             WHERE m.family = ? ORDER BY s.author, s.year, s.key, s.role
            """)
        .param(family)
        .query((row, number) -> cited(row))
        .list()
        .stream()
        .map(cited -> new Cited(cited.source(), cited.role(), null))
        .toList();
  }

  boolean isWithdrawn(String slug) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM narrative WHERE slug = ? AND status = 'withdrawn')")
        .param(slug)
        .query(Boolean.class)
        .single();
  }

  long revision() {
    return jdbc.sql("SELECT published_revision()").query(Long.class).single();
  }

  /** Keeps what a narrative is found by, with the words of its story. */
  void keepWords(long id, SearchWords words) {
    jdbc.sql("SELECT keep_narrative_words(?, ?::tsvector)")
        .params(id, words.toVector())
        .query(rowSet -> {});
  }

  private NarrativeReading reading(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    return new NarrativeReading(
        id,
        row.getString("slug"),
        row.getString("family"),
        Genre.parse(row.getString("genre")),
        row.getString("subgenre"),
        localized(row.getString("title")),
        row.getString("language"),
        row.getString("people"),
        localized(row.getString("people_note")),
        row.getString("teller"),
        row.getString("collector"),
        new Poet(localized(row.getString("poet")), row.getBoolean("poet_is_person")),
        row.getString("recorded"),
        Attestation.parse(
            row.getString("claim"),
            row.getString("verification"),
            row.getString("verification_note")),
        strings(row.getArray("tale_types")),
        strings(row.getArray("motifs")),
        row.getString("side"),
        places(id),
        texts(id),
        citations(id),
        recordings(id),
        day(row));
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return row.getObject("published_at", OffsetDateTime.class)
        .withOffsetSameInstant(ZoneOffset.UTC)
        .toLocalDate();
  }

  private LocalizedText localized(String texts) {
    return json.readValue(texts, LocalizedText.class);
  }

  private List<PlaceRead> places(long id) {
    return jdbc.sql(
            """
            SELECT *, ST_X(location) AS lon, ST_Y(location) AS lat
              FROM published_place_link WHERE narrative_id = ? ORDER BY position
            """)
        .param(id)
        .query((row, number) -> place(row))
        .list();
  }

  private static PlaceRead place(ResultSet row) throws SQLException {
    return new PlaceRead(
        row.getString("place"),
        LocalizedText.of(
            row.getString("name_en"), row.getString("name_fr"), row.getString("name_ar")),
        row.getString("name_tfng"),
        Words.parse(PlaceLink.Role.class, row.getString("role")),
        Certainty.parse(row.getString("certainty")),
        Words.parse(PlaceLink.Basis.class, row.getString("basis")),
        row.getDouble("lon"),
        row.getDouble("lat"),
        row.getString("footprint"));
  }

  private List<Text> texts(long id) {
    return jdbc.sql(
            "SELECT * FROM published_narrative_text WHERE narrative_id = ? ORDER BY position")
        .param(id)
        .query((row, number) -> text(row))
        .list();
  }

  private static Text text(ResultSet row) throws SQLException {
    String body = row.getString("body");
    String basis = row.getString("basis");
    return new Text(
        Words.parse(Text.Kind.class, row.getString("kind")),
        Words.parse(Text.Origin.class, row.getString("origin")),
        new LanguageTag(row.getString("language")),
        Script.of(body),
        body,
        basis == null ? null : Text.Basis.parse(basis));
  }

  private List<Heard> recordings(long id) {
    return jdbc.sql(
            """
            SELECT media, type, seconds, language, note
              FROM published_recording WHERE narrative_id = ? ORDER BY position
            """)
        .param(id)
        .query((row, number) -> heard(row))
        .list();
  }

  private static Heard heard(ResultSet row) throws SQLException {
    return new Heard(
        row.getString("media"),
        row.getString("type"),
        row.getObject("seconds", Double.class),
        row.getString("language"),
        row.getString("note"));
  }

  private List<Cited> citations(long id) {
    return jdbc.sql(
            "SELECT * FROM published_narrative_source WHERE narrative_id = ? ORDER BY position")
        .param(id)
        .query((row, number) -> cited(row))
        .list();
  }

  private static Cited cited(ResultSet row) throws SQLException {
    Source source =
        new Source(
            row.getString("key"),
            row.getString("author"),
            row.getObject("year", Integer.class),
            row.getObject("year_end", Integer.class),
            row.getString("title"),
            row.getString("container"),
            row.getString("place"),
            row.getString("publisher"),
            row.getString("kind"),
            strings(row.getArray("languages")),
            row.getObject("author_died", Integer.class),
            row.getString("rights"),
            row.getString("note"));
    return new Cited(
        source, Words.parse(Citation.Role.class, row.getString("role")), row.getString("locator"));
  }

  private static List<String> strings(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
