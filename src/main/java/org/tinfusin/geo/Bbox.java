package org.tinfusin.geo;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/** A box of longitudes and latitudes in degrees (EPSG:4326), west not east of east. */
public record Bbox(double west, double south, double east, double north) {

  /**
   * @throws IllegalArgumentException when an edge is no number, off the globe or on the wrong side
   */
  public Bbox {
    if (!(west >= -180 && east <= 180 && west <= east)) {
      throw new IllegalArgumentException("a box wants -180 <= west <= east <= 180");
    }
    if (!(south >= -90 && north <= 90 && south <= north)) {
      throw new IllegalArgumentException("a box wants -90 <= south <= north <= 90");
    }
  }

  public static Bbox ofWestSouthEastNorth(double west, double south, double east, double north) {
    return new Bbox(west, south, east, north);
  }

  /**
   * Reads {@code west,south,east,north} in degrees.
   *
   * @throws IllegalArgumentException when these are not four numbers that make a box
   */
  public static Bbox parse(String text) {
    double[] edges = Arrays.stream(text.split(",", -1)).mapToDouble(Bbox::number).toArray();
    if (edges.length != 4) {
      throw new IllegalArgumentException("a box wants four numbers: west,south,east,north");
    }
    return new Bbox(edges[0], edges[1], edges[2], edges[3]);
  }

  public boolean contains(Coordinate point) {
    return west <= point.x && point.x <= east && south <= point.y && point.y <= north;
  }

  /** {@code west,south,east,north}, what {@link #parse} reads. */
  @Override
  public String toString() {
    return west + "," + south + "," + east + "," + north;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("“" + text + "” is no number", notANumber);
    }
  }
}
