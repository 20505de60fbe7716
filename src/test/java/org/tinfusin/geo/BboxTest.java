package org.tinfusin.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class BboxTest {

  @Test
  void readsWestSouthEastNorth() {
    Bbox box = Bbox.parse("-9.5, 14,3 ,37.25");

    assertThat(box).isEqualTo(Bbox.ofWestSouthEastNorth(-9.5, 14, 3, 37.25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-9.5,14.0,3.0,37.25", "-180.0,-90.0,180.0,90.0", "3.0,15.0,3.0,15.0"})
  void writesWhatItReads(String text) {
    assertThat(Bbox.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,2,3",
        "1,2,3,4,5",
        "1,2,,4",
        "a,2,3,4",
        "3,2,1,4",
        "1,4,3,2",
        "-181,0,0,1",
        "0,0,181,1",
        "0,-91,1,1",
        "0,0,1,91",
        "NaN,0,1,1",
        "0,0,1,NaN",
        "0,0,Infinity,1"
      })
  void refusesWhatIsNoBox(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Bbox.parse(text));
  }

  @Test
  void saysWhichPartIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bbox.parse("1,south,3,4"))
        .withMessageContaining("“south”");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "-10, 10, true",
    "20, 30, true",
    "20.001, 10, false",
    "0, 30.001, false",
    "-10.001, 10, false"
  })
  void containsItsEdgesAndNothingBeyond(double longitude, double latitude, boolean inside) {
    Bbox box = Bbox.ofWestSouthEastNorth(-10, 0, 20, 30);

    assertThat(box.contains(new Coordinate(longitude, latitude))).isEqualTo(inside);
  }
}
