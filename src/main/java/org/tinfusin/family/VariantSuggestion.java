package org.tinfusin.family;

import java.util.List;
import java.util.Map;
import org.tinfusin.language.LocalizedText;

/**
 * A narrative that may tell the same story: a machine's suggestion, with its reasons.
 *
 * @param slug of the narrative
 * @param score from 0 to 1
 * @param evidence strength by kind, from 0 to 1; kinds that do not speak for it are left out
 * @param taleTypes numbers that both carry
 * @param motifs numbers that both carry
 * @param characters keys of the characters that both tell of
 * @param sameSource both stand in the same collection
 */
public record VariantSuggestion(
    String slug,
    LocalizedText title,
    double score,
    Verdict verdict,
    Map<Evidence, Double> evidence,
    List<String> taleTypes,
    List<String> motifs,
    List<String> characters,
    boolean sameSource) {

  /** Likely: nine of ten such were right on the data the bound was chosen on. Else perhaps. */
  public enum Verdict {
    LIKELY,
    PERHAPS;

    public String word() {
      return org.tinfusin.narrative.Words.word(this);
    }
  }
}
