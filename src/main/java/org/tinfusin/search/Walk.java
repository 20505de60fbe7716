package org.tinfusin.search;

import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * Where one narrative stands among all that a filter finds, in the order of the list.
 *
 * @param previous null before the first one
 * @param next null after the last one
 * @param place null when too many were found to count them
 */
public record Walk(@Nullable Step previous, @Nullable Step next, @Nullable Place place) {

  /** A narrative beside the one that is read. */
  public record Step(String slug, LocalizedText title) {}

  /**
   * Such as 3 of 41.
   *
   * @param number counted from 1
   */
  public record Place(long number, long of) {}
}
