package org.tinfusin.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Reads shapes written as well-known text (longitude before latitude, in degrees), and refuses what
 * no map of ours can hold.
 */
public final class Wkt {
  /** More corners than anybody draws by hand. */
  public static final int MOST_CORNERS = 5_000;

  private Wkt() {}

  /**
   * Reads a POLYGON or MULTIPOLYGON.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static Geometry area(String text) {
    Geometry shape = read(text, "POLYGON ((0 30, 10 30, 5 37, 0 30))");
    if (!(shape instanceof Polygonal)) {
      throw new IllegalArgumentException("an area is a POLYGON or a MULTIPOLYGON");
    }
    return shape;
  }

  /**
   * Reads a LINESTRING.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static LineString line(String text) {
    if (read(text, "LINESTRING (-8 31, -6 33)") instanceof LineString line) {
      return line;
    }
    throw new IllegalArgumentException("a route is a LINESTRING");
  }

  /**
   * The shape itself, when a map can hold it.
   *
   * @throws IllegalArgumentException when it is empty, off the globe, as wide as half of it,
   *     crosses itself or has more than {@link #MOST_CORNERS} corners
   */
  static Geometry checked(Geometry shape) {
    if (shape.isEmpty()) {
      throw new IllegalArgumentException("the shape is empty");
    }
    if (shape.getNumPoints() > MOST_CORNERS) {
      throw new IllegalArgumentException("the shape has more than " + MOST_CORNERS + " corners");
    }
    for (Coordinate corner : shape.getCoordinates()) {
      if (!(Math.abs(corner.x) <= 180 && Math.abs(corner.y) <= 90)) {
        throw new IllegalArgumentException(
            "a corner is off the globe: write longitude before latitude, in degrees");
      }
    }
    Envelope extent = shape.getEnvelopeInternal();
    if (extent.getWidth() >= 180 || extent.getHeight() >= 180) { // an edge may have no one way
      throw new IllegalArgumentException("the shape reaches around half the globe");
    }
    if (!shape.isValid()) {
      throw new IllegalArgumentException("the shape crosses itself");
    }
    return shape;
  }

  private static Geometry read(String text, String example) {
    try {
      return checked(new WKTReader(Wgs84.FACTORY).read(text));
    } catch (ParseException malformed) {
      throw new IllegalArgumentException(
          "this is no shape in WKT; write it like " + example, malformed);
    }
  }
}
