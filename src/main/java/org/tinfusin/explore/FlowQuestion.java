package org.tinfusin.explore;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.Words;

/**
 * What the page of flows is asked for.
 *
 * @param by whether stories are counted by cultural region or by country
 * @param area only flows from this area; nothing for all that cross the Sahara
 * @param genre only stories of this genre
 * @param unreadable the parameter that could not be read
 */
record FlowQuestion(
    By by, @Nullable String area, @Nullable String genre, @Nullable String unreadable) {

  /** What an area is. */
  enum By {
    REGION,
    COUNTRY;

    String word() {
      return Words.word(this);
    }
  }

  /**
   * Reads {@code by}, {@code region} or {@code country}, and {@code genre}; the rest is not ours.
   */
  static FlowQuestion read(Map<String, String> asked, List<String> regions) {
    String region = given(asked, "region");
    String country = given(asked, "country");
    By by = country != null || "country".equals(given(asked, "by")) ? By.COUNTRY : By.REGION;
    String unreadable = null;
    if (region != null && (!regions.contains(region) || by == By.COUNTRY)) {
      unreadable = "region";
      region = null;
    }
    if (country != null && !country.matches("[A-Z]{2}")) {
      unreadable = "country";
      country = null;
    }
    String genre = given(asked, "genre");
    if (genre != null && !isGenre(genre)) {
      unreadable = "genre";
      genre = null;
    }
    return new FlowQuestion(by, by == By.REGION ? region : country, genre, unreadable);
  }

  /** The address of the page with another area in place of this one. */
  String at(@Nullable String other) {
    String kind = genre == null ? "" : "&genre=" + genre;
    return other == null
        ? "flows?by=" + by.word() + kind
        : "flows?" + by.word() + "=" + other + kind;
  }

  private static @Nullable String given(Map<String, String> asked, String key) {
    String value = asked.get(key);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static boolean isGenre(String word) {
    return List.of(Genre.values()).stream().anyMatch(genre -> genre.word().equals(word));
  }
}
