package org.tinfusin.family;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LocalizedText;

/**
 * One narrative of a story family, as far as the family page and the map need it.
 *
 * @param location degrees, SRID 4326
 * @param footprint region key or {@code radius:km@lon,lat}, when the place is an area
 * @param side north or south of the Sahara
 * @param country ISO 3166-1 alpha-2, where the place has one
 * @param verification source, tradition or general
 * @param dated nothing where nobody has dated it
 */
public record Variant(
    String slug,
    String genre,
    LocalizedText title,
    String language,
    @Nullable String people,
    LocalizedText place,
    Point location,
    Certainty certainty,
    @Nullable String footprint,
    String side,
    @Nullable String country,
    String verification,
    @Nullable Dating dated) {}
