package org.tinfusin.contribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.geo.Certainty;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.PlaceLink;

/**
 * Reads where a contributed narrative belongs. "Show only the region" keeps the exact place out of
 * everything that is published: only the region leaves this class.
 */
@Component
class PlaceReading {
  /** The atlas tells of these degrees: west, south, east, north. */
  private static final double WEST = -26;

  private static final double SOUTH = 0;
  private static final double EAST = 40;
  private static final double NORTH = 40;

  /** Around a point that its contributor is not sure of. */
  private static final PlaceLink.Footprint AROUND = new PlaceLink.Footprint.Circle(30_000);

  /** Around a corner of a grid of whole degrees, where no region is known. */
  private static final PlaceLink.Footprint FAR_AROUND = new PlaceLink.Footprint.Circle(100_000);

  private static final String SOURCE = "contributed";

  private final Gazetteer gazetteer;

  PlaceReading(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A place that was found.
   *
   * @param spots what the gazetteer lacks of it
   */
  record Found(PlaceLink link, List<Place> spots) {}

  /** The place, or null with what is wrong of it. */
  @Nullable Found read(Contribution contribution, List<Trouble> troubles) {
    Typed typed = contribution.typed();
    PlaceLink.@Nullable Role role = role(typed, troubles);
    Certainty certainty = certainty(typed, troubles);
    Optional<Place> known = gazetteer.place(typed.get("place")).filter(PlaceReading::isNoSpot);
    Optional<Point> point = known.map(Place::location).or(() -> point(typed, troubles));
    if (role == null || certainty == null || point.isEmpty()) {
      return null;
    }
    if (typed.says("only-region")) {
      return onlyRegion(contribution, point.get(), role);
    }
    if (known.isPresent()) {
      return new Found(link(known.get().key(), role, certainty), List.of());
    }
    String name = DraftReading.line(typed, "place-name");
    if (name.isEmpty()) {
      troubles.add(Trouble.at("place-name", "place-name"));
      return null;
    }
    Place spot =
        spot("spot-" + contribution.key(), point.get(), LocalizedText.of(name, name, name));
    return new Found(link(spot.key(), role, certainty), List.of(spot));
  }

  private static PlaceLink.@Nullable Role role(Typed typed, List<Trouble> troubles) {
    for (PlaceLink.Role role : PlaceLink.Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(typed.get("role"))) {
        return role;
      }
    }
    troubles.add(Trouble.at("role", "role"));
    return null;
  }

  private static @Nullable Certainty certainty(Typed typed, List<Trouble> troubles) {
    for (Certainty certainty : Certainty.values()) {
      if (certainty.word().equals(typed.get("certainty"))) {
        return certainty;
      }
    }
    troubles.add(Trouble.at("certainty", "certainty"));
    return null;
  }

  private static Optional<Point> point(Typed typed, List<Trouble> troubles) {
    Optional<Double> lat = degrees(typed.get("lat"));
    Optional<Double> lon = degrees(typed.get("lon"));
    if (typed.get("lat").isBlank() && typed.get("lon").isBlank()) {
      troubles.add(Trouble.at("place-name", "place"));
      return Optional.empty();
    }
    if (lat.isEmpty() || lon.isEmpty()) {
      troubles.add(Trouble.at(lat.isEmpty() ? "lat" : "lon", "degrees"));
      return Optional.empty();
    }
    double x = lon.get();
    double y = lat.get();
    if (!(x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH)) {
      troubles.add(Trouble.at("lat", "outside"));
      return Optional.empty();
    }
    return Optional.of(Wgs84.point(x, y));
  }

  /** Degrees in any digits, with a point or a comma. */
  private static Optional<Double> degrees(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .strip()
        .codePoints()
        .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
        .map(sign -> sign == ',' || sign == '٫' ? '.' : sign == '−' ? '-' : sign)
        .filter(sign -> sign != '°' && Character.getType(sign) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString().matches("-?\\d{1,3}(\\.\\d{1,12})?")
        ? Optional.of(Double.valueOf(plain.toString()))
        : Optional.empty();
  }

  private Found onlyRegion(Contribution contribution, Point point, PlaceLink.Role role) {
    Optional<Region> region = gazetteer.regionAround(point);
    Place spot =
        region
            .map(known -> spot("area-" + known.key(), known.label(), known.name()))
            .orElseGet(() -> corner(contribution, point));
    PlaceLink.Footprint area =
        region
            .<PlaceLink.Footprint>map(known -> new PlaceLink.Footprint.OfRegion(known.key()))
            .orElse(FAR_AROUND);
    return new Found(
        new PlaceLink(spot.key(), role, Certainty.UNCERTAIN, PlaceLink.Basis.REPRESENTATIVE, area),
        List.of(spot));
  }

  private Place corner(Contribution contribution, Point point) {
    long lon = Math.round(point.getX());
    long lat = Math.round(point.getY());
    String name =
        "%d°%s %d°%s"
            .formatted(Math.abs(lat), lat < 0 ? "S" : "N", Math.abs(lon), lon < 0 ? "W" : "E");
    return spot(
        "corner-" + contribution.key(), Wgs84.point(lon, lat), LocalizedText.of(name, name, name));
  }

  private Place spot(String key, Point point, LocalizedText name) {
    return new Place(
        key,
        Place.SPOT,
        point,
        null,
        gazetteer.regionAround(point).map(Region::key).orElse(null),
        name,
        null,
        null,
        null,
        List.of(),
        5,
        SOURCE,
        true);
  }

  private static PlaceLink link(String place, PlaceLink.Role role, Certainty certainty) {
    return new PlaceLink(
        place,
        role,
        certainty,
        PlaceLink.Basis.FROM_SOURCE,
        certainty == Certainty.UNCERTAIN ? AROUND : null);
  }

  private static boolean isNoSpot(Place place) {
    return !place.kind().equals(Place.SPOT);
  }
}
