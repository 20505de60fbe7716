package org.tinfusin.narrative;

/**
 * The claim that a story is told among a people or at a place.
 *
 * @param claim who claims it
 * @param verification how far the claim was checked
 * @param note what was checked, in the words of whoever checked it
 */
public record Attestation(Claim claim, Verification verification, String note) {

  /** Who says so: the source that holds the text, an index that lists it, or general knowledge. */
  public enum Claim {
    SOURCE,
    INDEX,
    GENERAL
  }

  /** Seen at the source itself; seen only as a type or motif of that tradition; not checked. */
  public enum Verification {
    SOURCE,
    TRADITION,
    GENERAL
  }

  /**
   * @throws IllegalArgumentException when a word is none of source, index (tradition), general
   */
  public static Attestation parse(String claim, String verification, String note) {
    return new Attestation(
        Words.parse(Claim.class, claim), Words.parse(Verification.class, verification), note);
  }
}
