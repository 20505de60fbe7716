package org.tinfusin.family;

import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A link across genres with the names of both its ends; both may be shown to everyone.
 *
 * @param genre of the narrative: proverb or poem
 * @param language tag of the language the narrative was told in
 * @param people key in the gazetteer
 */
public record LinkReading(
    StoryLink link,
    String genre,
    LocalizedText narrativeTitle,
    LocalizedText place,
    String language,
    @Nullable String people,
    LocalizedText familyTitle,
    LocalizedText familyGist) {}
