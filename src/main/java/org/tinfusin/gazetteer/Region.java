package org.tinfusin.gazetteer;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.tinfusin.language.LocalizedText;

/**
 * A cultural region: an area people speak of, drawn by hand and approximate, never a border.
 *
 * @param rank 1 when its name shows from zoom 4, 2 from 5, 3 from 6
 * @param angle slope of its name on the map, in degrees, anticlockwise from the horizontal
 * @param label where its name stands (SRID 4326)
 * @param area SRID 4326
 */
public record Region(
    String key,
    LocalizedText name,
    @Nullable String endonym,
    int rank,
    double angle,
    Point label,
    MultiPolygon area) {}
