package org.tinfusin.trail;

import java.util.Locale;

/** Who may see a trail. Its author always may. */
public enum Visibility {
  PRIVATE,
  /** Whoever has its link. */
  BY_LINK,
  /** Asked to be public: until a curator has looked at it, whoever has its link, and curators. */
  WAITING,
  PUBLIC;

  /** The word for it in the database and in keys of translations. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Visibility parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
