package org.tinfusin.geo;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Distances and shortest lines on the WGS 84 ellipsoid, through GeoTools. */
public final class Geodesy {
  private Geodesy() {}

  /** Length of the shortest line on the ellipsoid, in metres. */
  public static double metres(Point from, Point to) {
    return calculator(from, to).getOrthodromicDistance();
  }

  /**
   * The shortest line on the ellipsoid between two points, as {@code steps + 1} vertices (degrees,
   * SRID 4326).
   */
  public static LineString greatCircle(Point from, Point to, int steps) {
    List<Coordinate> line = new ArrayList<>();
    line.add(from.getCoordinate());
    GeodeticCalculator calculator = calculator(from, to);
    double length = calculator.getOrthodromicDistance();
    double azimuth = calculator.getAzimuth();
    for (int step = 1; step < steps; step++) {
      calculator.setDirection(azimuth, length * step / steps);
      Point2D there = calculator.getDestinationGeographicPoint();
      line.add(new Coordinate(there.getX(), there.getY()));
    }
    line.add(to.getCoordinate());
    return Wgs84.FACTORY.createLineString(line.toArray(Coordinate[]::new));
  }

  /** All that lies at most so many metres from the point, with 64 corners (degrees, SRID 4326). */
  public static Polygon circle(Point centre, double metres) {
    GeodeticCalculator calculator = new GeodeticCalculator(DefaultGeographicCRS.WGS84);
    calculator.setStartingGeographicPoint(centre.getX(), centre.getY());
    Coordinate[] ring = new Coordinate[65];
    for (int corner = 0; corner < 64; corner++) {
      calculator.setDirection(180 - corner * 360 / 64.0, metres); // from south by east: on the left
      Point2D there = calculator.getDestinationGeographicPoint();
      ring[corner] = new Coordinate(there.getX(), there.getY());
    }
    ring[64] = ring[0].copy();
    return Wgs84.FACTORY.createPolygon(ring);
  }

  private static GeodeticCalculator calculator(Point from, Point to) {
    GeodeticCalculator calculator = new GeodeticCalculator(DefaultGeographicCRS.WGS84);
    calculator.setStartingGeographicPoint(from.getX(), from.getY());
    calculator.setDestinationGeographicPoint(to.getX(), to.getY());
    return calculator;
  }
}
