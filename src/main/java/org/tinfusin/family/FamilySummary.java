package org.tinfusin.family;

import org.tinfusin.language.LocalizedText;

/**
 * A story family in a list: its name, how many published variants, and whether they span the
 * Sahara.
 */
public record FamilySummary(
    String slug,
    String kind,
    LocalizedText title,
    LocalizedText gist,
    int variants,
    boolean joinsBothSides) {}
