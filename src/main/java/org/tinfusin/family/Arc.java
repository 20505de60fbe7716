package org.tinfusin.family;

import org.locationtech.jts.geom.LineString;

/**
 * A line of the map between two variants of a family: the shortest line on the ellipsoid. It says
 * that both belong to the family, nothing about a direction.
 *
 * @param from slug of one variant
 * @param to slug of the other
 * @param path degrees, SRID 4326
 */
public record Arc(String from, String to, LineString path) {}
