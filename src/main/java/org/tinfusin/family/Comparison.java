package org.tinfusin.family;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * What the machine finds in two narratives that stand side by side.
 *
 * @param found what speaks for one story, with its score; nothing when no evidence does
 * @param worthShowing whether the score is high enough for the atlas to propose the pair by itself
 * @param characters by key, who acts in the one
 * @param othersCharacters by key, who acts in the other
 */
public record Comparison(
    @Nullable VariantSuggestion found,
    boolean worthShowing,
    Map<String, LocalizedText> characters,
    Map<String, LocalizedText> othersCharacters) {
  public Comparison {
    characters = Collections.unmodifiableMap(new LinkedHashMap<>(characters));
    othersCharacters = Collections.unmodifiableMap(new LinkedHashMap<>(othersCharacters));
  }
}
