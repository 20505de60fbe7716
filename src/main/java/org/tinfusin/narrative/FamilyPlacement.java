package org.tinfusin.narrative;

import org.jspecify.annotations.Nullable;

/**
 * The story family a narrative stands under on the map and in the search.
 *
 * @param narrative slug
 * @param family slug; nothing when it stands alone
 * @param decided a curator has put it there: an import leaves it
 * @param words what it was found by there, as the database writes it
 */
public record FamilyPlacement(
    String narrative, @Nullable String family, boolean decided, String words) {}
