package org.tinfusin.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A telling that an index lists and of which no text is here.
 *
 * @param slug of the narrative
 * @param story slug of the family, with its kind and title
 * @param region key of the cultural region it counts in first
 * @param indexes author and year of the indexes that list it
 */
record Wanted(
    String slug,
    String story,
    String kind,
    LocalizedText title,
    String language,
    @Nullable String people,
    @Nullable String region,
    List<String> taleTypes,
    LocalizedText place,
    @Nullable String indexes) {}
