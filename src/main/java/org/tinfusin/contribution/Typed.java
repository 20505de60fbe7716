package org.tinfusin.contribution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What stands in the form of a contribution: text by field, half valid too, kept as it was typed.
 * Fields that no form has are not kept, nor are characters that no text can hold.
 */
public record Typed(Map<String, String> fields) {
  public static final Typed NOTHING = new Typed(Map.of());

  /** The fields in the order of the form, and how many characters each may hold. */
  private static final Map<String, Integer> LONGEST = longest();

  /**
   * @throws IllegalArgumentException when a field is too long; the message names it
   */
  public Typed {
    Map<String, String> kept = new TreeMap<>();
    fields.forEach(
        (field, text) -> {
          Integer longest = LONGEST.get(field);
          if (longest != null && !text.isEmpty()) {
            kept.put(field, within(longest, field, whole(text)));
          }
        });
    fields = Collections.unmodifiableMap(kept);
  }

  /** The names of all fields in the order of the form. */
  public static List<String> names() {
    return List.copyOf(LONGEST.keySet());
  }

  /** How many characters a field may hold. */
  public static int longest(String field) {
    return Objects.requireNonNull(LONGEST.get(field), field);
  }

  /** What stands in a field; nothing when it is empty. */
  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Whether a box is ticked, or a question answered with yes. */
  public boolean says(String field) {
    return get(field).equals("yes");
  }

  /** The same with something else in this field. */
  public Typed with(String field, String text) {
    Map<String, String> texts = new TreeMap<>(fields);
    texts.put(field, text);
    return new Typed(texts);
  }

  /** The warnings that are ticked, by their words. */
  public List<String> warnings() {
    return fields.keySet().stream()
        .filter(field -> field.startsWith("warning-"))
        .map(field -> field.substring("warning-".length()))
        .toList();
  }

  private static String within(int longest, String field, String text) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(field);
    }
    return text;
  }

  /** Halves of characters and the sign for none, which no database keeps, are replaced. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .filter(sign -> sign != 0)
        .map(sign -> Character.getType(sign) == Character.SURROGATE ? 0xFFFD : sign)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static Map<String, Integer> longest() {
    Map<String, Integer> longest = new LinkedHashMap<>();
    put(longest, 200, "story");
    put(longest, 40, "genre");
    put(longest, 100, "subgenre");
    put(longest, 300, "title");
    put(longest, 40, "language", "script", "direction");
    put(longest, 200_000, "text");
    put(longest, 64, "recording");
    put(longest, 200, "recording-name");
    put(longest, 2_000, "recording-note");
    put(longest, 40, "translation-language");
    put(longest, 300, "translation-title");
    put(longest, 200_000, "translation");
    put(longest, 40, "summary-language");
    put(longest, 5_000, "summary");
    for (String warning : DraftReading.WARNINGS) {
      put(longest, 10, "warning-" + warning);
    }
    put(longest, 200, "place", "place-name");
    put(longest, 40, "lat", "lon", "role", "certainty", "only-region");
    put(longest, 200, "teller");
    put(longest, 10, "unnamed");
    put(longest, 200, "collector");
    put(longest, 100, "recorded");
    put(longest, 4_000, "sources");
    put(longest, 40, "protocol", "licence", "show-contributor");
    put(longest, 10, "consent-publish", "consent-name", "consent-class", "consent-research");
    put(longest, 2_000, "consent-how", "public-domain");
    return Collections.unmodifiableMap(longest);
  }

  private static void put(Map<String, Integer> longest, int characters, String... fields) {
    for (String field : fields) {
      longest.put(field, characters);
    }
  }
}
