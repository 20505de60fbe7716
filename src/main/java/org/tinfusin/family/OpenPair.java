package org.tinfusin.family;

import org.jspecify.annotations.Nullable;
import org.tinfusin.family.VariantSuggestion.Verdict;
import org.tinfusin.language.LocalizedText;

/**
 * Two published narratives that wait for a curator.
 *
 * @param kind in what sense somebody or the machine says that they belong together
 * @param setAside a curator has looked and left it open
 * @param score the machine's, from 0 to 1; 0 when it never found the pair
 * @param verdict how sure the machine is; nothing when it never found the pair
 * @param changes how often people have changed it
 * @param title of the one whose slug comes first
 * @param language tag of the language that one was told in
 */
public record OpenPair(
    NarrativePair pair,
    VariantLink.Kind kind,
    VariantLink.State state,
    boolean setAside,
    int rank,
    double score,
    @Nullable Verdict verdict,
    long changes,
    LocalizedText title,
    String language,
    LocalizedText otherTitle,
    String otherLanguage) {}
