package org.tinfusin.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.language.LocalizedText;

/**
 * A place of the gazetteer.
 *
 * @param kind city, town, village, oasis, site, region, water, or a {@link #SPOT}
 * @param location degrees, SRID 4326, x = longitude
 * @param country ISO 3166-1 alpha-2, for filtering only
 * @param region key of the cultural region it lies in
 * @param tifinagh its name in Tifinagh, where established
 * @param endonym its own name in the language {@code endonymLanguage}
 * @param otherNames further spellings people look for
 * @param rank 1 for names shown from afar to 5 for names shown only close by
 * @param source where the coordinate comes from
 */
public record Place(
    String key,
    String kind,
    Point location,
    @Nullable String country,
    @Nullable String region,
    LocalizedText name,
    @Nullable String tifinagh,
    @Nullable String endonym,
    @Nullable String endonymLanguage,
    List<String> otherNames,
    int rank,
    String source,
    boolean toBeChecked) {
  /** Where a narrative was told that no gazetteer names: only pages of that narrative show it. */
  public static final String SPOT = "spot";

  public Place {
    otherNames = List.copyOf(otherNames);
  }

  /** Every name it is known by, in every language and script. */
  public List<String> allNames() {
    List<String> names = new ArrayList<>(name.byLanguage().values());
    Stream.of(endonym, tifinagh).filter(Objects::nonNull).map(String::valueOf).forEach(names::add);
    names.addAll(otherNames);
    return names;
  }
}
