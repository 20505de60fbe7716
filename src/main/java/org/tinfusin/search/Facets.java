package org.tinfusin.search;

import java.util.List;
import java.util.Map;

/**
 * For each facet its values, the most frequent first; a chosen value is there even with nothing.
 */
public record Facets(Map<String, List<Value>> byKey) {

  /** A value of a facet, and how many narratives have it. */
  public record Value(String value, long count) {}

  public List<Value> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** How many narratives have this value. */
  public long count(String key, String value) {
    return of(key).stream()
        .filter(known -> known.value().equals(value))
        .mapToLong(Value::count)
        .sum();
  }
}
