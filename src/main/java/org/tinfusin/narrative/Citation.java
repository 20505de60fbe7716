package org.tinfusin.narrative;

import org.jspecify.annotations.Nullable;

/**
 * A source cited for a narrative.
 *
 * @param source key in the bibliography
 * @param locator pages or numbers in it
 */
public record Citation(String source, Role role, @Nullable String locator) {

  /** The text stands there; an index lists it; the words were seen there; compare. */
  public enum Role {
    COLLECTION,
    INDEX,
    TEXT,
    CF
  }

  /**
   * @throws IllegalArgumentException when the role is unknown
   */
  public static Citation parse(String source, String role, String locator) {
    return new Citation(source, Words.parse(Role.class, role), locator.isBlank() ? null : locator);
  }
}
