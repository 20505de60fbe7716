package org.tinfusin.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileCoordTest {

  /** The numbers are those of the slippy map of OpenStreetMap for the same points. */
  @ParameterizedTest
  @CsvSource({
    "10.1815, 36.8065, 0, 0, 0",
    "10.1815, 36.8065, 3, 4, 3",
    "10.1815, 36.8065, 5, 16, 12",
    "10.1815, 36.8065, 8, 135, 99",
    "10.1815, 36.8065, 12, 2163, 1597",
    "10.1815, 36.8065, 20, 553943, 408842",
    "-17.4467, 14.6928, 0, 0, 0",
    "-17.4467, 14.6928, 3, 3, 3",
    "-17.4467, 14.6928, 5, 14, 14",
    "-17.4467, 14.6928, 8, 115, 117",
    "-17.4467, 14.6928, 12, 1849, 1878",
    "-17.4467, 14.6928, 20, 473470, 481015",
    "8.5167, 12.0, 3, 4, 3",
    "8.5167, 12.0, 5, 16, 14",
    "8.5167, 12.0, 8, 134, 119",
    "8.5167, 12.0, 12, 2144, 1910",
    "8.5167, 12.0, 20, 549094, 489077"
  })
  void findsTheTileOfTunisDakarAndKano(double longitude, double latitude, int zoom, int x, int y) {
    assertThat(TileCoord.containing(longitude, latitude, zoom))
        .isEqualTo(TileCoord.ofZoomXY(zoom, x, y));
  }

  @ParameterizedTest
  @CsvSource({
    "-180, 90, 0, 0",
    "-180, 85.06, 0, 0",
    "180, 0, 31, 16",
    "180, -90, 31, 31",
    "0, -85.06, 16, 31"
  })
  void putsWhatLiesBeyondTheSquareIntoItsEdge(double longitude, double latitude, int x, int y) {
    assertThat(TileCoord.containing(longitude, latitude, 5)).isEqualTo(TileCoord.ofZoomXY(5, x, y));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 1, 0",
    "1, 0, 1",
    "3, 4, 3",
    "5, 14, 14",
    "12, 2163, 1597",
    "20, 553943, 408842",
    "20, 1048575, 0",
    "20, 0, 1048575",
    "20, 1048575, 1048575"
  })
  void interleavesTheBitsOfXAndY(int zoom, int x, int y) {
    assertThat(TileCoord.ofZoomXY(zoom, x, y).morton()).isEqualTo(bitByBit(x, y));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "3, 4, 3", "5, 16, 12", "8, 135, 99", "20, 553943, 408842"})
  void spansTheCodesFromItsFirstCornerToItsLast(int zoom, int x, int y) {
    TileCoord tile = TileCoord.ofZoomXY(zoom, x, y);
    int side = 1 << (TileCoord.MAX_ZOOM - zoom);

    assertThat(tile.firstMorton()).isEqualTo(bitByBit(x * side, y * side));
    assertThat(tile.lastMorton()).isEqualTo(bitByBit((x + 1) * side - 1, (y + 1) * side - 1));
  }

  @Test
  void leavesNoGapToTheTileThatFollows() {
    TileCoord first = TileCoord.ofZoomXY(5, 16, 12);
    TileCoord next = TileCoord.ofZoomXY(5, 17, 12);

    assertThat(next.firstMorton()).isEqualTo(first.lastMorton() + 1);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "21, 0, 0", "3, 8, 0", "3, 0, 8", "3, -1, 0", "3, 0, -1", "0, 1, 0"})
  void refusesATileThatIsNotThere(int zoom, int x, int y) {
    assertThatIllegalArgumentException().isThrownBy(() -> TileCoord.ofZoomXY(zoom, x, y));
  }

  private static long bitByBit(int x, int y) {
    long code = 0;
    for (int bit = 0; bit < 20; bit++) {
      code |= (long) (x >> bit & 1) << (2 * bit);
      code |= (long) (y >> bit & 1) << (2 * bit + 1);
    }
    return code;
  }
}
