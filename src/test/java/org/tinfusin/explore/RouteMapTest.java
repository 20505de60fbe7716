package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Wgs84;

class RouteMapTest {
  private static final Point TUNIS = Wgs84.point(10.18, 36.8);
  private static final Point KANO = Wgs84.point(8.52, 12);

  @Test
  void showsEveryStopInsideItsFrame() {
    Element map = map(TUNIS, KANO, Wgs84.point(-16.5, 16));

    List<Double> frame = numbers(map.attributes().get("viewBox"));
    assertThat(map.select(".route-stop"))
        .hasSize(3)
        .allSatisfy(
            stop -> {
              assertThat(Double.parseDouble(stop.attr("cx")))
                  .isBetween(frame.get(0), frame.get(0) + frame.get(2));
              assertThat(Double.parseDouble(stop.attr("cy")))
                  .isBetween(frame.get(1), frame.get(1) + frame.get(3));
            });
  }

  @Test
  void hasTheShapeThatIsAskedFor() {
    List<Double> frame = numbers(map(TUNIS, KANO).attributes().get("viewBox"));

    assertThat(frame.get(2) / frame.get(3)).isBetween(1.49, 1.51);
  }

  @Test
  void showsACoastAroundASinglePlace() {
    Element map = map(TUNIS);

    assertThat(numbers(map.attributes().get("viewBox")).get(2)).isGreaterThanOrEqualTo(130);
    assertThat(map.select(".route-leg")).isEmpty();
  }

  @Test
  void drawsNothingBetweenTwoStopsAtOnePlace() {
    assertThat(map(TUNIS, TUNIS, KANO).select(".route-leg")).hasSize(1);
  }

  @Test
  void holdsAgainstATrailWithoutPlaces() {
    assertThat(map().select(".route-land")).hasSize(1);
  }

  @Test
  void isSmallEnoughToStandInAPageManyTimes() {
    assertThat(map(TUNIS, KANO).outerHtml().length()).isBetween(4_000, 25_000);
  }

  private static Element map(Point... places) {
    List<RouteMap.Stop> stops =
        IntStream.range(0, places.length)
            .mapToObj(i -> new RouteMap.Stop(i + 1, places[i]))
            .toList();
    return RouteMap.of(stops, 1.5, "a map");
  }

  private static List<Double> numbers(String box) {
    return Stream.of(box.split(" ", -1)).map(Double::valueOf).toList();
  }
}
