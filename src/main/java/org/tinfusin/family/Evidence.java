package org.tinfusin.family;

import java.util.Locale;

/** What may speak for two narratives being the same story; each kind is kept apart. */
public enum Evidence {
  /** Words and pairs of words of the texts. */
  WORDS,
  /** The image of two sayings. */
  IMAGE,
  /** What two sayings mean. */
  THOUGHT,
  /** The same steps in the same order. */
  STEPS,
  /** The same number in an index of tale types, one beside it, or one of the same ten. */
  TALE_TYPES,
  /** The same motifs; a rare one says more. */
  MOTIFS,
  /** The same figures of the region's stories. */
  CHARACTERS,
  /** What a sentence model finds alike; only where one is set up. */
  SENTENCES,
  /** The same people, or places near each other: never enough by itself. */
  NEARNESS;

  /** As it stands in JSON and in the weights. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
