package org.tinfusin.narrative;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LanguageTag;

/**
 * A recording of a narrative.
 *
 * @param media the id under which the store of media keeps it
 * @param language what is spoken in it; null for the language of the narrative
 * @param note what it is, in the words of whoever gave it
 */
public record Recording(String media, @Nullable LanguageTag language, @Nullable String note) {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException when the id cannot be one of the store
   */
  public Recording {
    if (!ID.matcher(media).matches()) {
      throw new IllegalArgumentException("“" + media + "” is no recording of the store");
    }
  }
}
