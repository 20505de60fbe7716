package org.tinfusin.family;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/** The address of a story family, made from its name. */
final class FamilySlug {
  private static final int LONGEST = 60;

  private FamilySlug() {}

  /** Letters a to z, digits and hyphens; nothing when the name has no Latin letters. */
  static Optional<String> of(LocalizedText title) {
    return Stream.of("en", "fr").map(title::exactly).flatMap(FamilySlug::of).findFirst();
  }

  private static Stream<String> of(@Nullable String name) {
    if (name == null) {
      return Stream.empty();
    }
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String joined = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = joined.substring(0, Math.min(LONGEST, joined.length()));
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? Stream.empty() : Stream.of(slug);
  }
}
