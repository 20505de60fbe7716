package org.tinfusin.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.grid.DefaultGridFeatureBuilder;
import org.geotools.grid.hexagon.HexagonOrientation;
import org.geotools.grid.hexagon.Hexagons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

class HexagonGridTest {
  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(doubles = {25, 50, 100, 200, 400})
  void everyPointLiesInTheHexagonItIsCountedIn(double width) {
    HexagonGrid grid = HexagonGrid.ofKilometres(width);

    for (int i = 0; i < 2000; i++) {
      Point point = aPoint();
      Polygon hexagon = grid.outline(grid.at(point.getX(), point.getY()));
      double slack = 1e-9; // the sides of the plane are all but straight on the globe
      assertThat(EqualArea.toPlane(hexagon).distance(EqualArea.toPlane(point)))
          .as("%s", point)
          .isLessThan(slack);
    }
  }

  @Test
  void aHexagonStandsAroundItsCentre() {
    HexagonGrid grid = HexagonGrid.ofKilometres(100);
    HexagonGrid.Index index = grid.at(-9.2, 31.5);

    Coordinate centre = grid.centre(index);

    assertThat(grid.at(centre.x, centre.y)).isEqualTo(index);
    assertThat(EqualArea.toPlane(grid.outline(index)).getCentroid().getCoordinate())
        .satisfies(
            c -> assertThat(c.distance(EqualArea.toPlane(centre.x, centre.y))).isLessThan(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 12, 25, 37})
  void aHexagonHasItsAreaOnTheSphereAtEveryLatitude(double latitude) {
    HexagonGrid grid = HexagonGrid.ofKilometres(50);

    Polygon hexagon = grid.outline(grid.at(3, latitude));

    assertThat(squareKilometres(hexagon)).isCloseTo(grid.squareKilometres(), within(2.0));
  }

  @Test
  void itsHexagonsAreThoseOfGeoToolsGrid() throws IOException {
    HexagonGrid grid = HexagonGrid.ofKilometres(100);
    Coordinate corner = EqualArea.toPlane(0, 10);
    HexagonGrid.Index first = grid.at(0, 10);
    Envelope cell = EqualArea.toPlane(grid.outline(first)).getEnvelopeInternal();
    ReferencedEnvelope bounds =
        new ReferencedEnvelope(
            cell.getMinX(), corner.x + 1200, cell.getMinY(), corner.y + 1200, null);
    SimpleFeatureSource drawn =
        Hexagons.createGrid(
            bounds, 100 / Math.sqrt(3), HexagonOrientation.ANGLED, new DefaultGridFeatureBuilder());

    Set<HexagonGrid.Index> indices = new HashSet<>();
    int hexagons = 0;
    try (SimpleFeatureIterator features = drawn.getFeatures().features()) {
      while (features.hasNext()) {
        Geometry theirs = (Geometry) features.next().getDefaultGeometry();
        Coordinate centre = theirs.getCentroid().getCoordinate();
        Coordinate place = EqualArea.toGlobe(centre.x, centre.y);
        HexagonGrid.Index index = grid.at(place.x, place.y);
        assertThat(
                EqualArea.toPlane(grid.outline(index)).equalsExact(theirs.norm(), 1e-6)
                    || EqualArea.toPlane(grid.outline(index))
                        .norm()
                        .equalsExact(theirs.norm(), 1e-6))
            .isTrue();
        indices.add(index);
        hexagons++;
      }
    }

    assertThat(hexagons).isGreaterThan(100);
    assertThat(indices).hasSize(hexagons);
  }

  @Test
  void findsTheHexagonsWhoseCentresLieInAnArea() {
    HexagonGrid grid = HexagonGrid.ofKilometres(50);
    Geometry area = Wgs84.FACTORY.toGeometry(new Envelope(0, 10, 10, 20));

    List<HexagonGrid.Index> inside = grid.within(area);

    assertThat(inside).doesNotHaveDuplicates();
    assertThat(inside)
        .allSatisfy(
            index ->
                assertThat(area.covers(Wgs84.FACTORY.createPoint(grid.centre(index)))).isTrue());
    assertThat((double) inside.size())
        .isCloseTo(squareKilometres((Polygon) area) / grid.squareKilometres(), within(20.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void wantsAWidth(double width) {
    assertThatIllegalArgumentException().isThrownBy(() -> HexagonGrid.ofKilometres(width));
  }

  private Point aPoint() {
    return Wgs84.point(-20 + 60 * random.nextDouble(), 40 * random.nextDouble());
  }

  /** On the authalic sphere, by Green's theorem along sides cut into small steps. */
  private static double squareKilometres(Polygon degrees) {
    Coordinate[] ring = degrees.getExteriorRing().getCoordinates();
    double sum = 0;
    for (int i = 1; i < ring.length; i++) {
      for (int step = 0; step < 1000; step++) {
        double from = step / 1000.0;
        double to = (step + 1) / 1000.0;
        double x0 = ring[i - 1].x + (ring[i].x - ring[i - 1].x) * from;
        double x1 = ring[i - 1].x + (ring[i].x - ring[i - 1].x) * to;
        double y = ring[i - 1].y + (ring[i].y - ring[i - 1].y) * (from + to) / 2;
        sum += Math.toRadians(x1 - x0) * Math.sin(Math.toRadians(y));
      }
    }
    return Math.abs(sum) * 6371.0072 * 6371.0072;
  }
}
