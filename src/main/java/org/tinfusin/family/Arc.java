package org.tinfusin.family;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Geodesy;

/**
 * A line of the map between two narratives: the shortest line on the ellipsoid. It says that both
 * belong together, nothing about a direction.
 *
 * @param from slug of one narrative
 * @param to slug of the other
 * @param path degrees, SRID 4326
 * @param link what is said of the two; nothing when they merely stand in one family
 */
public record Arc(String from, String to, LineString path, @Nullable VariantLink link) {
  private static final double METRES_A_STEP = 60_000;

  /**
   * @param here where the one is told (degrees, SRID 4326)
   * @param there where the other is told
   */
  public static Arc between(String from, Point here, String to, Point there) {
    double metres = Geodesy.metres(here, there);
    int steps = (int) Math.clamp(Math.ceil(metres / METRES_A_STEP), 8, 64);
    return new Arc(from, to, Geodesy.greatCircle(here, there, steps), null);
  }

  /** The same line, for what somebody says of the two. */
  public Arc as(VariantLink said) {
    return new Arc(from, to, path, said);
  }

  /** Only the machine joins the two. */
  public boolean isOfTheMachine() {
    return link != null && link.isOfTheMachine();
  }

  /** In what sense the two belong together. */
  public VariantLink.Kind kind() {
    return link == null ? VariantLink.Kind.SAME_STORY : link.kind();
  }
}
