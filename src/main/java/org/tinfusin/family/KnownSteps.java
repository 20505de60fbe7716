package org.tinfusin.family;

import java.util.List;
import java.util.Optional;

/** What is known of the steps of a story, telling by telling; all else is not known. */
public record KnownSteps(List<TellingStep> all) {
  public KnownSteps {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** What is known of one telling, in the order of the story. */
  public List<TellingStep> of(String narrative) {
    return all.stream().filter(known -> known.narrative().equals(narrative)).toList();
  }

  /** What is known of one step in one telling. */
  public Optional<TellingStep> of(String narrative, int step) {
    return of(narrative).stream().filter(known -> known.step() == step).findFirst();
  }
}
