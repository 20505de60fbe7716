package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.search.Questions.filter;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.geo.Wgs84;

class SurroundingsTest {
  private static final SqlCondition TRUE = new SqlCondition("true", List.of());

  @Test
  void holdTheWholeOfACircle() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      double lon = -20 + 60 * random.nextDouble();
      double lat = 40 * random.nextDouble();
      double metres = 1000 + 900_000 * random.nextDouble();
      Point other =
          Wgs84.point(lon - 12 + 24 * random.nextDouble(), lat - 12 + 24 * random.nextDouble());
      if (Geodesy.metres(Wgs84.point(lon, lat), other) <= metres) {
        List<Object> ends =
            Surroundings.of(filter("near=%s,%s,%s".formatted(lon, lat, metres)), TRUE).arguments();

        assertThat(code(other)).isBetween((Long) ends.get(0), (Long) ends.get(1));
      }
    }
  }

  @Test
  void holdEveryPointOfABox() {
    Random random = new Random(2);
    List<Object> ends = Surroundings.of(filter("bbox=-6,12,3,20"), TRUE).arguments();

    for (int i = 0; i < 2_000; i++) {
      Point inside = Wgs84.point(-6 + 9 * random.nextDouble(), 12 + 8 * random.nextDouble());
      assertThat(code(inside)).isBetween((Long) ends.get(0), (Long) ends.get(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"genre=tale", "near=8.5,12,50000&role=set_in"})
  void areNotKnownWhereTheQuestionAsksNoPlaceOfTheMap(String query) {
    assertThat(Surroundings.of(filter(query), TRUE)).isEqualTo(TRUE);
  }

  private static long code(Point point) {
    return TileCoord.containing(point.getX(), point.getY(), TileCoord.MAX_ZOOM).morton();
  }
}
