package org.tinfusin.narrative;

import org.tinfusin.language.LocalizedText;

/**
 * Who made a poem: a person, or the tradition it comes from where no single poet is known.
 *
 * @param isPerson whether the name is that of one or more named people
 */
public record Poet(LocalizedText name, boolean isPerson) {
  /** Neither a poet nor a tradition is known. */
  public static final Poet UNKNOWN = new Poet(LocalizedText.NONE, false);
}
