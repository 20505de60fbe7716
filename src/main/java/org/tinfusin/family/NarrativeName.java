package org.tinfusin.family;

import org.tinfusin.language.LocalizedText;

/**
 * A published narrative as a list names it.
 *
 * @param language tag of the language it was told in
 */
public record NarrativeName(
    String slug, LocalizedText title, String language, LocalizedText place) {}
