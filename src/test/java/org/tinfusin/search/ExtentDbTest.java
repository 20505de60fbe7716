package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.search.Questions.filter;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.beans.factory.annotation.Autowired;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.geo.Bbox;

@AtlasTest
class ExtentDbTest {
  @Autowired private NarrativeSearch search;

  @Test
  void holdsEveryAnswerWithSomeLandAround() {
    NarrativeFilter question = filter("family=cinderella");

    Bbox extent = search.extent(question).orElseThrow();

    assertThat(search.page(question, 200, null).narratives())
        .isNotEmpty()
        .allSatisfy(
            narrative -> {
              assertThat(extent.contains(new Coordinate(narrative.lon(), narrative.lat())))
                  .isTrue();
              assertThat(narrative.lon() - extent.west()).isGreaterThan(1);
              assertThat(extent.north() - narrative.lat()).isGreaterThan(1);
            });
  }

  @Test
  void isNothingWhereNothingIsFound() {
    assertThat(search.extent(filter("lang=kab&country=NE"))).isEmpty();
  }
}
