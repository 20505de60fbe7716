package org.tinfusin.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some narratives of a list, in the order of the map.
 *
 * @param total how many the whole list holds
 * @param next what to ask {@code after} for the following page; null on the last one
 */
public record Page(long total, List<NarrativeSummary> narratives, @Nullable String next) {
  public Page {
    narratives = List.copyOf(narratives);
  }
}
