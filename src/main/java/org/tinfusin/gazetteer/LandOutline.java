package org.tinfusin.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.tinfusin.geo.Wgs84;

/**
 * The coast of the base map, coarse enough for a map as large as a stamp or a hand (degrees, SRID
 * 4326). It has no borders.
 */
public final class LandOutline {
  private static final String MAP = "/geodata/basemap/overview.topo.json";

  /** Far enough beyond the Maghreb and the Sahel that no map shows where it ends. */
  private static final Envelope SHEET = new Envelope(-50, 70, -25, 62);

  private static final double SLACK = .12; // degrees, about 13 km
  private static final double SMALLEST = .15; // square degrees: smaller islands are left out

  private LandOutline() {}

  /** Polygons that end at the edge of the sheet. */
  public static List<Polygon> polygons() {
    return Drawn.LAND;
  }

  /** Drawn when it is first asked for. */
  private static final class Drawn {
    private static final List<Polygon> LAND = read();

    private static List<Polygon> read() {
      try (InputStream map = LandOutline.class.getResourceAsStream(MAP)) {
        if (map == null) {
          throw new IllegalStateException("the base map " + MAP + " is missing");
        }
        return TopoJson.read(map).land().stream()
            .filter(land -> land.getEnvelopeInternal().intersects(SHEET))
            .map(Drawn::onSheet)
            .flatMap(Drawn::parts)
            .toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    private static Geometry onSheet(Polygon land) {
      Geometry cut =
          OverlayNGRobust.overlay(
              GeometryFixer.fix(land), Wgs84.FACTORY.toGeometry(SHEET), OverlayNG.INTERSECTION);
      return TopologyPreservingSimplifier.simplify(cut, SLACK);
    }

    private static Stream<Polygon> parts(Geometry land) {
      return IntStream.range(0, land.getNumGeometries())
          .mapToObj(land::getGeometryN)
          .filter(Polygon.class::isInstance)
          .map(Polygon.class::cast)
          .filter(part -> part.getArea() > SMALLEST);
    }
  }
}
