package org.tinfusin.family;

import java.util.List;
import org.tinfusin.language.LocalizedText;

/**
 * A story family ready to be kept.
 *
 * @param kind tale, proverb or poem
 * @param gist one sentence saying what is told
 * @param steps plot steps, in order
 * @param taleTypes scheme and code, such as {@code ATU 510A}
 * @param motifs Thompson numbers, unchecked
 */
public record FamilyDraft(
    String slug,
    String kind,
    LocalizedText title,
    LocalizedText gist,
    StoryWords words,
    List<LocalizedText> steps,
    List<String> taleTypes,
    List<String> motifs) {

  /**
   * @throws IllegalArgumentException when it has no title
   */
  public FamilyDraft {
    if (title.isEmpty()) {
      throw new IllegalArgumentException("the story family “" + slug + "” needs a title");
    }
    steps = List.copyOf(steps);
    taleTypes = List.copyOf(taleTypes);
    motifs = List.copyOf(motifs);
  }
}
