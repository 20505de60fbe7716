package org.tinfusin.family;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the pairs that wait a curator wants to see.
 *
 * @param which by how far they are
 * @param languages two tags with a space between, the first in the alphabet first ({@code ar kab});
 *     nothing for all
 * @param region key of a region that one of the two is from; nothing for all
 * @param family slug of a family that one of the two belongs to; nothing for all
 */
public record QueueFilter(
    Which which, @Nullable String languages, @Nullable String region, @Nullable String family) {
  public static final QueueFilter ALL = new QueueFilter(Which.WAITING, null, null, null);

  /** How far a pair is. */
  public enum Which {
    /** Nobody has looked at it. */
    WAITING,
    /** Nobody has looked at it, and the machine calls it likely. */
    LIKELY,
    /** Readers have proposed or disputed it. */
    OF_READERS,
    /** A curator has looked at it and left it open. */
    SET_ASIDE;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word, else those that wait. */
    public static Which of(String word) {
      for (Which which : values()) {
        if (which.word().equals(word)) {
          return which;
        }
      }
      return WAITING;
    }
  }

  public QueueFilter of(Which other) {
    return new QueueFilter(other, languages, region, family);
  }

  public QueueFilter inLanguages(@Nullable String pair) {
    return new QueueFilter(which, pair, region, family);
  }

  public QueueFilter from(@Nullable String place) {
    return new QueueFilter(which, languages, place, family);
  }

  public QueueFilter ofFamily(@Nullable String slug) {
    return new QueueFilter(which, languages, region, slug);
  }
}
