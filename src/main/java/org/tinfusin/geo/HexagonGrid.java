package org.tinfusin.geo;

import java.util.ArrayList;
import java.util.List;
import org.geotools.grid.hexagon.Hexagon;
import org.geotools.grid.hexagon.HexagonOrientation;
import org.geotools.grid.hexagon.Hexagons;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Hexagons of one area that cover the globe without gaps, each standing on a corner; laid on the
 * {@link EqualArea} plane so that two hexagons with as many narratives are as densely told.
 */
public final class HexagonGrid {

  /**
   * Which hexagon: its centre lies {@code column} half widths east and {@code row} times one and a
   * half sides north of 0° N 0° E; both are even, or both odd.
   */
  public record Index(long column, long row) {}

  private final double width;
  private final double side;

  private HexagonGrid(double width) {
    this.width = width;
    this.side = width / Math.sqrt(3);
  }

  /** Hexagons so many kilometres from one upright side to the other. */
  public static HexagonGrid ofKilometres(double width) {
    if (!(width > 0)) {
      throw new IllegalArgumentException("a hexagon wants a width");
    }
    return new HexagonGrid(width);
  }

  /** Area of each hexagon in square kilometres. */
  public double squareKilometres() {
    return Hexagons.sideLengthToArea(side);
  }

  /** Widths for each degree of longitude: what SQL counts columns by. */
  public double widthsPerDegree() {
    return EqualArea.X_PER_DEGREE / width;
  }

  /** Threefold sides for each unit of the sine of the latitude: what SQL counts rows by. */
  public double rowsPerSine() {
    return EqualArea.Y_PER_SINE / (3 * side);
  }

  /**
   * The hexagon in which a point lies: centres form two rectangular lattices, and the nearer centre
   * of the two is the right one.
   */
  public Index at(double longitude, double latitude) {
    double u = longitude * widthsPerDegree();
    double v = Math.sin(Math.toRadians(latitude)) * rowsPerSine();
    double[] even = {Math.rint(u), Math.rint(v)};
    double[] odd = {Math.floor(u) + .5, Math.floor(v) + .5};
    double[] nearer = distance(even, u, v) <= distance(odd, u, v) ? even : odd;
    return new Index(Math.round(2 * nearer[0]), Math.round(2 * nearer[1]));
  }

  /** Degrees. */
  public Coordinate centre(Index index) {
    Coordinate centre = centreOnPlane(index);
    return EqualArea.toGlobe(centre.x, centre.y);
  }

  /** The hexagon's outline in degrees. */
  public Polygon outline(Index index) {
    Coordinate centre = centreOnPlane(index);
    Hexagon hexagon =
        Hexagons.create(
            centre.x - width / 2, centre.y - side, side, HexagonOrientation.ANGLED, null);
    return (Polygon) EqualArea.toGlobe(hexagon.toGeometry());
  }

  /** The hexagons whose centres lie in the area (degrees). */
  public List<Index> within(Geometry area) {
    Geometry plane = EqualArea.toPlane(area);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(plane);
    Envelope extent = plane.getEnvelopeInternal();
    List<Index> inside = new ArrayList<>();
    long lastRow = (long) Math.floor(extent.getMaxY() / (1.5 * side));
    for (long row = (long) Math.ceil(extent.getMinY() / (1.5 * side)); row <= lastRow; row++) {
      long first = (long) Math.ceil(extent.getMinX() / (width / 2));
      long last = (long) Math.floor(extent.getMaxX() / (width / 2));
      for (long column = first + Math.floorMod(first + row, 2); column <= last; column += 2) {
        Index index = new Index(column, row);
        if (prepared.covers(Wgs84.FACTORY.createPoint(centreOnPlane(index)))) {
          inside.add(index);
        }
      }
    }
    return inside;
  }

  private Coordinate centreOnPlane(Index index) {
    return new Coordinate(index.column() * width / 2, index.row() * 1.5 * side);
  }

  /** Squared, in square widths: a row is √3 widths high. */
  private static double distance(double[] centre, double u, double v) {
    double across = centre[0] - u;
    double along = centre[1] - v;
    return across * across + 3 * along * along;
  }
}
