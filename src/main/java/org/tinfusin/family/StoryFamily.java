package org.tinfusin.family;

import java.util.List;
import org.tinfusin.language.LocalizedText;

/**
 * A story family with its published variants.
 *
 * @param gist one sentence saying what is told
 * @param words what the atlas says of it further
 * @param steps plot steps in order, where they have been written
 * @param joinsBothSides it has variants north and south of the Sahara
 */
public record StoryFamily(
    String slug,
    String kind,
    LocalizedText title,
    LocalizedText gist,
    StoryWords words,
    List<LocalizedText> steps,
    List<String> taleTypes,
    List<String> motifs,
    boolean joinsBothSides,
    List<Variant> variants) {
  public StoryFamily {
    steps = List.copyOf(steps);
    taleTypes = List.copyOf(taleTypes);
    motifs = List.copyOf(motifs);
    variants = List.copyOf(variants);
  }
}
