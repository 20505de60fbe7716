package org.tinfusin.family;

import java.util.EnumMap;
import java.util.Map;

/**
 * What speaks for two tellings being one story.
 *
 * @param strengths from 0 to 1, only those above 0
 * @param sameSource both stand in the same collection
 */
record Likeness(ComparedTelling telling, Map<Evidence, Double> strengths, boolean sameSource) {
  Likeness {
    Map<Evidence, Double> found = new EnumMap<>(Evidence.class);
    strengths.forEach(
        (evidence, strength) -> {
          if (strength > 0) {
            found.put(evidence, strength);
          }
        });
    strengths = found;
  }

  double of(Evidence evidence) {
    return strengths.getOrDefault(evidence, 0.0);
  }

  /** The same without one kind of evidence. */
  Likeness without(Evidence evidence) {
    Map<Evidence, Double> others = new EnumMap<>(strengths);
    others.remove(evidence);
    return new Likeness(telling, others, sameSource);
  }

  /** Something speaks for it beside people and place. */
  boolean isFounded() {
    return strengths.keySet().stream().anyMatch(evidence -> evidence != Evidence.NEARNESS);
  }
}
