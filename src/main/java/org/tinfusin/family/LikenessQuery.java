package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.family.ComparedTelling.Aspect;
import org.tinfusin.family.ComparedTelling.Part;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Reads the published narratives as far as they are compared with each other. */
@Repository
class LikenessQuery {
  /** All of them are held in memory while they are compared; those with a family come first. */
  private static final int MOST = 5000;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  LikenessQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Another number whenever something else is to be compared. */
  long revision() {
    return jdbc.sql("SELECT published_compared_revision()").query(Long.class).single();
  }

  List<ComparedTelling> tellings() {
    Map<Long, List<Part>> parts = parts();
    Map<Long, Set<String>> sources = sources();
    Map<String, LocalizedText> gists = gists();
    Map<String, List<LocalizedText>> steps = steps();
    return jdbc.sql(
            """
            SELECT id, slug, title, family, people, lon, lat, tale_types, motifs
              FROM published_narrative ORDER BY family IS NULL, id LIMIT ?
            """)
        .param(MOST)
        .query(
            (row, number) -> {
              String family = row.getString("family");
              List<LocalizedText> plot =
                  family == null ? List.of() : steps.getOrDefault(family, List.of());
              List<Part> words = new ArrayList<>(parts.getOrDefault(row.getLong("id"), List.of()));
              if (family != null) {
                words.addAll(story(gists.getOrDefault(family, LocalizedText.NONE), plot));
              }
              return telling(row, sources.getOrDefault(row.getLong("id"), Set.of()), words, plot);
            })
        .list();
  }

  private ComparedTelling telling(
      ResultSet row, Set<String> sources, List<Part> parts, List<LocalizedText> steps)
      throws SQLException {
    return new ComparedTelling(
        row.getString("slug"),
        localized(row.getString("title")),
        row.getString("family"),
        row.getString("people"),
        Wgs84.point(row.getDouble("lon"), row.getDouble("lat")),
        sources,
        List.of((String[]) row.getArray("tale_types").getArray()),
        List.of((String[]) row.getArray("motifs").getArray()),
        parts.stream().distinct().toList(),
        steps);
  }

  /** What the atlas says of the story of a telling that has few words of its own. */
  private static List<Part> story(LocalizedText gist, List<LocalizedText> steps) {
    List<Part> parts = new ArrayList<>();
    List<LocalizedText> all = new ArrayList<>(steps);
    all.add(gist);
    all.forEach(
        words ->
            words
                .byLanguage()
                .forEach((language, said) -> parts.add(new Part(Aspect.STORY, language, said))));
    return parts;
  }

  private Map<Long, List<Part>> parts() {
    Map<Long, List<Part>> parts = new HashMap<>();
    jdbc.sql(
            """
            SELECT narrative_id, kind, language, body FROM published_narrative_text
             WHERE kind IN ('original', 'incipit', 'translation', 'summary', 'gloss', 'sense')
             ORDER BY narrative_id, position
            """)
        .query(
            row -> {
              parts
                  .computeIfAbsent(row.getLong("narrative_id"), id -> new ArrayList<>())
                  .add(
                      new Part(
                          aspect(row.getString("kind")),
                          row.getString("language"),
                          row.getString("body")));
            });
    return parts;
  }

  private static Aspect aspect(String kind) {
    return switch (kind) {
      case "gloss" -> Aspect.IMAGE;
      case "sense" -> Aspect.THOUGHT;
      default -> Aspect.STORY;
    };
  }

  private Map<Long, Set<String>> sources() {
    Map<Long, Set<String>> sources = new HashMap<>();
    jdbc.sql("SELECT narrative_id, key FROM published_narrative_source WHERE role = 'collection'")
        .query(
            row -> {
              sources
                  .computeIfAbsent(row.getLong("narrative_id"), id -> new HashSet<>())
                  .add(row.getString("key"));
            });
    return sources;
  }

  private Map<String, LocalizedText> gists() {
    Map<String, LocalizedText> gists = new HashMap<>();
    jdbc.sql("SELECT slug, gist FROM published_family")
        .query(
            row -> {
              gists.put(row.getString("slug"), localized(row.getString("gist")));
            });
    return gists;
  }

  private Map<String, List<LocalizedText>> steps() {
    Map<String, List<LocalizedText>> steps = new HashMap<>();
    jdbc.sql("SELECT family, words FROM published_story_step ORDER BY family, number")
        .query(
            row -> {
              steps
                  .computeIfAbsent(row.getString("family"), family -> new ArrayList<>())
                  .add(localized(row.getString("words")));
            });
    return steps;
  }

  private LocalizedText localized(String texts) {
    return json.readValue(texts, LocalizedText.class);
  }
}
