package org.tinfusin.narrative;

import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Script;
import org.tinfusin.language.TextDirection;

/**
 * The narrative in one language and script, or what is said of it.
 *
 * @param basis who the text relies on, where that differs from sentence to sentence
 */
public record Text(
    Kind kind,
    Origin origin,
    LanguageTag language,
    Script script,
    String body,
    @Nullable Basis basis) {

  /**
   * What the text is to the telling; of a proverb what it means and when it is said, of a poem its
   * form and when it is sung.
   */
  public enum Kind {
    ORIGINAL,
    INCIPIT,
    TRANSCRIPTION,
    GLOSS,
    TRANSLATION,
    SUMMARY,
    NOTE,
    SENSE,
    SAID_WHEN,
    FORM,
    OCCASION
  }

  /** Whose words: the source's, or written for this atlas. */
  public enum Origin {
    SOURCE,
    ATLAS
  }

  /** A source of the narrative says so, or the editor of the atlas reads it so. */
  public enum Basis {
    SOURCE,
    EDITOR;

    /**
     * @throws IllegalArgumentException when the word is neither source nor editor
     */
    public static Basis parse(String word) {
      return Words.parse(Basis.class, word);
    }
  }

  /**
   * @throws IllegalArgumentException when there is no text
   */
  public Text {
    if (body.isBlank()) {
      throw new IllegalArgumentException("a text needs words");
    }
  }

  public static Text fromSource(Kind kind, LanguageTag language, String body) {
    return new Text(kind, Origin.SOURCE, language, Script.of(body), body, null);
  }

  public static Text ofTheAtlas(Kind kind, LanguageTag language, String body) {
    return new Text(kind, Origin.ATLAS, language, Script.of(body), body, null);
  }

  /** The same text, with who it relies on. */
  public Text on(@Nullable Basis newBasis) {
    return new Text(kind, origin, language, script, body, newBasis);
  }

  public TextDirection direction() {
    return script.direction();
  }
}
