package org.tinfusin.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tinfusin.geo.TileCoord;

/** All that is asked, aimed at points where narratives are. */
final class Questions {
  private static final int POINTS = 60;
  private static final String WHEN = "recorded_to >= 1900 AND recorded_from <= 1950";
  private static final String ROW =
      "SELECT n.slug, o.genre, o.language, o.lon, o.lat, p.name_en, (SELECT"
          + " jsonb_object_agg(language, title) FROM narrative_title t WHERE t.narrative_id ="
          + " o.id), (SELECT body FROM narrative_text x WHERE x.narrative_id = o.id AND kind ="
          + " 'summary' LIMIT 1) FROM open_narrative o JOIN narrative n ON n.id = o.id JOIN place p"
          + " ON p.key = o.place WHERE ";
  private static final String FIRST_ROWS = " ORDER BY o.qk, o.id LIMIT 50";

  private final Synthetic collection;
  private final List<double[]> points;

  Questions(Synthetic collection) throws SQLException {
    this.collection = collection;
    this.points = points();
  }

  List<Question> all() throws SQLException {
    List<Question> questions = new ArrayList<>();
    for (int zoom = 2; zoom <= 12; zoom++) {
      questions.add(tiles(zoom));
    }
    questions.add(
        wholeRegion("the whole region, 1900 to 1950 (one tile)", "period=1900-1950", WHEN, 400));
    questions.add(one("one narrative (page for crawlers)", 5));
    questions.add(list("list and facets of a view, z8", 1.4, 60));
    questions.add(list("list and facets of a view, z6", 5.6, 60));
    questions.add(asked("list and facets of everything", "", "true", 60));
    addSearches(questions);
    addSpatial(questions);
    return questions;
  }

  /** Tiles of zooms 5 to 9, as readers look at them. */
  List<String> tileMix() {
    return IntStream.rangeClosed(5, 9).boxed().flatMap(z -> tiles(z).paths().stream()).toList();
  }

  /** The tiles of the first view of the whole region. */
  static List<String> firstView(String filter) {
    TileCoord first = TileCoord.containing(-19, 38, 5);
    TileCoord last = TileCoord.containing(26, 8, 5);
    List<String> paths = new ArrayList<>();
    for (int x = first.x(); x <= last.x(); x++) {
      for (int y = first.y(); y <= last.y(); y++) {
        paths.add("/map/5/%d/%d.json?%s".formatted(x, y, filter));
      }
    }
    return paths;
  }

  List<TileCoord> tilesAt(int zoom) {
    return points.stream().map(at -> TileCoord.containing(at[0], at[1], zoom)).distinct().toList();
  }

  private Question tiles(int zoom) {
    List<TileCoord> tiles = tilesAt(zoom);
    return new Question(
        "map tile, z" + zoom,
        tiles.stream().map(t -> "/map/%d/%d/%d.json?".formatted(t.zoom(), t.x(), t.y())).toList(),
        tiles.stream().map(Questions::counted).toList(),
        15);
  }

  static String counted(TileCoord tile) {
    long first = tile.morton() << 4;
    return """
    SELECT cell, sum(n), sum(sum_lon) / sum(n), sum(sum_lat) / sum(n), min(west), min(south),
           max(east), max(north), min(id), sum(n) FILTER (WHERE genre = 'tale')
      FROM cell_count WHERE level = %d AND cell BETWEEN %d AND %d AND language = '' GROUP BY cell;
    SELECT footprint, genre, certainty, n FROM area_count WHERE level = %d AND cell = %d
     ORDER BY n DESC LIMIT 96\
    """
        .formatted(tile.zoom() + 2, first, first + 15, tile.zoom(), tile.morton());
  }

  private Question wholeRegion(String name, String filter, String where, int aim) {
    List<TileCoord> tiles =
        tilesAt(3).stream().sorted((a, b) -> Long.compare(a.morton(), b.morton())).toList();
    return new Question(
        name,
        tiles.stream().map(t -> "/map/3/%d/%d.json?%s".formatted(t.x(), t.y(), filter)).toList(),
        tiles.stream()
            .map(
                t ->
                    """
                    SELECT qk >> 30, count(*), avg(lon), avg(lat), min(id) FROM open_narrative
                     WHERE qk BETWEEN %d AND %d AND %s GROUP BY 1\
                    """
                        .formatted(t.firstMorton(), t.lastMorton(), where))
            .toList(),
        aim);
  }

  private Question one(String name, int aim) throws SQLException {
    List<String> slugs = slugs();
    return new Question(
        name,
        slugs.stream().map(slug -> "/narratives/" + slug + "?").toList(),
        slugs.stream()
            .map(
                slug ->
                    """
                    SELECT n.*, p.* FROM narrative n JOIN place_link l ON l.narrative_id = n.id
                      JOIN place p ON p.key = l.place WHERE n.slug = '%1$s';
                    SELECT x.* FROM narrative_text x JOIN narrative n ON n.id = x.narrative_id
                     WHERE n.slug = '%1$s'\
                    """
                        .formatted(slug))
            .toList(),
        aim);
  }

  private Question list(String name, double degrees, int aim) {
    return each(
        name,
        at -> "bbox=" + box(at, degrees),
        at -> "o.location && ST_MakeEnvelope(" + box(at, degrees) + ", 4326)",
        aim);
  }

  private void addSearches(List<Question> questions) {
    String frequent = collection.words().ofRank(0);
    String usual = collection.words().ofRank(580);
    String rare = collection.words().ofRank(collection.words().count() - 1);
    questions.add(searched("search: a word of most texts", frequent, frequent));
    questions.add(searched("search: a word of one text in a hundred", usual, usual));
    questions.add(searched("search: a rare word", rare, rare));
    String misspelt =
        usual.substring(0, 2) + (usual.charAt(2) == 'a' ? 'e' : 'a') + usual.substring(3);
    questions.add(searched("search: a misspelt word", misspelt, usual));
    questions.add(
        new Question(
            "suggestions for three letters",
            List.of("/suggest.json?q=" + usual.substring(0, 3) + "&"),
            List.of(
                "SELECT key FROM place WHERE search_key LIKE '%"
                    + usual.substring(0, 3)
                    + "%' LIMIT 12"),
            100));
  }

  private Question searched(String name, String word, String meant) {
    return asked(name, "q=" + word, "n.words @@ '" + meant + "'::tsquery", 60);
  }

  private void addSpatial(List<Question> questions) throws SQLException {
    String rare = rareLanguage();
    questions.add(
        new Question(
            "nearest 20 in a rare language",
            points.stream()
                .map(
                    at ->
                        "/search.json?lang=%s&limit=20&near=%s,600000&".formatted(rare, point(at)))
                .toList(),
            points.stream()
                .map(
                    at ->
                        "SELECT o.id FROM open_narrative o WHERE o.language = '%s' ORDER BY o.location <-> ST_SetSRID(ST_MakePoint(%s), 4326) LIMIT 20"
                            .formatted(rare, point(at)))
                .toList(),
            60));
    questions.add(
        each(
            "within 50 km of a point",
            at -> "near=" + point(at) + ",50000",
            at ->
                "ST_DWithin(o.location::geography, ST_MakePoint(%s)::geography, 50000)"
                    .formatted(point(at)),
            60));
    questions.add(
        each(
            "in a drawn area",
            at -> "area=" + triangle(at).replace(" ", "%20"),
            at -> "ST_Intersects(o.location, ST_GeomFromText('" + triangle(at) + "', 4326))",
            60));
  }

  private Question asked(String name, String filter, String where, int aim) {
    return new Question(
        name,
        List.of("/search.json?" + filter + "&"),
        List.of(ROW + where + FIRST_ROWS + ";" + facets(where)),
        aim);
  }

  private Question each(
      String name, Function<double[], String> filter, Function<double[], String> where, int aim) {
    return new Question(
        name,
        points.stream().map(at -> "/search.json?" + filter.apply(at) + "&").toList(),
        points.stream()
            .map(at -> ROW + where.apply(at) + FIRST_ROWS + ";" + facets(where.apply(at)))
            .toList(),
        aim);
  }

  private static String facets(String where) {
    return "SELECT genre, language, people, country, count(*) FROM (SELECT o.* FROM open_narrative"
        + " o"
        + (where.contains("n.") ? " JOIN narrative n ON n.id = o.id" : "")
        + " WHERE "
        + where
        + ") a GROUP BY GROUPING SETS ((genre), (language), (people), (country))";
  }

  private List<double[]> points() throws SQLException {
    List<double[]> found = new ArrayList<>();
    try (Statement statement = collection.database().createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT lon, lat FROM open_narrative WHERE id % greatest(1,"
                    + " (SELECT count(*) FROM open_narrative) / 60) = 0 ORDER BY id LIMIT "
                    + POINTS)) {
      while (row.next()) {
        found.add(new double[] {row.getDouble(1), row.getDouble(2)});
      }
    }
    return found;
  }

  private List<String> slugs() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = collection.database().createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT slug FROM published_narrative WHERE slug LIKE 'bench-%7' AND family IS NULL"
                    + " LIMIT "
                    + POINTS)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  private String rareLanguage() throws SQLException {
    try (Statement statement = collection.database().createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT language FROM open_narrative GROUP BY language HAVING count(*) >= 20"
                    + " ORDER BY count(*), language LIMIT 1")) {
      row.next();
      return row.getString(1);
    }
  }

  private static String point(double[] at) {
    return String.format(Locale.ROOT, "%.5f,%.5f", at[0], at[1]);
  }

  private static String box(double[] at, double degrees) {
    return String.format(
        Locale.ROOT,
        "%.4f,%.4f,%.4f,%.4f",
        at[0] - degrees,
        at[1] - degrees / 2,
        at[0] + degrees,
        at[1] + degrees / 2);
  }

  private static String triangle(double[] at) {
    return String.format(
        Locale.ROOT,
        "POLYGON ((%1$.3f %2$.3f,%3$.3f %2$.3f,%4$.3f %5$.3f,%1$.3f %2$.3f))",
        at[0] - 2,
        at[1] - 1,
        at[0] + 2,
        at[0],
        at[1] + 2);
  }
}
