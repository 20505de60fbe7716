package org.tinfusin.gazetteer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A quantised TopoJSON file: lines are chains of arcs, each the steps from the corner before, and
 * {@code ~i} is arc i walked backwards.
 */
final class TopoJson {
  private static final double SLACK = .01; // degrees, about a kilometre

  private final JsonNode topology;

  private TopoJson(JsonNode topology) {
    this.topology = topology;
  }

  static TopoJson read(InputStream file) {
    return new TopoJson(JsonMapper.shared().readTree(file));
  }

  /** The lines of its object {@code rivers}, the great ones first. */
  List<River> rivers() {
    List<River> rivers = new ArrayList<>();
    for (JsonNode drawn : topology.path("objects").path("rivers").path("geometries")) {
      rivers.add(river(drawn));
    }
    rivers.sort(Comparator.comparingInt(River::rank).thenComparing(River::key));
    return rivers;
  }

  /** The polygons of its object {@code land}. */
  List<Polygon> land() {
    List<Polygon> land = new ArrayList<>();
    for (JsonNode drawn : topology.path("objects").path("land").path("geometries")) {
      drawn.path("arcs").forEach(polygon -> land.add(polygon(polygon)));
    }
    return land;
  }

  private Polygon polygon(JsonNode rings) {
    List<LinearRing> all = new ArrayList<>();
    rings.forEach(
        chain -> all.add(Wgs84.FACTORY.createLinearRing(line(chain).getCoordinateSequence())));
    return Wgs84.FACTORY.createPolygon(
        all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private River river(JsonNode drawn) {
    JsonNode properties = drawn.path("properties");
    return new River(
        properties.path("key").asString(),
        LocalizedText.of(
            text(properties, "name"), text(properties, "name_fr"), text(properties, "name_ar")),
        properties.path("rank").asInt(),
        DouglasPeuckerSimplifier.simplify(course(drawn), SLACK));
  }

  private Geometry course(JsonNode drawn) {
    JsonNode arcs = drawn.path("arcs");
    if (drawn.path("type").asString().equals("LineString")) {
      return line(arcs);
    }
    List<LineString> lines = new ArrayList<>();
    arcs.forEach(chain -> lines.add(line(chain)));
    return Wgs84.FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
  }

  private LineString line(JsonNode chain) {
    List<Coordinate> corners = new ArrayList<>();
    for (JsonNode arc : chain) {
      List<Coordinate> part = arc(arc.asInt());
      corners.addAll(corners.isEmpty() ? part : part.subList(1, part.size()));
    }
    return Wgs84.FACTORY.createLineString(corners.toArray(Coordinate[]::new));
  }

  private List<Coordinate> arc(int number) {
    List<Coordinate> corners = new ArrayList<>();
    JsonNode scale = topology.path("transform").path("scale");
    JsonNode origin = topology.path("transform").path("translate");
    long x = 0;
    long y = 0;
    for (JsonNode step : topology.path("arcs").path(number < 0 ? ~number : number)) {
      x += step.path(0).asLong();
      y += step.path(1).asLong();
      corners.add(
          new Coordinate(
              x * scale.path(0).asDouble() + origin.path(0).asDouble(),
              y * scale.path(1).asDouble() + origin.path(1).asDouble()));
    }
    return number < 0 ? corners.reversed() : corners;
  }

  private static @org.jspecify.annotations.Nullable String text(JsonNode properties, String key) {
    String text = properties.path(key).asString("");
    return text.isEmpty() ? null : text;
  }
}
