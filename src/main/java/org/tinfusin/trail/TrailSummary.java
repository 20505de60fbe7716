package org.tinfusin.trail;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.language.LocalizedText;

/**
 * A public trail in the gallery; of its stops it knows those alone that whoever asks may see.
 *
 * @param author the name that its author shows, if it has one
 * @param stops how many it has
 * @param places where they are told, in order
 * @param regions keys of the cultural regions they are told in
 */
public record TrailSummary(
    String slug,
    LocalizedText title,
    LocalizedText intro,
    int ageFrom,
    int ageTo,
    int minutes,
    Theme theme,
    boolean shipped,
    @Nullable String author,
    int stops,
    List<Spot> places,
    Set<String> regions) {
  /**
   * Where a stop is told.
   *
   * @param number of the stop, from 1
   * @param point degrees, SRID 4326
   */
  public record Spot(int number, Point point) {}

  /** Whether pupils of this age are among those it is made for. */
  public boolean isFor(int age) {
    return ageFrom <= age && age <= ageTo;
  }

  /** Whether it is written in this language. */
  public boolean isIn(String language) {
    return title.exactly(language) != null;
  }
}
