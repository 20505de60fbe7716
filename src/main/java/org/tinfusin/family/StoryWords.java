package org.tinfusin.family;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * What the atlas says of a story family beside its title, gist and steps; each part may be empty.
 *
 * @param retelling the story told for the atlas, paragraphs apart by an empty line
 * @param note what kind of collection it is, where it holds no single story
 * @param thought what the sayings of a proverb family share
 * @param bias what a reader should know of how it was recorded
 * @param objects the things the plot hangs on
 */
public record StoryWords(
    @JsonProperty("known_as") List<KnownAs> knownAs,
    LocalizedText retelling,
    LocalizedText note,
    LocalizedText thought,
    LocalizedText bias,
    List<StoryCharacter> characters,
    List<LocalizedText> objects,
    List<ContentWarning> warnings) {
  public static final StoryWords NONE =
      new StoryWords(
          List.of(),
          LocalizedText.NONE,
          LocalizedText.NONE,
          LocalizedText.NONE,
          LocalizedText.NONE,
          List.of(),
          List.of(),
          List.of());

  /** A part that the JSON of an older row does not name is empty. */
  public StoryWords {
    knownAs = listed(knownAs);
    retelling = said(retelling);
    note = said(note);
    thought = said(thought);
    bias = said(bias);
    characters = listed(characters);
    objects = listed(objects);
    warnings = listed(warnings);
  }

  private static <T> List<T> listed(@Nullable List<T> parts) {
    return parts == null ? List.of() : List.copyOf(parts);
  }

  private static LocalizedText said(@Nullable LocalizedText text) {
    return text == null ? LocalizedText.NONE : text;
  }
}
