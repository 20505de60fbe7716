package org.tinfusin.explore;

import org.jspecify.annotations.Nullable;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LocalizedText;

/**
 * Another published narrative that a page leads to.
 *
 * @param metres from the place of the page, on the ellipsoid, between the points that stand for
 *     both places
 */
record Neighbour(
    String slug,
    String genre,
    LocalizedText title,
    String language,
    @Nullable String people,
    LocalizedText place,
    Certainty certainty,
    double metres) {}
