package org.tinfusin.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinfusin.geo.Bbox;

class ViewportChangedTest {

  @ParameterizedTest
  @CsvSource({
    "-10, 12, 3, 37, -10, 12, 3, 37",
    "-400, -95, 400, 95, -180, -90, 180, 90",
    "170, 0, 230, 10, 170, 0, 180, 10",
    "200, 0, 230, 10, 180, 0, 180, 10",
    "-230, 0, -200, 10, -180, 0, -180, 10",
    "0, 91, 10, 95, 0, 90, 10, 90"
  })
  void keepsWhatTheMapShowsOnTheGlobe(
      double west,
      double south,
      double east,
      double north,
      double keptWest,
      double keptSouth,
      double keptEast,
      double keptNorth) {
    ViewportChanged event =
        new ViewportChanged(new LeafletMap(), true, west, south, east, north, 5, 0, 0);

    assertThat(event.bbox())
        .isEqualTo(Bbox.ofWestSouthEastNorth(keptWest, keptSouth, keptEast, keptNorth));
  }
}
