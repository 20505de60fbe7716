package org.tinfusin.explore;

import java.util.Locale;
import java.util.Objects;
import org.locationtech.jts.geom.Point;
import org.tinfusin.family.Arc;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;

/** Two published narratives side by side, in the order of their slugs. */
public record TwoTellings(NarrativeReading one, NarrativeReading other) {
  /** Both are kept under one story. */
  boolean areOfOneStory() {
    return one.family() != null && Objects.equals(one.family(), other.family());
  }

  /** How far apart the map draws them, in metres on the ellipsoid. */
  double metres() {
    return Geodesy.metres(point(one), point(other));
  }

  /** The shortest line between them. */
  Arc arc() {
    return Arc.between(one.slug(), point(one), other.slug(), point(other));
  }

  private static Point point(NarrativeReading telling) {
    return Wgs84.point(telling.place().lon(), telling.place().lat());
  }

  /** Such as {@code compare/cinderella-blida/cinderella-fez}. */
  String path() {
    return path(one.slug(), other.slug());
  }

  /** The one address of these two, whichever is named first. */
  static String path(String a, String b) {
    return a.compareTo(b) < 0 ? "compare/" + a + "/" + b : "compare/" + b + "/" + a;
  }

  /** Title and place: the tellings of a story often have one title. */
  static String called(NarrativeReading telling, Locale reader) {
    PlaceRead place = telling.place();
    return telling.title().textFor(reader) + " (" + place.name().textFor(reader) + ")";
  }
}
