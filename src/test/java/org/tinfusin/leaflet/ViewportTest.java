package org.tinfusin.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

  @ParameterizedTest
  @CsvSource({
    "5/24/3, 5, 24, 3",
    "6.25/-15.5/-17.447, 6.25, -15.5, -17.447",
    "0/0/0, 0, 0, 0",
    "20/90/180, 20, 90, 180"
  })
  void readsZoomLatitudeAndLongitude(String text, double zoom, double lat, double lon) {
    assertThat(Viewport.parse(text)).hasValue(new Viewport(zoom, lat, lon));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "5/24",
        "5/24/3/1",
        "a/b/c",
        "-1/0/0",
        "5/NaN/0",
        "5/24/3 ",
        "5//3",
        "99/0/0",
        "5/91/0",
        "5/-91/0",
        "5/0/181",
        "5/0/-181"
      })
  void passesOverWhatIsNoPlaceToLookAt(String text) {
    assertThat(Viewport.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 24, 3, 5/24.000/3.000",
    "6.25, -15.5, -17.4471, 6.25/-15.500/-17.447",
    "5.5, 0, 0, 5.50/0.000/0.000"
  })
  void writesWhatItReads(double zoom, double lat, double lon, String text) {
    Viewport viewport = new Viewport(zoom, lat, lon);

    assertThat(viewport).hasToString(text);
    assertThat(Viewport.parse(text)).isPresent();
  }
}
