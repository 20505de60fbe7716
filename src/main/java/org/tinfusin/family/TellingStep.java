package org.tinfusin.family;

import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Words;

/**
 * What is known of one step of a story in one telling.
 *
 * @param narrative slug of the telling
 * @param step number of the step, from 1
 * @param instead what stands in its place when it is replaced; empty otherwise
 * @param source key of the work that the knowledge comes from
 */
public record TellingStep(
    String narrative, int step, State state, LocalizedText instead, String source) {

  /** The step is told, left out, or something else stands in its place. */
  public enum State {
    PRESENT,
    ABSENT,
    REPLACED;

    /**
     * @throws IllegalArgumentException when the word is no state
     */
    public static State parse(String word) {
      return Words.parse(State.class, word);
    }

    public String word() {
      return Words.word(this);
    }
  }

  /**
   * @throws IllegalArgumentException when a replaced step does not say by what, or another one does
   */
  public TellingStep {
    if ((state == State.REPLACED) == instead.isEmpty()) {
      throw new IllegalArgumentException(
          "step " + step + " is " + state.word() + ": write what stands instead only if replaced");
    }
  }
}
