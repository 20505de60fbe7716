package org.tinfusin.search;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.geo.Wgs84;

/** The areas behind footprints: a region's, or a circle written {@code radius:km@lon,lat}. */
final class Footprints {
  private static final Pattern CIRCLE =
      Pattern.compile("radius:(\\d+(?:\\.\\d+)?)@(-?[\\d.eE-]+),(-?[\\d.eE-]+)");

  private final Map<String, MultiPolygon> regions;

  private Footprints(Map<String, MultiPolygon> regions) {
    this.regions = regions;
  }

  static Footprints of(Gazetteer gazetteer) {
    return new Footprints(
        gazetteer.regions().stream().collect(Collectors.toMap(Region::key, Region::area)));
  }

  /** The area in degrees; nothing when the gazetteer does not hold the region. */
  Optional<Geometry> area(String footprint) {
    Matcher circle = CIRCLE.matcher(footprint);
    if (!circle.matches()) {
      return Optional.ofNullable(regions.get(footprint)).map(Function.identity());
    }
    return Optional.of(
        Geodesy.circle(
            Wgs84.point(Double.parseDouble(circle.group(2)), Double.parseDouble(circle.group(3))),
            1000 * Double.parseDouble(circle.group(1))));
  }
}
