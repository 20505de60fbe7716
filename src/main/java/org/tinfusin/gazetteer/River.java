package org.tinfusin.gazetteer;

import org.locationtech.jts.geom.Geometry;
import org.tinfusin.language.LocalizedText;

/**
 * A river of the base map.
 *
 * @param rank 1 for the great ones to 3 for the small
 * @param course its lines (SRID 4326), right to about a kilometre
 */
public record River(String key, LocalizedText name, int rank, Geometry course) {}
