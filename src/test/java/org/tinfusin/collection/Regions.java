package org.tinfusin.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** The cultural regions as {@code regions.geojson} draws them; degrees, WGS 84. */
final class Regions {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private Regions() {}

  /** Each region's area by its key. */
  static Map<String, Geometry> all() {
    Map<String, Geometry> regions = new LinkedHashMap<>();
    for (JsonNode feature : Geodata.json("regions.geojson").path("features")) {
      regions.put(
          feature.path("properties").path("key").asString(""), area(feature.path("geometry")));
    }
    return regions;
  }

  private static Geometry area(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    if (geometry.path("type").asString("").equals("Polygon")) {
      return polygon(coordinates);
    }
    List<Polygon> polygons = new ArrayList<>();
    coordinates.forEach(part -> polygons.add(polygon(part)));
    return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Polygon polygon(JsonNode rings) {
    List<Coordinate> outline = new ArrayList<>();
    rings
        .path(0)
        .forEach(
            pair -> outline.add(new Coordinate(pair.path(0).asDouble(), pair.path(1).asDouble())));
    return GEOMETRY.createPolygon(outline.toArray(Coordinate[]::new));
  }
}
