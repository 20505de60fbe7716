package org.tinfusin.family;

/**
 * Two narratives, in the order of their slugs, so that a pair is the same pair from either side.
 *
 * @param narrative the slug that comes first
 * @param other the slug that comes second
 */
public record NarrativePair(String narrative, String other) {
  /**
   * @throws IllegalArgumentException when both are the same, or not in order
   */
  public NarrativePair {
    if (narrative.compareTo(other) >= 0) {
      throw new IllegalArgumentException(
          "“" + narrative + "” and “" + other + "” are no pair in the order of their slugs");
    }
  }

  /**
   * The pair of the two, whichever comes first.
   *
   * @throws IllegalArgumentException when both are the same
   */
  public static NarrativePair of(String one, String another) {
    return one.compareTo(another) < 0
        ? new NarrativePair(one, another)
        : new NarrativePair(another, one);
  }

  /** The other one of the two. */
  public String otherThan(String slug) {
    return slug.equals(narrative) ? other : narrative;
  }

  boolean holds(String slug) {
    return slug.equals(narrative) || slug.equals(other);
  }
}
