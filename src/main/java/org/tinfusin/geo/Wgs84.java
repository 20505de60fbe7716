package org.tinfusin.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;

/** Makes JTS geometry with SRID 4326: x = longitude, y = latitude, in degrees. */
public final class Wgs84 {
  public static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

  private Wgs84() {}

  /**
   * @throws IllegalArgumentException when the point is off the globe
   */
  public static Point point(double longitude, double latitude) {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException(
          "no place on earth: longitude " + longitude + ", latitude " + latitude);
    }
    return FACTORY.createPoint(new Coordinate(longitude, latitude));
  }
}
