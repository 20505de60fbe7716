package org.tinfusin.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A question at a stop.
 *
 * @param choices of a question to choose from, else none
 * @param right number of the right choice, from 1; null where there is none to check by
 * @param answer what the teacher had in mind; may be empty
 */
public record Question(
    Kind kind,
    LocalizedText ask,
    List<LocalizedText> choices,
    @Nullable Integer right,
    LocalizedText answer) {

  /** How it is answered. */
  public enum Kind {
    /** In one's own words. */
    OPEN,
    /** By choosing one of several. */
    CHOICE,
    /** By comparing with the stops before: what is different here? */
    DIFFERENT
  }

  /** A part that a file leaves out is empty; a key that leads to no choice is none. */
  public Question {
    ask = said(ask);
    answer = said(answer);
    choices = choices == null || kind != Kind.CHOICE ? List.of() : List.copyOf(choices);
    right = right == null || right < 1 || right > choices.size() ? null : right;
  }

  public static Question empty(Kind kind) {
    return new Question(kind, LocalizedText.NONE, List.of(), null, LocalizedText.NONE);
  }

  /** Whether there is something to hold an answer against. */
  public boolean hasKey() {
    return right != null || !answer.isEmpty();
  }

  private static LocalizedText said(@Nullable LocalizedText text) {
    return text == null ? LocalizedText.NONE : text;
  }
}
