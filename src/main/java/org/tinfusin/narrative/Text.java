package org.tinfusin.narrative;

import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Script;
import org.tinfusin.language.TextDirection;

/** The narrative in one language and script. */
public record Text(Kind kind, Origin origin, LanguageTag language, Script script, String body) {

  /** What the text is to the telling. */
  public enum Kind {
    ORIGINAL,
    INCIPIT,
    TRANSCRIPTION,
    GLOSS,
    TRANSLATION,
    SUMMARY,
    NOTE
  }

  /** Whose words: the source's, or written for this atlas. */
  public enum Origin {
    SOURCE,
    ATLAS
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
    return new Text(kind, Origin.SOURCE, language, Script.of(body), body);
  }

  public static Text ofTheAtlas(Kind kind, LanguageTag language, String body) {
    return new Text(kind, Origin.ATLAS, language, Script.of(body), body);
  }

  public TextDirection direction() {
    return script.direction();
  }
}
