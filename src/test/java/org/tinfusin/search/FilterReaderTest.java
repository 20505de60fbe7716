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
        "area | POINT (1 1)",
        "area | POLYGON EMPTY",
        "area | POLYGON ((0 0, 10 95, 5 95, 0 0))",
        "area | POLYGON ((0 0, NaN 10, 10 10, 0 0))",
        "area | POLYGON ((-100 0, 100 0, 100 10, -100 0))",
        "along | niger",
        "along | river:styx",
        "along | river:",
        "along | river:niger,far",
        "along | river:niger,0",
        "along | LINESTRING (0 0, 1 1)",
        "along | LINESTRING (0 0, 1 1),x",
        "along | LINESTRING (0 0, 1 1,5000",
        "along | POLYGON ((0 0, 10 10, 10 0, 0 0)),5000",
        "role | heard_at",
        "cql | genre",
        "cql | status = 'draft'",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "area | POINT (1 1) | a POLYGON or a MULTIPOLYGON",
        "area | POLYGON ((0 0, 1 1 | write it like POLYGON ((",
        "along | niger | river:niger,25000",
        "along | river:styx | there is no river “styx”",
        "role | heard_at | told_at, set_in or teller_home",
        "cql | colour = 'red' | there is no property “colour”; there are genre,"
      })
  void saysOfEachPlaceWhatWouldBeRight(String parameter, String value, String advice) {
    assertThatExceptionOfType(BadFilter.class)
        .isThrownBy(() -> read(parameter, value))
        .withMessageContaining(advice);
  }

  @Test
  void refusesAZeroByteByName() {
    assertThatExceptionOfType(BadFilter.class)
        .isThrownBy(() -> read("lang", "k\0b"))
        .satisfies(bad -> assertThat(bad.parameter()).isEqualTo("lang"));
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
