package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.tinfusin.geo.Bbox;

class FilterReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "genre | song",
        "bbox | 1,2,3",
        "bbox | 3,2,1,4",
        "bbox | a,b,c,d",
        "area | here",
        "area | POLYGON ((0 0, 1 1",
        "area | POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))",
        "near | 8.5,12",
        "near | 8.5,12,0",
        "near | 8.5,12,-5",
        "near | 8.5,12,NaN",
        "near | 8.5,12,5000001",
        "near | 200,12,1000",
        "near | 8.5,95,1000",
        "near | here,there,1000",
        "period | 1930-1850",
        "period | lately",
        "certainty | perhaps",
        "period | 1850-",
        "period | 1850-1900-1930",
        "audio | maybe",
        "status | draft",
        "sort | title",
        "Q | ogre"
      })
  void namesTheParameterItCannotRead(String parameter, String value) {
    assertThatExceptionOfType(BadFilter.class)
        .isThrownBy(() -> read(parameter, value))
        .satisfies(bad -> assertThat(bad.parameter()).isEqualTo(parameter))
        .withMessageStartingWith(parameter + ": ");
  }

  @Test
  void saysWhatWouldBeRight() {
    assertThatExceptionOfType(BadFilter.class)
        .isThrownBy(() -> read("near", "here"))
        .withMessageContaining("longitude,latitude,metres");
  }

  @Test
  void refusesAnAreaWithTooManyCorners() {
    StringBuilder ring = new StringBuilder("POLYGON ((0 0");
    for (int corner = 0; corner <= 5000; corner++) {
      ring.append(", ").append(corner / 100.0).append(" 1");
    }
    ring.append(", 50 0, 0 0))");

    assertThatExceptionOfType(BadFilter.class).isThrownBy(() -> read("area", ring.toString()));
  }

  @Test
  void readsASingleYearAsAPeriod() {
    assertThat(read("period", "1897").period())
        .isEqualTo(
            new NarrativeFilter.When(List.of(new NarrativeFilter.Period(1897, 1897)), false));
  }

  @Test
  void takesTheFirstOfARepeatedPlace() {
    NarrativeFilter filter = new FilterReader(Map.of("bbox", List.of("0,0,1,1", "5,5,6,6"))).read();

    assertThat(filter.bbox()).isEqualTo(Bbox.ofWestSouthEastNorth(0, 0, 1, 1));
  }

  @Test
  void readsAreasInDegrees() {
    NarrativeFilter filter = read("area", "POLYGON ((0 0, 10 0, 10 10, 0 0))");

    assertThat(Optional.ofNullable(filter.area())).map(Geometry::getSRID).hasValue(4326);
  }

  private static NarrativeFilter read(String parameter, String value) {
    return new FilterReader(Map.of(parameter, List.of(value))).read();
  }
}
