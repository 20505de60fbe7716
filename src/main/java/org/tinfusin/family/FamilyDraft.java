package org.tinfusin.family;

import java.util.List;
import org.tinfusin.language.LocalizedText;

/**
 * A story family ready to be kept.
 *
 * @param kind tale, proverb or poem
 * @param gist one sentence saying what is told
 * @param words further words about it as a JSON object: retelling, steps, characters, objects
 * @param taleTypes scheme and code, such as {@code ATU 510A}
 * @param motifs Thompson numbers, unchecked
 */
public record FamilyDraft(
    String slug,
    String kind,
    LocalizedText title,
    LocalizedText gist,
    String words,
    List<String> taleTypes,
    List<String> motifs) {

  /**
   * @throws IllegalArgumentException when it has no title
   */
  public FamilyDraft {
    if (title.isEmpty()) {
      throw new IllegalArgumentException("the story family “" + slug + "” needs a title");
    }
    taleTypes = List.copyOf(taleTypes);
    motifs = List.copyOf(motifs);
  }
}
