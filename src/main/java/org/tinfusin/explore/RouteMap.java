package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.tinfusin.gazetteer.LandOutline;
import org.tinfusin.geo.Geodesy;

/**
 * A small map made on the server: the coast, a way over it and its numbered stops. In its units a
 * degree of latitude is 10, a degree of longitude less, as on the 22nd parallel.
 */
final class RouteMap {
  private static final double NORTH = 10;
  private static final double EAST = 10 * Math.cos(Math.toRadians(22));
  private static final double LEAST = 130; // units across: 14 degrees, so that a coast is in sight
  private static final double AIR = 1.35; // how much wider the map is than the way
  private static final int BENDS = 12; // corners of the great circle between two stops

  /**
   * A stop on the map.
   *
   * @param number what stands in its sign
   */
  record Stop(int number, Point place) {}

  private final List<Stop> stops;
  private final double wide;
  private final double high;
  private final double left;
  private final double top;

  /**
   * @param shape how many times as wide as high the map is
   */
  private RouteMap(List<Stop> stops, double shape) {
    this.stops = stops;
    Envelope way = new Envelope();
    stops.forEach(stop -> way.expandToInclude(x(stop.place().getX()), y(stop.place().getY())));
    double needed = Math.max(way.getWidth() * AIR, way.getHeight() * AIR * shape);
    wide = Math.max(LEAST, needed);
    high = wide / shape;
    Coordinate middle = way.isNull() ? new Coordinate(x(5), y(22)) : way.centre();
    left = middle.x - wide / 2;
    top = middle.y - high / 2;
  }

  /**
   * @param shape how many times as wide as high the map is
   * @param label what it shows, in words
   */
  static Element of(List<Stop> stops, double shape, String label) {
    return new RouteMap(stops, shape).draw(label);
  }

  private Element draw(String label) {
    Element svg = Html.element("svg", "route-map");
    svg.attributes().put("viewBox", "%s %s %s %s".formatted(n(left), n(top), n(wide), n(high)));
    svg.attr("role", "img").attr("aria-label", label).attr("focusable", "false");
    rectangle(svg);
    part(svg, "path", "route-land").attr("d", Coast.PATH);
    for (int i = 1; i < stops.size(); i++) {
      leg(svg, stops.get(i - 1).place(), stops.get(i).place());
    }
    stops.reversed().forEach(stop -> sign(svg, stop)); // the first ones lie on top
    return svg;
  }

  private void rectangle(Element svg) {
    part(svg, "rect", "route-sea")
        .attr("x", n(left))
        .attr("y", n(top))
        .attr("width", n(wide))
        .attr("height", n(high));
  }

  private static void leg(Element svg, Point from, Point to) {
    if (from.equalsExact(to)) {
      return;
    }
    LineString line = Geodesy.greatCircle(from, to, BENDS);
    part(svg, "polyline", "route-leg")
        .attr(
            "points",
            Stream.of(line.getCoordinates())
                .map(c -> n(x(c.x)) + "," + n(y(c.y)))
                .collect(Collectors.joining(" ")));
  }

  private void sign(Element svg, Stop stop) {
    double radius = wide / 34;
    String x = n(x(stop.place().getX()));
    String y = n(y(stop.place().getY()));
    part(svg, "circle", "route-stop").attr("cx", x).attr("cy", y).attr("r", n(radius));
    part(svg, "text", "route-number")
        .attr("x", x)
        .attr("y", n(y(stop.place().getY()) + radius * .38))
        .attr("font-size", n(radius * 1.15))
        .text(String.valueOf(stop.number()));
  }

  private static Element part(Element svg, String tag, String name) {
    return Html.child(svg, tag, name);
  }

  private static double x(double longitude) {
    return longitude * EAST;
  }

  private static double y(double latitude) {
    return -latitude * NORTH;
  }

  private static String n(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
  }

  /** The coast as a path; the same for every map. */
  private static final class Coast {
    private static final String PATH =
        LandOutline.polygons().stream().map(Coast::path).collect(Collectors.joining());

    private static String path(Polygon land) {
      StringBuilder path = new StringBuilder(ring(land.getExteriorRing()));
      for (int hole = 0; hole < land.getNumInteriorRing(); hole++) {
        path.append(ring(land.getInteriorRingN(hole)));
      }
      return path.toString();
    }

    private static String ring(LineString ring) {
      return Stream.of(ring.getCoordinates())
          .map(c -> Math.round(x(c.x)) + " " + Math.round(y(c.y)))
          .collect(Collectors.joining("L", "M", "Z"));
    }
  }
}
