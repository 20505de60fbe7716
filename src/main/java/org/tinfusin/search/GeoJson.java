package org.tinfusin.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Areas as GeoJSON (RFC 7946): longitude first, rounded to about ten metres. */
final class GeoJson {
  private GeoJson() {}

  static Map<String, Object> multiPolygon(Geometry area) {
    List<List<List<double[]>>> polygons = new ArrayList<>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(rings(polygon));
      }
    }
    Map<String, Object> geometry = new LinkedHashMap<>();
    geometry.put("type", "MultiPolygon");
    geometry.put("coordinates", polygons);
    return geometry;
  }

  static double[] pair(Coordinate c) {
    return new double[] {Math.round(c.x * 1e4) / 1e4, Math.round(c.y * 1e4) / 1e4};
  }

  private static List<List<double[]>> rings(Polygon polygon) {
    List<List<double[]>> rings = new ArrayList<>();
    rings.add(ring(polygon.getExteriorRing()));
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      rings.add(ring(polygon.getInteriorRingN(hole)));
    }
    return rings;
  }

  private static List<double[]> ring(LinearRing ring) {
    return Arrays.stream(ring.getCoordinates()).map(GeoJson::pair).toList();
  }
}
