package org.tinfusin.narrative;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.geo.Certainty;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.narrative.NarrativeEntity.PlaceLinkRow;
import org.tinfusin.narrative.PlaceLink.Footprint.Circle;
import org.tinfusin.narrative.PlaceLink.Footprint.OfRegion;

/**
 * Makes of a place link the row that readers are answered from. Of a place that is kept back only
 * its region is in it: no key, no name and no point, for what is not there cannot leak.
 */
@Component
class ShownPlaces {
  /** Around the nearest whole degrees, which are at most 79 km away. */
  private static final int ROUGHLY = 150_000;

  private final Gazetteer gazetteer;

  ShownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  PlaceLinkRow row(PlaceLink link, Place place, boolean reserved) {
    return reserved ? keptBack(link, place) : exact(link, place.location());
  }

  /** The region that stands for a place: the one it lies in, else the nearest one. */
  Region regionOf(Place place) {
    String key = place.region();
    return gazetteer.regions().stream()
        .min(
            Comparator.comparing((Region region) -> !region.key().equals(key))
                .thenComparingDouble(region -> region.area().distance(place.location())))
        .orElseThrow(() -> new IllegalArgumentException("the gazetteer has no regions"));
  }

  private static PlaceLinkRow exact(PlaceLink link, Point location) {
    return row(
        link,
        link.place(),
        null,
        link.certainty(),
        link.footprint() instanceof OfRegion region ? region.key() : null,
        link.footprint() instanceof Circle circle ? circle.metres() : null,
        location);
  }

  /**
   * A place that lies outside of all regions is told by a wide circle instead of a false region.
   */
  private PlaceLinkRow keptBack(PlaceLink link, Place place) {
    Region region = regionOf(place);
    boolean inside = region.key().equals(place.region()) || region.area().covers(place.location());
    Point rough =
        Wgs84.point(Math.round(place.location().getX()), Math.round(place.location().getY()));
    return row(
        link,
        null,
        region.key(),
        Certainty.UNCERTAIN,
        inside ? region.key() : null,
        inside ? null : ROUGHLY,
        inside ? region.label() : rough);
  }

  private static PlaceLinkRow row(
      PlaceLink link,
      @Nullable String place,
      @Nullable String reservedIn,
      Certainty certainty,
      @Nullable String footprintRegion,
      @Nullable Integer footprintMetres,
      Point location) {
    return new PlaceLinkRow(
        place,
        reservedIn,
        Words.word(link.role()),
        certainty.word(),
        Words.word(link.basis()),
        footprintRegion,
        footprintMetres,
        location,
        TileCoord.containing(location.getX(), location.getY(), TileCoord.MAX_ZOOM).morton());
  }
}
