package org.tinfusin.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

class GeodesyTest {
  private static final Point TUNIS = Wgs84.point(10.1815, 36.8065);
  private static final Point HELSINKI = Wgs84.point(24.9384, 60.1699);
  private static final Point DAKAR = Wgs84.point(-17.4467, 14.6928);
  private static final Point KANO = Wgs84.point(8.5167, 12.0);

  /** 2,802,677.1 m is what PostGIS measures on geography. */
  @Test
  void measuresAsPostgisDoes() {
    assertThat(Geodesy.metres(TUNIS, HELSINKI)).isCloseTo(2_802_677.1, within(1.0));
  }

  @Test
  void measuresTheSameBothWays() {
    assertThat(Geodesy.metres(DAKAR, KANO)).isCloseTo(Geodesy.metres(KANO, DAKAR), within(0.001));
  }

  @Test
  void measuresNothingFromAPlaceToItself() {
    assertThat(Geodesy.metres(KANO, KANO)).isZero();
  }

  @Test
  void drawsALineFromEndToEnd() {
    LineString line = Geodesy.greatCircle(DAKAR, TUNIS, 16);

    assertThat(line.getStartPoint()).isEqualTo(DAKAR);
    assertThat(line.getEndPoint()).isEqualTo(TUNIS);
    assertThat(line.getSRID()).isEqualTo(4326);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 64})
  void drawsAsManyStepsAsAsked(int steps) {
    assertThat(Geodesy.greatCircle(DAKAR, TUNIS, steps).getNumPoints()).isEqualTo(steps + 1);
  }

  @Test
  void takesEqualStepsOnTheShortestWay() {
    LineString line = Geodesy.greatCircle(DAKAR, TUNIS, 10);
    double step = Geodesy.metres(DAKAR, TUNIS) / 10;

    for (int i = 0; i < 10; i++) {
      assertThat(Geodesy.metres(line.getPointN(i), line.getPointN(i + 1)))
          .isCloseTo(step, within(1.0));
    }
  }
}
