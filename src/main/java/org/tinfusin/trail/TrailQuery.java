package org.tinfusin.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Reads public trails, with those of their stops that may be shown. */
@Repository
class TrailQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  TrailQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Where the stops of one trail are told. */
  private record Told(List<TrailSummary.Spot> places, Set<String> regions) {}

  /** A public trail by its title. */
  record Titled(String slug, LocalizedText title) {}

  List<TrailSummary> gallery() {
    Map<Long, Told> told = told();
    return jdbc.sql(
            """
            SELECT t.*, (SELECT count(*) FROM trail_stop s WHERE s.trail = t.id) AS stops
              FROM trail t WHERE t.visibility = 'public'
             ORDER BY t.shipped DESC, t.changed_at DESC, t.slug
            """)
        .query((row, number) -> summary(row, told))
        .list();
  }

  List<String> publicSlugs() {
    return jdbc.sql("SELECT slug FROM trail WHERE visibility = 'public' ORDER BY slug")
        .query((row, number) -> row.getString("slug"))
        .list();
  }

  /** The titles of public trails, those of the atlas first. */
  List<Titled> publicTitles() {
    return jdbc.sql(
            """
            SELECT slug, title FROM trail
             WHERE visibility = 'public' ORDER BY shipped DESC, changed_at DESC, slug
            """)
        .query(
            (row, number) -> new Titled(row.getString("slug"), localized(row.getString("title"))))
        .list();
  }

  private Map<Long, Told> told() {
    Map<Long, Told> told = new HashMap<>();
    jdbc.sql(
            """
            SELECT s.trail, s.number, n.lon, n.lat, n.regions
              FROM trail t JOIN trail_stop s ON s.trail = t.id
              JOIN published_narrative n ON n.slug = s.target
             WHERE t.visibility = 'public' AND s.kind = 'narrative' ORDER BY s.trail, s.number
            """)
        .query(
            row -> {
              Told of =
                  told.computeIfAbsent(
                      row.getLong("trail"),
                      id -> new Told(new ArrayList<>(), new LinkedHashSet<>()));
              Point point = Wgs84.point(row.getDouble("lon"), row.getDouble("lat"));
              of.places().add(new TrailSummary.Spot(row.getInt("number"), point));
              of.regions().addAll(Arrays.asList((String[]) row.getArray("regions").getArray()));
            });
    return told;
  }

  private TrailSummary summary(ResultSet row, Map<Long, Told> told) throws SQLException {
    Told of = told.getOrDefault(row.getLong("id"), new Told(List.of(), Set.of()));
    return new TrailSummary(
        row.getString("slug"),
        localized(row.getString("title")),
        localized(row.getString("intro")),
        row.getInt("age_from"),
        row.getInt("age_to"),
        row.getInt("minutes"),
        Theme.parse(row.getString("theme")),
        row.getBoolean("shipped"),
        row.getString("author_name"),
        row.getInt("stops"),
        List.copyOf(of.places()),
        Set.copyOf(of.regions()));
  }

  private LocalizedText localized(String texts) {
    return json.readValue(texts, LocalizedText.class);
  }
}
