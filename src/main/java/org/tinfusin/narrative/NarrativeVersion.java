package org.tinfusin.narrative;

import java.time.Instant;

/**
 * A narrative as it was after one change.
 *
 * @param number 1 for the first
 * @param by name of whoever changed it
 * @param draft all of it, a place that is kept back included: for curators alone
 */
public record NarrativeVersion(
    String narrative,
    int number,
    State state,
    NarrativeDraft draft,
    Instant at,
    String by,
    String reason) {
  /** Whether readers could see it then. */
  public enum State {
    PUBLISHED,
    WITHDRAWN
  }
}
