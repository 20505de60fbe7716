package org.tinfusin.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What waits for curators: pairs of published narratives that readers have disputed or proposed, or
 * that the machine has found, the most pressing first.
 */
@Service
@PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
public class VariantQueue {
  private final QueueQuery query;

  VariantQueue(QueueQuery query) {
    this.query = query;
  }

  public List<OpenPair> first(QueueFilter filter, int most) {
    return query.first(filter, most);
  }

  /** The next one behind a pair, or the first one again when that was the last. */
  public Optional<OpenPair> after(QueueFilter filter, OpenPair last) {
    return query.after(filter, last).or(() -> query.first(filter, 1).stream().findFirst());
  }

  /** The pair, if it waits. */
  public Optional<OpenPair> find(NarrativePair pair) {
    return query.find(pair);
  }

  public long count(QueueFilter filter) {
    return query.count(filter);
  }

  /** How many wait for each pair of languages, the most first; tags with a space between. */
  public Map<String, Long> languagePairs(QueueFilter filter) {
    return query.languagePairs(filter);
  }

  /** How many wait that one of is from a region, by its key, the most first. */
  public Map<String, Long> regions(QueueFilter filter) {
    return query.regions(filter);
  }
}
