package org.tinfusin.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the map draws in one tile; longitudes and latitudes in degrees. */
public record MapTile(List<Cluster> clusters, List<Single> narratives, List<Footprint> footprints) {

  /**
   * Several narratives in one cell of the tile.
   *
   * @param genres how many of each genre
   * @param bbox west, south, east, north of its narratives
   * @param spot all of them lie on one point, so that looking closer does not part them
   */
  public record Cluster(
      double lon, double lat, long count, Map<String, Long> genres, double[] bbox, boolean spot) {}

  /** One narrative alone in its cell. */
  public record Single(
      long id,
      String slug,
      String title,
      String genre,
      double lon,
      double lat,
      String certainty,
      @Nullable String family) {}

  /**
   * An area in which narratives of the tile lie, since no point is known.
   *
   * @param key a region of the gazetteer, or {@code radius:km@lon,lat}
   */
  public record Footprint(String key, String genre, String certainty, long count) {}
}
