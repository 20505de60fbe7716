package org.tinfusin.search;

import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A published narrative in a list.
 *
 * @param language tag of the language it was told in
 * @param people key in the gazetteer
 * @param certainty certain, less_certain or uncertain
 * @param lon longitude in degrees
 * @param lat latitude in degrees
 * @param opening the first words of what it says, in the atlas's own words
 */
public record NarrativeSummary(
    long id,
    String slug,
    String genre,
    LocalizedText title,
    String language,
    @Nullable String people,
    LocalizedText place,
    String certainty,
    double lon,
    double lat,
    @Nullable String family,
    LocalizedText opening) {}
