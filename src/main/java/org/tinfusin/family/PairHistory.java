package org.tinfusin.family;

import java.util.List;

/**
 * All that was ever said of two narratives, for those who decide: rejected links too.
 *
 * @param links what holds now, one a kind
 * @param events every change, the latest last
 */
public record PairHistory(NarrativePair pair, List<VariantLink> links, List<LinkEvent> events) {
  public PairHistory {
    links = List.copyOf(links);
    events = List.copyOf(events);
  }

  /** How often the pair was changed: whoever decides says which number they had before them. */
  public long changes() {
    return events.size();
  }
}
