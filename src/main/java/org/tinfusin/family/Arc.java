package org.tinfusin.family;

import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Geodesy;

/**
 * A line of the map between two variants of a family: the shortest line on the ellipsoid. It says
 * that both belong to the family, nothing about a direction.
 *
 * @param from slug of one variant
 * @param to slug of the other
 * @param path degrees, SRID 4326
 */
public record Arc(String from, String to, LineString path) {
  private static final double METRES_A_STEP = 60_000;

  /**
   * @param here where the one is told (degrees, SRID 4326)
   * @param there where the other is told
   */
  public static Arc between(String from, Point here, String to, Point there) {
    double metres = Geodesy.metres(here, there);
    int steps = (int) Math.clamp(Math.ceil(metres / METRES_A_STEP), 8, 64);
    return new Arc(from, to, Geodesy.greatCircle(here, there, steps));
  }
}
