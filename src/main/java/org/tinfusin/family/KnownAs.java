package org.tinfusin.family;

import org.jspecify.annotations.Nullable;

/**
 * A name by which a story is known among those who tell it.
 *
 * @param language tag of the language the name is in
 * @param source key of the work that gives it, when one is known
 */
public record KnownAs(String name, String language, @Nullable String source) {}
