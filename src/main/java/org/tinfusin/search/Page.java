package org.tinfusin.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some narratives of a list: by relevance where words were asked for, else in the order of the map.
 *
 * @param total how many there are; {@link #MOST_COUNTED} stands for as many or more
 * @param next what to ask {@code after} for the following page; null on the last one
 */
public record Page(long total, List<NarrativeSummary> narratives, @Nullable String next) {
  /** Counting ends here: one more than what a reader is told of. */
  public static final int MOST_COUNTED = 10_001;

  public Page {
    narratives = List.copyOf(narratives);
  }
}
