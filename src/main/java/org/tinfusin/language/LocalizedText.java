package org.tinfusin.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in several languages, keyed by language tag; blank texts are left out. In JSON it is an
 * object of texts by language.
 */
public record LocalizedText(Map<String, String> byLanguage) {
  public static final LocalizedText NONE = new LocalizedText(Map.of());

  /** What a reader of one language is offered next when a text is missing in it. */
  private static final Map<String, List<String>> FALLBACKS =
      Map.of("en", List.of("fr", "ar"), "fr", List.of("en", "ar"), "ar", List.of("fr", "en"));

  /** A text and the language it is in. */
  public record Part(String language, String text) {
    public TextDirection direction() {
      return Script.of(text).direction();
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LocalizedText {
    Map<String, String> kept = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, text) -> {
          if (!text.isBlank()) {
            kept.put(language, text);
          }
        });
    byLanguage = Collections.unmodifiableMap(kept);
  }

  public static LocalizedText of(
      @Nullable String english, @Nullable String french, @Nullable String arabic) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("en", english == null ? "" : english);
    texts.put("fr", french == null ? "" : french);
    texts.put("ar", arabic == null ? "" : arabic);
    return new LocalizedText(texts);
  }

  @JsonValue
  public Map<String, String> byLanguage() {
    return byLanguage;
  }

  /** The text in the reader's language, else in the next best one. */
  public Optional<Part> in(Locale reader) {
    return in(reader.getLanguage());
  }

  public Optional<Part> in(String language) {
    String own = byLanguage.get(language);
    if (own != null) {
      return Optional.of(new Part(language, own));
    }
    return FALLBACKS.getOrDefault(language, List.of("en", "fr", "ar")).stream()
        .filter(byLanguage::containsKey)
        .findFirst()
        .map(found -> new Part(found, byLanguage.getOrDefault(found, "")));
  }

  /** The text for the reader, or nothing at all when there is none. */
  public String textFor(Locale reader) {
    return in(reader).map(Part::text).orElse("");
  }

  /** The text in exactly this language, or null. */
  public @Nullable String exactly(String language) {
    return byLanguage.get(language);
  }

  /** The same with another text in one language; a blank one is none. */
  public LocalizedText with(String language, String text) {
    Map<String, String> texts = new LinkedHashMap<>(byLanguage);
    texts.put(language, text);
    return new LocalizedText(texts);
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
