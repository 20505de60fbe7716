package org.tinfusin.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import tools.jackson.databind.JsonNode;

/**
 * Which land belongs to which country, by the lines of the base map ({@code detail.topo.json}). The
 * map ships lines and no countries, so the areas are closed here: coast and borders together cut
 * the land into pieces, and a piece belongs to the country whose point lies in it. Western Sahara
 * (EH) is one piece, south of 27.6667 N.
 */
final class Countries {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final Envelope WINDOW = new Envelope(-19, 39, 1, 39);

  /** Islands up to this size (square degrees) this near (degrees) belong to the country. */
  private static final double ISLAND = 0.2;

  private static final double OFF_SHORE = 0.3;

  /** A point well inside each country of the gazetteer, longitude first. */
  private static final Map<String, Coordinate> INSIDE =
      Map.ofEntries(
          inside("BF", -1.6, 12.3),
          inside("CM", 12.7, 5.7),
          inside("DZ", 2.6, 28.2),
          inside("EH", -13.0, 24.5),
          inside("GM", -15.53, 13.42),
          inside("GN", -10.9, 10.4),
          inside("GW", -15.0, 12.1),
          inside("LY", 18.0, 27.0),
          inside("MA", -6.8, 32.2),
          inside("ML", -3.0, 18.0),
          inside("MR", -10.5, 20.3),
          inside("NE", 9.4, 17.4),
          inside("NG", 8.0, 9.6),
          inside("SD", 30.0, 16.0),
          inside("SN", -14.8, 14.9),
          inside("TD", 18.6, 15.4),
          inside("TN", 9.5, 34.2));

  private final Map<String, Geometry> areas = new LinkedHashMap<>();

  Countries() {
    List<Polygon> pieces = pieces(Geodata.json("basemap/detail.topo.json"));
    Map<String, Geometry> mainlands = new LinkedHashMap<>();
    INSIDE.forEach((code, point) -> mainlands.put(code, pieceAround(point, code, pieces)));
    Map<String, List<Geometry>> land = new LinkedHashMap<>();
    mainlands.forEach((code, piece) -> land.put(code, new ArrayList<>(List.of(piece))));
    for (Polygon piece : pieces) {
      if (piece.getArea() < ISLAND && !mainlands.containsValue(piece)) {
        Map.Entry<String, Geometry> nearest = nearest(piece, mainlands);
        if (nearest.getValue().distance(piece) < OFF_SHORE) {
          land.computeIfAbsent(nearest.getKey(), code -> new ArrayList<>()).add(piece);
        }
      }
    }
    land.forEach((code, parts) -> areas.put(code, GEOMETRY.buildGeometry(parts)));
  }

  /** Each country's land; a country in which the atlas has no place is not there. */
  Map<String, Geometry> areas() {
    return areas;
  }

  private static Geometry pieceAround(Coordinate point, String code, List<Polygon> pieces) {
    return pieces.stream()
        .filter(piece -> piece.contains(GEOMETRY.createPoint(point)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the base map has no land for " + code));
  }

  private static Map.Entry<String, Geometry> nearest(
      Geometry island, Map<String, Geometry> mainlands) {
    return mainlands.entrySet().stream()
        .min(Comparator.comparingDouble(country -> country.getValue().distance(island)))
        .orElseThrow();
  }

  private static List<Polygon> pieces(JsonNode map) {
    List<LineString> arcs = arcs(map);
    List<Geometry> lines = new ArrayList<>();
    arcNumbers(map.path("objects").path("land")).forEach(number -> lines.add(arcs.get(number)));
    arcNumbers(map.path("objects").path("borders")).forEach(number -> lines.add(arcs.get(number)));
    lines.removeIf(line -> !WINDOW.intersects(line.getEnvelopeInternal()));
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(UnaryUnionOp.union(lines));
    List<Polygon> pieces = new ArrayList<>();
    for (Object piece : polygonizer.getPolygons()) {
      pieces.add((Polygon) piece);
    }
    return pieces;
  }

  private static List<LineString> arcs(JsonNode map) {
    JsonNode transform = map.path("transform");
    double[] scale = pair(transform.path("scale"));
    double[] translate = pair(transform.path("translate"));
    List<LineString> arcs = new ArrayList<>();
    for (JsonNode arc : map.path("arcs")) {
      List<Coordinate> points = new ArrayList<>();
      double x = 0;
      double y = 0;
      for (JsonNode step : arc) {
        x += step.path(0).asDouble();
        y += step.path(1).asDouble();
        points.add(new Coordinate(x * scale[0] + translate[0], y * scale[1] + translate[1]));
      }
      arcs.add(GEOMETRY.createLineString(points.toArray(Coordinate[]::new)));
    }
    return arcs;
  }

  /** The arcs of an object, in whatever depth of rings and parts; a reversed arc is {@code ~n}. */
  private static Set<Integer> arcNumbers(JsonNode object) {
    Set<Integer> numbers = new TreeSet<>();
    if (object.isInt()) {
      int number = object.asInt();
      numbers.add(number < 0 ? ~number : number);
    } else if (object.isArray()) {
      object.forEach(part -> numbers.addAll(arcNumbers(part)));
    } else if (object.isObject()) {
      numbers.addAll(arcNumbers(object.path("arcs")));
      numbers.addAll(arcNumbers(object.path("geometries")));
    }
    return numbers;
  }

  private static double[] pair(JsonNode pair) {
    return new double[] {pair.path(0).asDouble(), pair.path(1).asDouble()};
  }

  private static Map.Entry<String, Coordinate> inside(String code, double lon, double lat) {
    return Map.entry(code, new Coordinate(lon, lat));
  }
}
