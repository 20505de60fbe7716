package org.tinfusin.search;

import java.util.List;
import java.util.Map;

/** For each facet its values, the most frequent first. */
public record Facets(Map<String, List<Value>> byKey) {

  /** A value of a facet, and how many narratives have it. */
  public record Value(String value, long count) {}

  public List<Value> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }
}
