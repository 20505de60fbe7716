package org.tinfusin.narrative;

import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A number of a tale-type or motif index, with the atlas's own label for it.
 *
 * @param number as narratives carry it: {@code ATU 510A}, {@code H36.1}
 * @param label our own short words, never the index's wording
 * @param read where the number was read, or what it means when it is wrong
 */
public record IndexNumber(
    Kind kind, String number, LocalizedText label, Check check, @Nullable String read) {

  /** Which index: of whole tales, or of motifs. */
  public enum Kind {
    TYPE,
    MOTIF
  }

  /**
   * The number was read in an index and means what the label says; it was read and means something
   * else; nobody has read it.
   */
  public enum Check {
    CHECKED,
    WRONG,
    UNCHECKED
  }

  /**
   * @throws IllegalArgumentException when the check is none of the three words, or a checked number
   *     does not say where it was read
   */
  public static IndexNumber parse(
      Kind kind, String number, LocalizedText label, String check, @Nullable String read) {
    Check state = Words.parse(Check.class, check);
    if (state != Check.UNCHECKED && read == null) {
      throw new IllegalArgumentException(
          "“" + number + "” is " + check + ": say in the column read where it was read");
    }
    return new IndexNumber(kind, number, label, state, read);
  }

  /** The number without the {@code cf.} that marks a likeness. */
  static String bare(String number) {
    return number.replaceFirst("^(?i:cf)\\.\\s*", "");
  }
}
