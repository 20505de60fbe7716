package org.tinfusin.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The plane on which areas are compared: Lambert's cylindrical equal-area projection of the
 * authalic sphere, true along 22° north and south, in kilometres. A square kilometre of it is one
 * of the earth to within half a per cent; shapes between the equator and 37° N are stretched by
 * less than a fifth.
 */
public final class EqualArea {
  /** Radius of the sphere that has the area of the WGS 84 ellipsoid, in kilometres. */
  private static final double RADIUS = 6371.0072;

  private static final double TRUE_AT = Math.cos(Math.toRadians(22));

  /** Kilometres on the plane for each degree of longitude. */
  static final double X_PER_DEGREE = RADIUS * TRUE_AT * Math.PI / 180;

  /** Kilometres on the plane for each unit of the sine of the latitude. */
  static final double Y_PER_SINE = RADIUS / TRUE_AT;

  private EqualArea() {}

  public static Coordinate toPlane(double longitude, double latitude) {
    return new Coordinate(
        longitude * X_PER_DEGREE, Math.sin(Math.toRadians(latitude)) * Y_PER_SINE);
  }

  /** Degrees; a point beyond a pole comes to lie on it. */
  public static Coordinate toGlobe(double x, double y) {
    return new Coordinate(
        x / X_PER_DEGREE, Math.toDegrees(Math.asin(Math.clamp(y / Y_PER_SINE, -1, 1))));
  }

  /** A copy of the shape, from degrees to kilometres. */
  public static Geometry toPlane(Geometry degrees) {
    return moved(degrees, EqualArea::toPlane);
  }

  /** A copy of the shape, from kilometres to degrees. */
  public static Geometry toGlobe(Geometry kilometres) {
    return moved(kilometres, EqualArea::toGlobe);
  }

  private interface Way {
    Coordinate go(double x, double y);
  }

  private static Geometry moved(Geometry shape, Way way) {
    Geometry copy = shape.copy();
    copy.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence corners, int i) {
            Coordinate there = way.go(corners.getX(i), corners.getY(i));
            corners.setOrdinate(i, 0, there.x);
            corners.setOrdinate(i, 1, there.y);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return copy;
  }
}
