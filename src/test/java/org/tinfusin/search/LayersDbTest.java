package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.tinfusin.search.Questions.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.geo.HexagonGrid;
import org.tinfusin.geo.Wgs84;

/** Layers beside brute force in Java over the tables. */
@AtlasTest
class LayersDbTest {
  private static final Geometry NOWHERE = Wgs84.FACTORY.createPolygon();

  @Autowired private Density density;
  @Autowired private ToldAreas areas;
  @Autowired private Gazetteer gazetteer;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(ints = {100, 200, 400})
  void eachHexagonCountsWhatHasItsPlaceInIt(int size) {
    HexagonGrid grid = HexagonGrid.ofKilometres(size);
    Map<HexagonGrid.Index, Long> byHand = new HashMap<>();
    placed().forEach(c -> byHand.merge(grid.at(c.x, c.y), 1L, Long::sum));

    Map<HexagonGrid.Index, Long> counted = new HashMap<>();
    density.hexagons(NarrativeFilter.EVERYTHING, size).hexagons().stream()
        .filter(cell -> cell.count() > 0)
        .forEach(cell -> counted.put(grid.at(cell.lon(), cell.lat()), cell.count()));

    assertThat(counted).isEqualTo(byHand);
  }

  @Test
  void whatIsUncertainIsSpreadAndNoneOfItIsLost() {
    long uncertain =
        jdbc.sql("SELECT count(*) FROM place_link WHERE certainty = 'uncertain'")
            .query(Long.class)
            .single();

    Density.Hexagons all =
        density.hexagons(filter("bbox=-40,-15,60,60"), 400); // wide enough for every circle

    assertThat(all.shared()).isCloseTo(uncertain, within(1.0));
    assertThat(all.placed()).isEqualTo(placed().size());
  }

  @Test
  void aNarrativeSomewhereInKabyliaIsSharedByTheHexagonsOfKabylia() {
    Geometry kabylia = gazetteer.region("kabylia").orElseThrow().area();
    int covered = HexagonGrid.ofKilometres(25).within(kabylia).size();
    NarrativeFilter one =
        filter("bbox=0,33,9,39&cql=certainty+=+'uncertain'+AND+region+=+'kabylia'");

    Density.Hexagons hexagons = density.hexagons(one, 25);

    assertThat(hexagons.hexagons()).hasSizeGreaterThanOrEqualTo(covered);
    assertThat(hexagons.hexagons()).allSatisfy(cell -> assertThat(cell.count()).isZero());
  }

  @Test
  void aHexagonSaysTheSameInEveryView() {
    List<Density.Cell> wide = density.hexagons(filter("bbox=-20,0,40,40"), 100).hexagons();
    List<Density.Cell> near = density.hexagons(filter("bbox=2.9,35.1,6.3,37.3"), 100).hexagons();

    assertThat(near).isNotEmpty();
    assertThat(near)
        .allSatisfy(
            cell ->
                assertThat(wide)
                    .anySatisfy(
                        same -> {
                          assertThat(same.lon()).isEqualTo(cell.lon());
                          assertThat(same.lat()).isEqualTo(cell.lat());
                          assertThat(same.count()).isEqualTo(cell.count());
                          assertThat(same.share()).isEqualTo(cell.share());
                        }));
  }

  @Test
  void hexagonsAnswerTheQuestion() {
    Density.Hexagons poems = density.hexagons(filter("genre=poem"), 200);

    assertThat(poems.placed())
        .isEqualTo(
            jdbc.sql(
                    "SELECT count(*) FROM narrative n JOIN place_link l ON l.narrative_id = n.id"
                        + " WHERE n.genre = 'poem' AND l.certainty <> 'uncertain'")
                .query(Long.class)
                .single());
  }

  @ParameterizedTest
  @CsvSource({"99, ''", "0, ''", "-100, ''", "25, ''", "50, 'bbox=-180,-90,180,90'"})
  void refusesHexagonsThatAreTooMany(int size, String question) {
    assertThatExceptionOfType(BadFilter.class)
        .isThrownBy(() -> density.hexagons(filter(question), size))
        .satisfies(bad -> assertThat(bad.parameter()).isEqualTo("size"));
  }

  @ParameterizedTest
  @EnumSource(ToldAreas.Kind.class)
  void everyAreaHoldsThePlacesThatMadeIt(ToldAreas.Kind kind) {
    Map<String, Geometry> shapes = new HashMap<>();
    areas
        .areas(kind, NarrativeFilter.EVERYTHING, Locale.FRENCH)
        .forEach(area -> shapes.put(area.key(), area.shape()));
    String column = kind == ToldAreas.Kind.PEOPLES ? "people" : "language";

    jdbc.sql(
            """
            SELECT n.%s AS key, ST_X(l.location) AS lon, ST_Y(l.location) AS lat FROM narrative n
              JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
             WHERE l.certainty <> 'uncertain' AND n.%s IS NOT NULL
            """
                .formatted(column, column))
        .query(
            row -> {
              Point place = Wgs84.point(row.getDouble("lon"), row.getDouble("lat"));
              Geometry shape = shapes.getOrDefault(row.getString("key"), NOWHERE);
              assertThat(shape.contains(place)).as(row.getString("key")).isTrue();
            });
  }

  @Test
  void anAreaIsNamedForTheReaderAndCountsWhatItStandsFor() {
    List<ToldAreas.Area> peoples =
        areas.areas(ToldAreas.Kind.PEOPLES, NarrativeFilter.EVERYTHING, Locale.FRENCH);

    assertThat(peoples)
        .anySatisfy(
            area -> {
              assertThat(area.key()).isEqualTo("kabyle");
              assertThat(area.name()).isEqualTo("Kabyles");
              assertThat(area.shape().contains(area.label())).isTrue();
            });
    assertThat(peoples.stream().mapToLong(ToldAreas.Area::count).sum())
        .isEqualTo(
            jdbc.sql("SELECT count(*) FROM narrative WHERE people IS NOT NULL")
                .query(Long.class)
                .single());
  }

  private List<Coordinate> placed() {
    return jdbc.sql(
            """
            SELECT ST_X(location) AS lon, ST_Y(location) AS lat FROM place_link
             WHERE position = 0 AND certainty <> 'uncertain'
            """)
        .query((row, number) -> new Coordinate(row.getDouble("lon"), row.getDouble("lat")))
        .list();
  }
}
