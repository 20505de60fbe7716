package org.tinfusin.trail;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** Invents what trails are found by: keys that nobody can guess, and slugs that can be read. */
final class TrailKeys {
  /** Without letters and digits that look alike, since people type a key from paper. */
  private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int KEY = 12; // 31^12 keys, 59 bits
  private static final int TAIL = 4;
  private static final int LONGEST = 48;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TrailKeys() {}

  static String key() {
    return signs(KEY);
  }

  /** A slug made of the title, with a tail that keeps it from meeting another one. */
  static String slug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
    return (cut.isEmpty() ? "trail" : cut) + "-" + signs(TAIL);
  }

  private static String signs(int count) {
    return RANDOM
        .ints(count, 0, SIGNS.length())
        .collect(
            StringBuilder::new, (text, i) -> text.append(SIGNS.charAt(i)), StringBuilder::append)
        .toString();
  }
}
