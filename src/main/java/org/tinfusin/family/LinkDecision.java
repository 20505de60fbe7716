package org.tinfusin.family;

import org.tinfusin.family.LinkEvent.Deed;

/**
 * What a curator decides of two narratives.
 *
 * @param kind in what sense they belong together, or do not
 * @param deed one of the curators' four
 * @param comment why; may be empty
 * @param seen the number of changes of the pair that the curator had before them ({@link
 *     PairHistory#changes})
 */
public record LinkDecision(
    NarrativePair pair, VariantLink.Kind kind, Deed deed, String comment, long seen) {
  /** As long as a comment or a reason may be, in letters. */
  public static final int LONGEST = 2000;

  /**
   * @throws IllegalArgumentException when no curator does such a thing
   * @throws LinkRefusal when the comment is too long, or there is none where there has to be one
   */
  public LinkDecision {
    if (deed == Deed.PROPOSE || deed == Deed.DISPUTE) {
      throw new IllegalArgumentException("curators decide, readers " + deed.word());
    }
    comment = comment.strip();
    if (comment.length() > LONGEST) {
      throw new LinkRefusal(LinkRefusal.Reason.REASON_LONG);
    }
    if (deed == Deed.COMMENT && comment.isEmpty()) {
      throw new LinkRefusal(LinkRefusal.Reason.REASON_SHORT);
    }
  }
}
