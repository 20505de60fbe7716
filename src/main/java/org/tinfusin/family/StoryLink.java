package org.tinfusin.family;

import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Words;

/**
 * A link across genres from a proverb or poem to a story family.
 *
 * @param narrative slug of the proverb or poem
 * @param family slug of the story family
 * @param reason one sentence saying why
 * @param source key of the work that says so; nothing when the editor of the atlas does
 */
public record StoryLink(
    String narrative, Kind kind, String family, LocalizedText reason, @Nullable String source) {

  /** The proverb condenses the tale; the poem sings it; both turn on the same thought. */
  public enum Kind {
    PROVERB_OF_TALE,
    SUNG_IN_POEM,
    PARALLEL_THOUGHT;

    /**
     * @throws IllegalArgumentException when the word is no kind of link
     */
    public static Kind parse(String word) {
      return Words.parse(Kind.class, word);
    }

    public String word() {
      return Words.word(this);
    }
  }

  /**
   * @throws IllegalArgumentException when no reason is given
   */
  public StoryLink {
    if (reason.isEmpty()) {
      throw new IllegalArgumentException(
          "the link of “" + narrative + "” to “" + family + "” needs a reason");
    }
  }
}
