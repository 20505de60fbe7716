package org.tinfusin.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.tinfusin.narrative.Words;

/** Something in a story that a reader, or a teacher, may want to know of before. */
public enum ContentWarning {
  VIOLENCE,
  VIOLENCE_TO_CHILDREN,
  VIOLENCE_TO_WOMEN,
  SLAVERY,
  INCEST,
  SLUR,
  DEATH,
  SEXUALITY,
  RELIGION_MOCKERY;

  /**
   * @throws IllegalArgumentException when the word is no warning
   */
  @JsonCreator
  public static ContentWarning parse(String word) {
    return Words.parse(ContentWarning.class, word);
  }

  @JsonValue
  public String word() {
    return Words.word(this);
  }
}
