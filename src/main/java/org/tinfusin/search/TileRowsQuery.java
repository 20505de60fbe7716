package org.tinfusin.search;

import java.util.ArrayList;
import java.util.List;
import org.tinfusin.geo.PropertyTable;
import org.tinfusin.geo.PropertyTable.Kind;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.geo.TileCoord;

/**
 * The rows a tile is counted from, as SQL with {@code ?} for every value. Two ways lead to the same
 * counts: the narratives whose Morton code {@code qk} lies in the tile, under any filter; and the
 * pyramid, where cells and areas are counted beforehand, for filters that ask for nothing but genre
 * and language. What became visible when its embargo ended, and what only readers who have signed
 * in may see, is in no pyramid and added to it.
 */
record TileRowsQuery(String sql, List<Object> arguments) {
  /** A tile of 256 pixels has 4 x 4 cells: two zoom levels down. */
  private static final int CELL_LEVELS = 2;

  /** The closest tiles that are counted beforehand; closer ones hold few narratives. */
  private static final int LAST_COUNTED_ZOOM = 12;

  /** What may be asked of a count. */
  private static final PropertyTable COUNTED =
      PropertyTable.properties()
          .add("genre", "genre", Kind.TEXT)
          .add("language", "language", Kind.TEXT)
          .build();

  TileRowsQuery {
    arguments = List.copyOf(arguments);
  }

  /** Rows of cell, genre, n, sum_lon, sum_lat, west, south, east, north, id. */
  static TileRowsQuery cells(TileCoord tile, NarrativeFilter filter) {
    SqlCondition where = PublishedNarratives.where(filter);
    return isCounted(tile, filter, List.of("genre", "lang"))
        ? countedCells(tile, filter).and("UNION ALL", narratives(tile, where, "uncounted"))
        : narratives(tile, where, "true");
  }

  /**
   * Rows of footprint, genre, certainty, n: of those large enough to be seen, at least the {@code
   * most} in which most is told.
   */
  static TileRowsQuery areas(TileCoord tile, NarrativeFilter filter, int most) {
    SqlCondition where = PublishedNarratives.where(filter);
    if (!isCounted(tile, filter, List.of("genre"))) {
      return footprints(tile, where, "true");
    }
    TileRowsQuery uncounted = footprints(tile, where, "uncounted");
    return largestAreas(tile, filter, most)
        .and("UNION", sameAreas(tile, filter, uncounted))
        .and("UNION ALL", uncounted);
  }

  private static boolean isCounted(TileCoord tile, NarrativeFilter filter, List<String> keys) {
    NarrativeFilter counted = NarrativeFilter.EVERYTHING;
    for (String key : keys) {
      counted = counted.choosing(key, filter.chosen(key));
    }
    return tile.zoom() <= LAST_COUNTED_ZOOM && filter.equals(counted);
  }

  private static TileRowsQuery narratives(TileCoord tile, SqlCondition where, String which) {
    return of(
        """
        SELECT qk >> ? AS cell, genre, 1 AS n, lon AS sum_lon, lat AS sum_lat,
               lon AS west, lat AS south, lon AS east, lat AS north, id
          FROM published_narrative WHERE qk BETWEEN ? AND ? AND %s AND %s
        """
            .formatted(which, where.sql()),
        where,
        2 * Math.max(0, TileCoord.MAX_ZOOM - tile.zoom() - CELL_LEVELS),
        tile.firstMorton(),
        tile.lastMorton());
  }

  private static TileRowsQuery countedCells(TileCoord tile, NarrativeFilter filter) {
    SqlCondition where = filter.toSpatialFilter().toSql(COUNTED);
    String languages = filter.chosen("lang").isEmpty() ? "language = ''" : "language <> ''";
    long first = tile.morton() << (2 * CELL_LEVELS);
    return of(
        """
        SELECT cell, genre, n, sum_lon, sum_lat, west, south, east, north, id
          FROM published_cell WHERE level = ? AND cell BETWEEN ? AND ? AND %s AND %s
        """
            .formatted(languages, where.sql()),
        where,
        tile.zoom() + CELL_LEVELS,
        first,
        first + (1L << (2 * CELL_LEVELS)) - 1);
  }

  private static TileRowsQuery footprints(TileCoord tile, SqlCondition where, String which) {
    return of(
        """
        SELECT footprint, genre, certainty, 1 AS n FROM published_narrative
         WHERE footprint IS NOT NULL AND is_seen_at(?, footprint_metres)
           AND qk BETWEEN ? AND ? AND %s AND %s
        """
            .formatted(which, where.sql()),
        where,
        tile.zoom(),
        tile.firstMorton(),
        tile.lastMorton());
  }

  /** Thousands of areas lie on a tile of the first zooms: an index holds them by their number. */
  private static TileRowsQuery largestAreas(TileCoord tile, NarrativeFilter filter, int most) {
    TileRowsQuery areas = countedAreas(tile, filter);
    List<Object> arguments = new ArrayList<>(areas.arguments);
    arguments.add(most);
    return new TileRowsQuery(
        "(%s ORDER BY n DESC, footprint, genre, certainty LIMIT ?)".formatted(areas.sql),
        arguments);
  }

  /** What is counted of the areas that have something uncounted too, however little it is. */
  private static TileRowsQuery sameAreas(
      TileCoord tile, NarrativeFilter filter, TileRowsQuery uncounted) {
    return countedAreas(tile, filter)
        .and(
            "AND (footprint, genre, certainty) IN (SELECT footprint, genre, certainty FROM",
            new TileRowsQuery("(" + uncounted.sql + ") AS also)", uncounted.arguments));
  }

  private static TileRowsQuery countedAreas(TileCoord tile, NarrativeFilter filter) {
    SqlCondition where = filter.toSpatialFilter().toSql(COUNTED);
    return of(
        "SELECT footprint, genre, certainty, n FROM published_area WHERE level = ? AND cell = ? AND "
            + where.sql(),
        where,
        tile.zoom(),
        tile.morton());
  }

  private static TileRowsQuery of(String sql, SqlCondition where, Object... first) {
    List<Object> arguments = new ArrayList<>(List.of(first));
    arguments.addAll(where.arguments());
    return new TileRowsQuery(sql, arguments);
  }

  private TileRowsQuery and(String joint, TileRowsQuery others) {
    List<Object> both = new ArrayList<>(arguments);
    both.addAll(others.arguments);
    return new TileRowsQuery(sql + " " + joint + " " + others.sql, both);
  }
}
