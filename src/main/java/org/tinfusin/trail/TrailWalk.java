package org.tinfusin.trail;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** A trail as one reader may walk it. */
public record TrailWalk(Trail trail, List<Stop> stops) {
  public TrailWalk {
    stops = List.copyOf(stops);
  }

  /**
   * A stop; what may not be shown has no sight, and nothing that was said about it is told.
   *
   * @param number from 1
   * @param metres from the last place that was shown, on the ellipsoid; null where there is none
   */
  public record Stop(int number, TrailStop words, @Nullable Sight shown, @Nullable Double metres) {
    public Optional<Sight> sight() {
      return Optional.ofNullable(shown);
    }

    public Optional<Point> place() {
      return sight().flatMap(Sight::place);
    }
  }

  /** How long the way is, in metres; 0 when no two stops have a place. */
  public double metres() {
    return stops.stream()
        .map(Stop::metres)
        .filter(java.util.Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /** Stops that have a place, in order. */
  public List<Stop> placed() {
    return stops.stream().filter(stop -> stop.place().isPresent()).toList();
  }
}
