package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinfusin.fixtures.Tale.aTale;
import static org.tinfusin.search.Questions.filter;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.geo.Certainty;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.PlaceLink;

/** What is counted beforehand, beside what is counted on the spot. */
@AtlasTest
class PyramidDbTest {
  private static final String SLUG = "pyramid-";
  private static final int NARRATIVES = 40;
  private static final String EVERYWHERE = "bbox=-180,-85,180,85";

  private static final String COUNTED_ON_THE_SPOT =
      """
      SELECT level, qk >> (2 * (20 - level)) AS cell, genre,
             CASE grouping(language) WHEN 1 THEN '' ELSE language END AS language,
             count(*) AS n, min(lon) AS west, min(lat) AS south, max(lon) AS east, max(lat) AS north,
             min(id) AS id, round(sum(lon)::numeric, 6) AS lon, round(sum(lat)::numeric, 6) AS lat
        FROM published_narrative, generate_series(2, 14) AS level
       WHERE NOT uncounted
       GROUP BY GROUPING SETS ((level, cell, genre, language), (level, cell, genre))
      """;

  private static final String COUNTED_BEFOREHAND =
      """
      SELECT level, cell, genre, language, n, west, south, east, north, id,
             round(sum_lon::numeric, 6) AS lon, round(sum_lat::numeric, 6) AS lat
        FROM published_cell
      """;

  private static final String AREAS_ON_THE_SPOT =
      """
      SELECT level, qk >> (2 * (20 - level)) AS cell, footprint, genre, certainty, count(*) AS n
        FROM published_narrative, generate_series(0, 12) AS level
       WHERE footprint IS NOT NULL AND NOT uncounted
         AND (footprint_metres IS NULL OR footprint_metres * 2 ^ level >= 156543)
       GROUP BY 1, 2, 3, 4, 5
      """;

  private static final String AREAS_BEFOREHAND =
      "SELECT level, cell, footprint, genre, certainty, n FROM published_area";

  @Autowired private NarrativeSearch search;
  @Autowired private Narratives narratives;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void takeAway() {
    jdbc.sql("DELETE FROM narrative WHERE slug LIKE ? || '%'").param(SLUG).update();
  }

  @Test
  void countsTheWholeCollection() {
    assertThat(differences(COUNTED_ON_THE_SPOT, COUNTED_BEFOREHAND)).isZero();
    assertThat(differences(AREAS_ON_THE_SPOT, AREAS_BEFOREHAND)).isZero();
    assertThat(differences("SELECT * FROM narrative_to_open", "SELECT * FROM open_narrative"))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsRightAfterEveryChange(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < NARRATIVES; i++) {
      publish(i, random);
    }
    for (int step = 0; step < 120; step++) {
      change(random);
    }

    countsTheWholeCollection();
  }

  @Test
  void countsRightAfterAChangeOfMany() {
    Random random = new Random(4);
    for (int i = 0; i < NARRATIVES; i++) {
      publish(i, random);
    }

    update("SET genre = CASE WHEN id % 2 = 0 THEN 'poem' ELSE 'proverb' END WHERE slug LIKE ?", "");
    update("SET status = 'withdrawn' WHERE id % 3 = 0 AND slug LIKE ?", "");
    jdbc.sql("DELETE FROM narrative WHERE id % 5 = 0 AND slug LIKE ? || '%'").param(SLUG).update();

    countsTheWholeCollection();
  }

  @Test
  void countsRightWhenSeveralWriteAtOnce() {
    IntStream.range(0, NARRATIVES).parallel().forEach(i -> publish(i, new Random(i)));

    countsTheWholeCollection();
  }

  @Test
  void countsAgainAfterABulkLoad() {
    publish(1, new Random(5));

    jdbc.sql("SELECT open_all_narratives()").query((row, number) -> number).list();

    countsTheWholeCollection();
  }

  @Test
  void showsANarrativeOnTheMapOnTheDayItsEmbargoEnds() {
    long before = clustered(tiles(5, NarrativeFilter.EVERYTHING));
    publish(1, new Random(6));

    update("SET embargo_until = current_date + 1 WHERE slug LIKE ?", "1");
    assertThat(clustered(tiles(5, NarrativeFilter.EVERYTHING))).isEqualTo(before);
    update("SET embargo_until = current_date WHERE slug LIKE ?", "1");
    assertThat(clustered(tiles(5, NarrativeFilter.EVERYTHING))).isEqualTo(before + 1);
  }

  @Test
  void hasAnotherRevisionWhenAnEmbargoEnds() {
    publish(1, new Random(7));
    update("SET embargo_until = current_date WHERE slug LIKE ?", "1");
    long today = narratives.revision();

    // as if time went on: the same change, seen on a day before the end
    long yesterday =
        jdbc.sql("SELECT revision * 100000 FROM collection_revision").query(Long.class).single();

    assertThat(today).isGreaterThan(yesterday);
  }

  @ParameterizedTest
  @CsvSource({
    "3, ''",
    "5, ''",
    "8, ''",
    "12, ''",
    "5, genre=poem",
    "5, lang=kab",
    "5, lang=kab&lang=ary",
    "6, genre=tale&genre=poem&lang=hau"
  })
  void drawsTheSameTilesBothWays(int zoom, String query) {
    Random random = new Random(8);
    for (int i = 0; i < NARRATIVES; i++) {
      publish(i, random);
    }
    update("SET embargo_until = current_date WHERE id % 4 = 0 AND slug LIKE ?", "");

    NarrativeFilter counted = filter(query);
    NarrativeFilter onTheSpot = filter(query.isEmpty() ? EVERYWHERE : query + "&" + EVERYWHERE);

    for (TileCoord tile : someTiles(zoom)) {
      same(search.tile(tile, counted, "fr"), search.tile(tile, onTheSpot, "fr"));
    }
  }

  @Test
  void sumsUpToEverythingThatIsPublished() {
    List<MapTile> tiles = tiles(5, NarrativeFilter.EVERYTHING);

    assertThat(clustered(tiles))
        .isEqualTo(search.page(NarrativeFilter.EVERYTHING, 1, null).total());
  }

  private void publish(int number, Random random) {
    List<String> places = List.of("tiznit", "kano", "tizi-ouzou", "bamako", "tunis", "agadez");
    String place = places.get(random.nextInt(places.size()));
    PlaceLink.Footprint area =
        random.nextBoolean()
            ? new PlaceLink.Footprint.OfRegion("hausa-land")
            : new PlaceLink.Footprint.Circle(1000 * (1 + random.nextInt(90)));
    PlaceLink uncertain =
        new PlaceLink(
            place,
            PlaceLink.Role.TOLD_AT,
            Certainty.UNCERTAIN,
            PlaceLink.Basis.REPRESENTATIVE,
            area);
    var tale = aTale().named(SLUG + number).in(List.of("kab", "hau", "ary").get(random.nextInt(3)));
    narratives.publish((random.nextInt(3) == 0 ? tale.at(uncertain) : tale.toldAt(place)).draft());
  }

  private void change(Random random) {
    String number = String.valueOf(random.nextInt(NARRATIVES));
    switch (random.nextInt(9)) {
      case 0 -> update("SET status = 'withdrawn' WHERE slug LIKE ?", number);
      case 1 -> update("SET status = 'published', protocol = 'open' WHERE slug LIKE ?", number);
      case 2 -> update("SET protocol = 'community' WHERE slug LIKE ?", number);
      case 3 -> update("SET embargo_until = current_date + 1 WHERE slug LIKE ?", number);
      case 4 -> update("SET embargo_until = current_date - 1 WHERE slug LIKE ?", number);
      case 5 -> update("SET embargo_until = NULL WHERE slug LIKE ?", number);
      case 6 -> update("SET genre = 'poem', language = 'kqs' WHERE slug LIKE ?", number);
      case 7 -> jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(SLUG + number).update();
      default -> publish(Integer.parseInt(number), random);
    }
  }

  private void update(String change, String number) {
    String slug = number.isEmpty() ? SLUG + "%" : SLUG + number;
    jdbc.sql("UPDATE narrative " + change).param(slug).update();
  }

  private long differences(String one, String other) {
    return jdbc.sql(
            "SELECT count(*) FROM ((%1$s EXCEPT ALL %2$s) UNION ALL (%2$s EXCEPT ALL %1$s)) AS d"
                .formatted("(" + one + ")", "(" + other + ")"))
        .query(Long.class)
        .single();
  }

  private static void same(MapTile one, MapTile other) {
    assertThat(one.narratives()).isEqualTo(other.narratives());
    assertThat(one.footprints()).isEqualTo(other.footprints());
    assertThat(one.clusters()).hasSameSizeAs(other.clusters());
    for (int i = 0; i < one.clusters().size(); i++) {
      MapTile.Cluster a = one.clusters().get(i);
      MapTile.Cluster b = other.clusters().get(i);
      assertThat(a.lon()).isCloseTo(b.lon(), within(1e-9));
      assertThat(a.lat()).isCloseTo(b.lat(), within(1e-9));
      assertThat(a.genres()).isEqualTo(b.genres());
      assertThat(a.bbox()).isEqualTo(b.bbox());
      assertThat(a.count()).isEqualTo(b.count());
      assertThat(a.spot()).isEqualTo(b.spot());
    }
  }

  private static long clustered(List<MapTile> tiles) {
    return tiles.stream()
        .mapToLong(
            tile ->
                tile.narratives().size()
                    + tile.clusters().stream().mapToLong(MapTile.Cluster::count).sum())
        .sum();
  }

  /** The tiles around some towns of the collection. */
  private static List<TileCoord> someTiles(int zoom) {
    return Stream.of(TileCoord.containing(8.517, 12, zoom), TileCoord.containing(4.05, 36.7, zoom))
        .flatMap(
            at ->
                IntStream.rangeClosed(-1, 1)
                    .mapToObj(step -> TileCoord.ofZoomXY(zoom, at.x() + step, at.y())))
        .toList();
  }

  /** All tiles from the Cape Verde islands to the Nile, and from the equator to Sicily. */
  private List<MapTile> tiles(int zoom, NarrativeFilter filter) {
    TileCoord first = TileCoord.containing(-26, 40, zoom);
    TileCoord last = TileCoord.containing(38, 0, zoom);
    return IntStream.rangeClosed(first.x(), last.x())
        .boxed()
        .flatMap(
            x ->
                IntStream.rangeClosed(first.y(), last.y())
                    .mapToObj(y -> TileCoord.ofZoomXY(zoom, x, y)))
        .map(tile -> search.tile(tile, filter, "en"))
        .toList();
  }
}
