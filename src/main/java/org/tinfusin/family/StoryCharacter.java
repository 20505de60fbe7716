package org.tinfusin.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Words;

/** Somebody who acts in a story. */
public record StoryCharacter(Role role, LocalizedText name) {

  /** The part somebody plays in the plot. */
  public enum Role {
    HERO,
    HEROINE,
    HELPER,
    OPPONENT,
    OGRE,
    DECEIVER,
    DUPE,
    DONOR,
    VICTIM,
    JUDGE,
    COMPANION,
    SPOUSE,
    PARENT;

    /**
     * @throws IllegalArgumentException when the word is no role
     */
    @JsonCreator
    public static Role parse(String word) {
      return Words.parse(Role.class, word);
    }

    @JsonValue
    public String word() {
      return Words.word(this);
    }
  }
}
