package org.tinfusin.narrative;

/** Who may read what is published, from everyone to the fewest. */
public enum Protocol {
  PUBLIC("open"),
  SIGNED_IN("signed_in"),
  CURATORS("curators");

  private final String word;

  Protocol(String word) {
    this.word = word;
  }

  /** The word for it in the database and in forms. */
  public String word() {
    return word;
  }

  /** Of two the one that fewer may read. */
  Protocol orStricter(Protocol other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** A word that is none of these is shown to nobody, and so is at least as strict as all. */
  public static Protocol parse(String word) {
    for (Protocol protocol : values()) {
      if (protocol.word.equals(word)) {
        return protocol;
      }
    }
    return CURATORS;
  }
}
