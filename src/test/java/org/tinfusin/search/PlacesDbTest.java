package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.search.Questions.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.gazetteer.Rivers;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.geo.Wkt;

/** Spatial questions beside brute force: GeoTools' geodesy over every narrative, one by one. */
@AtlasTest
class PlacesDbTest {
  /** What two ways of measuring a distance to a line may differ by: PostGIS looks on a sphere. */
  private static final double SLACK = .005;

  @Autowired private NarrativeSearch search;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void takeTheOtherPlacesAway() {
    jdbc.sql("DELETE FROM place_link WHERE position > 0").update();
  }

  @ParameterizedTest
  @CsvSource({
    "8.517, 12.0, 5000",
    "8.517, 12.0, 250000",
    "-6.26, 13.43, 50000",
    "4.05, 36.71, 25000",
    "4.05, 36.71, 1000000",
    "-17.44, 14.69, 100000",
    "20, 27, 3000000"
  })
  void nearIsWhatGeodesyFindsNear(double lon, double lat, double metres) {
    Point centre = Wgs84.point(lon, lat);

    assertThat(slugs(filter("near=%s,%s,%s".formatted(lon, lat, metres))))
        .containsExactlyInAnyOrderElementsOf(
            slugsWhere(place -> Geodesy.metres(centre, place) <= metres));
  }

  @ParameterizedTest
  @CsvSource({
    "niger, 25000",
    "niger, 100000",
    "nile, 50000",
    "senegal, 10000",
    "draa, 50000",
    "logone, 60000"
  })
  void alongARiverIsWhatGeodesyFindsAlongIt(String river, double metres) {
    Geometry course = Rivers.find(river).orElseThrow().course();

    List<String> found = slugs(filter("along=river:%s,%s".formatted(river, metres)));

    assertFoundAlong(course, metres, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LINESTRING (-9.6 30.4, -8 31.6, -5 34) | 40000",
        "LINESTRING (3 36.7, 3 16.8, 8.5 12) | 150000"
      })
  void alongARouteIsWhatGeodesyFindsAlongIt(String wkt, double metres) {
    List<String> found = slugs(filter("along=" + wkt + "," + metres));

    assertFoundAlong(Wkt.line(wkt), metres, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kabylia", "hausa-land", "sous", "rif", "wolof-country"})
  void aRegionHoldsWhatLiesInItAndWhatIsOnlyKnownToBeOfIt(String region) {
    List<String> bySql =
        jdbc.sql(
                """
                SELECT n.slug FROM narrative n
                  JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
                  JOIN place p ON p.key = l.place
                 WHERE p.region = :region OR l.footprint_region = :region
                """)
            .param("region", region)
            .query((row, number) -> row.getString("slug"))
            .list();

    assertThat(slugs(filter("region=" + region)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(bySql);
  }

  @ParameterizedTest
  @ValueSource(strings = {"told_at", "set_in", "teller_home"})
  void aRoleAloneFindsWhatHasSuchAPlace(String role) {
    List<String> bySql =
        jdbc.sql(
                "SELECT DISTINCT n.slug FROM narrative n"
                    + " JOIN place_link l ON l.narrative_id = n.id WHERE l.role = ?")
            .param(role)
            .query((row, number) -> row.getString("slug"))
            .list();

    assertThat(slugs(filter("role=" + role))).containsExactlyInAnyOrderElementsOf(bySql);
  }

  @Test
  void aPlaceThatTheMapDoesNotDrawIsFoundByItsRole() {
    String slug = aNarrativeAlsoSetInTimbuktu();
    String near = "near=-3.0,16.77,20000";

    assertThat(slugs(filter(near))).doesNotContain(slug);
    assertThat(slugs(filter(near + "&role=set_in"))).contains(slug);
    assertThat(slugs(filter(near + "&role=told_at"))).doesNotContain(slug);
    assertThat(slugs(filter(near + "&role=set_in&role=told_at"))).contains(slug);
    assertThat(slugs(filter("area=POLYGON((-4+16,-2+16,-2+18,-4+18,-4+16))&role=set_in")))
        .contains(slug);
    assertThat(slugs(filter("cql=DWITHIN(set_in,+POINT(-3+16.77),+20,+kilometers)")))
        .contains(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "genre = 'tale' AND recorded_from < 1900 | n.genre = 'tale' AND n.recorded_from < 1900",
        "region = 'kabylia' OR people = 'hausa' "
            + "| p.region = 'kabylia' OR l.footprint_region = 'kabylia' OR n.people = 'hausa'",
        "NOT (language IN ('kab', 'shi')) | n.language NOT IN ('kab', 'shi')",
        "tale_type = 'ATU 510A' | 'ATU 510A' = ANY (n.tale_types)",
        "motif IS NULL | n.motifs = '{}'",
        "teller IS NOT NULL | n.teller IS NOT NULL",
        "collector LIKE 'M%' | n.collector LIKE 'M%'",
        "collector ILIKE '%e_' | n.collector ILIKE '%e_'",
        "recorded_from BETWEEN 1880 AND 1920 | n.recorded_from BETWEEN 1880 AND 1920",
        "audio = true | n.has_audio",
        "certainty <> 'uncertain' | l.certainty <> 'uncertain'",
        "BBOX(location, -6, 12, 3, 20) "
            + "| ST_X(l.location) BETWEEN -6 AND 3 AND ST_Y(l.location) BETWEEN 12 AND 20",
        "WITHIN(location, POLYGON((0 30, 10 30, 5 37, 0 30))) "
            + "| ST_Within(l.location, ST_GeomFromText('POLYGON ((0 30,10 30,5 37,0 30))', 4326))",
        "DISJOINT(location, POLYGON((0 30, 10 30, 5 37, 0 30))) | NOT "
            + "ST_Intersects(l.location, ST_GeomFromText('POLYGON ((0 30,10 30,5 37,0 30))', 4326))",
        "BEYOND(location, POINT(8.5 12), 500, kilometers) "
            + "| ST_Distance(l.location::geography, ST_MakePoint(8.5, 12)::geography) > 500000",
        "INCLUDE | true",
        "EXCLUDE | false"
      })
  void anExpressionFindsWhatPlainSqlFinds(String expression, String condition) {
    assertThat(slugs(NarrativeFilter.EVERYTHING.asking(expression)))
        .containsExactlyInAnyOrderElementsOf(
            jdbc.sql(
                    """
                    SELECT n.slug FROM narrative n
                      JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
                      JOIN place p ON p.key = l.place
                     WHERE %s
                    """
                        .formatted(condition))
                .query((row, number) -> row.getString("slug"))
                .list());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "genre = 'x'' OR true --'",
        "genre = '''; DROP TABLE narrative; --'",
        "genre LIKE '\\'",
        "genre LIKE '%\\\\'",
        "genre ILIKE '[a-z]*('",
        "recorded_from > 999999999999999999",
        "recorded_from = 1e308",
        "recorded_from > 0.000000000000000000000000000001",
        "genre = 5",
        "people = true",
        "tale_type = ''",
        "BBOX(location, -180, -90, 180, 90)",
        "INTERSECTS(location, POLYGON((0 0, 0 1, 1 1, 0 0)))",
        "DWITHIN(location, POINT(180 90), 20000, kilometers)",
        "DWITHIN(location, LINESTRING(0 0, 179 1), 5, feet)",
        "DWITHIN(teller_home, MULTIPOINT((0 0), (1 1)), 0, statute miles)"
      })
  void whatIsAllowedButOddIsAnswered(String expression) {
    assertThat(search.page(NarrativeFilter.EVERYTHING.asking(expression), 10, null).total())
        .isNotNegative();
    assertThat(search.facets(NarrativeFilter.EVERYTHING.asking(expression))).isNotNull();
  }

  @Test
  void circlesAreAskedOfTheIndexOnTheEllipsoid() {
    List<String> plan =
        jdbc.sql(
                """
                EXPLAIN SELECT 1 FROM place_link
                 WHERE ST_DWithin(location::geography, ST_MakePoint(4, 36)::geography, 5000)
                """)
            .query((row, number) -> row.getString(1))
            .list();

    assertThat(String.join("\n", plan)).contains("place_link_geography_idx");
  }

  private void assertFoundAlong(Geometry line, double metres, List<String> found) {
    Map<String, Double> distances = new TreeMap<>();
    double degrees = metres / 90_000 + .2; // no leg farther away can be the nearest that counts
    places().forEach((slug, place) -> distances.put(slug, metres(place, line, degrees)));

    distances.forEach(
        (slug, distance) -> {
          if (distance < metres * (1 - SLACK)) {
            assertThat(found).as("%s at %s m", slug, distance).contains(slug);
          } else if (distance > metres * (1 + SLACK)) {
            assertThat(found).as("%s at %s m", slug, distance).doesNotContain(slug);
          }
        });
    assertThat(found).isNotEmpty();
  }

  /** The shortest way from a place to a line, cut to steps of 100 metres where it is nearest. */
  private static double metres(Point place, Geometry line, double within) {
    return legs(line)
        .filter(leg -> place.distance(leg) < within)
        .mapToDouble(leg -> metresToLeg(place, leg))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static double metresToLeg(Point place, LineString leg) {
    double length = Geodesy.metres(leg.getStartPoint(), leg.getEndPoint());
    int steps = Math.clamp((int) Math.ceil(length / 2000), 1, 4000);
    LineString way = Geodesy.greatCircle(leg.getStartPoint(), leg.getEndPoint(), steps);
    Coordinate nearest =
        Arrays.stream(way.getCoordinates())
            .min((a, b) -> Double.compare(square(place, a), square(place, b)))
            .orElseThrow();
    int at = Arrays.asList(way.getCoordinates()).indexOf(nearest);
    Point from = way.getPointN(Math.max(0, at - 1));
    Point to = way.getPointN(Math.min(way.getNumPoints() - 1, at + 1));
    LineString fine = Geodesy.greatCircle(from, to, 20);
    return Stream.iterate(0, i -> i < fine.getNumPoints(), i -> i + 1)
        .mapToDouble(i -> Geodesy.metres(place, fine.getPointN(i)))
        .min()
        .orElseThrow();
  }

  private static double square(Point place, Coordinate c) {
    double shrink = Math.cos(Math.toRadians((place.getY() + c.y) / 2));
    double dx = (place.getX() - c.x) * shrink;
    return dx * dx + (place.getY() - c.y) * (place.getY() - c.y);
  }

  private static Stream<LineString> legs(Geometry line) {
    List<LineString> legs = new ArrayList<>();
    for (int part = 0; part < line.getNumGeometries(); part++) {
      Coordinate[] corners = line.getGeometryN(part).getCoordinates();
      for (int i = 1; i < corners.length; i++) {
        legs.add(Wgs84.FACTORY.createLineString(new Coordinate[] {corners[i - 1], corners[i]}));
      }
    }
    return legs.stream();
  }

  private String aNarrativeAlsoSetInTimbuktu() {
    String slug = "cinderella-blida";
    jdbc.sql(
            """
            INSERT INTO place_link (narrative_id, position, place, role, certainty, basis, location, qk)
            SELECT n.id, 1, 'segou', 'set_in', 'certain', 'named_in_narrative',
                   ST_SetSRID(ST_MakePoint(-3.0, 16.77), 4326), 0
              FROM narrative n WHERE n.slug = ?
            """)
        .param(slug)
        .update();
    return slug;
  }

  private List<String> slugsWhere(Predicate<Point> holds) {
    return places().entrySet().stream()
        .filter(entry -> holds.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Point> places() {
    Map<String, Point> places = new TreeMap<>();
    jdbc.sql(
            """
            SELECT n.slug, ST_X(l.location) AS lon, ST_Y(l.location) AS lat FROM narrative n
              JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
            """)
        .query(
            row -> {
              places.put(
                  row.getString("slug"), Wgs84.point(row.getDouble("lon"), row.getDouble("lat")));
            });
    return places;
  }

  private List<String> slugs(NarrativeFilter filter) {
    List<String> slugs = new ArrayList<>();
    String next = null;
    do {
      Page page = search.page(filter, 200, next);
      page.narratives().forEach(narrative -> slugs.add(narrative.slug()));
      next = page.next();
    } while (next != null);
    return slugs;
  }
}
