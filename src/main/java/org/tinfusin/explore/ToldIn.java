package org.tinfusin.explore;

import org.tinfusin.language.LocalizedText;

/**
 * A story that is told in an area.
 *
 * @param story slug of the family
 * @param area key of a cultural region, or a country (ISO 3166-1 alpha-2)
 * @param side of the Sahara on which these tellings lie: north or south
 * @param lon where they lie on average, degrees east
 * @param lat where they lie on average, degrees north
 */
record ToldIn(
    String story, LocalizedText title, String area, String side, double lon, double lat) {}
