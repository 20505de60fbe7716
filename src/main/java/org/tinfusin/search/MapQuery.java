package org.tinfusin.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.search.MapTile.Cluster;
import org.tinfusin.search.MapTile.Footprint;
import org.tinfusin.search.MapTile.Single;

/**
 * Answers map tiles: one row a cell of 64 pixels and one an area, a bounded number of both whatever
 * the number of narratives. {@link TileRowsQuery} says from what they are counted.
 */
@Repository
class MapQuery {
  /** More areas than this do not lie on one tile: those most is told in are drawn. */
  private static final int MOST_AREAS = 96;

  private static final String CELLS =
      """
      SELECT sum(n) AS n, sum(sum_lon) / sum(n) AS lon, sum(sum_lat) / sum(n) AS lat,
             min(west) AS west, min(south) AS south, max(east) AS east, max(north) AS north,
             coalesce(sum(n) FILTER (WHERE genre = 'tale'), 0) AS tales,
             coalesce(sum(n) FILTER (WHERE genre = 'proverb'), 0) AS proverbs,
             coalesce(sum(n) FILTER (WHERE genre = 'poem'), 0) AS poems,
             min(id) AS id
        FROM (%s) AS part GROUP BY cell ORDER BY cell
      """;

  private static final String AREAS =
      """
      SELECT footprint, genre, certainty, sum(n) AS n
        FROM (%s) AS part GROUP BY footprint, genre, certainty
       ORDER BY sum(n) DESC, footprint, genre, certainty LIMIT ?
      """;

  private static final String SINGLES =
      """
      SELECT id, slug, genre, lon, lat, certainty, family,
             coalesce(title ->> :language, title ->> 'fr', title ->> 'en') AS title
        FROM published_narrative WHERE id IN (:ids) ORDER BY qk
      """;

  private final JdbcClient jdbc;

  MapQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A cell of the tile: a cluster, or the id of the one narrative in it. */
  private record Cell(long id, Cluster cluster) {
    boolean isSingle() {
      return cluster.count() == 1;
    }
  }

  MapTile tile(TileCoord tile, NarrativeFilter filter, String language) {
    List<Cell> cells = cells(TileRowsQuery.cells(tile, filter));
    List<Long> alone = cells.stream().filter(Cell::isSingle).map(Cell::id).toList();
    return new MapTile(
        cells.stream().filter(cell -> !cell.isSingle()).map(Cell::cluster).toList(),
        alone.isEmpty() ? List.of() : singles(alone, language),
        areas(TileRowsQuery.areas(tile, filter, MOST_AREAS)));
  }

  private List<Cell> cells(TileRowsQuery rows) {
    return jdbc.sql(CELLS.formatted(rows.sql()))
        .params(rows.arguments())
        .query((row, number) -> new Cell(row.getLong("id"), cluster(row)))
        .list();
  }

  private static Cluster cluster(ResultSet row) throws SQLException {
    Map<String, Long> genres = new LinkedHashMap<>();
    genres.put("tale", row.getLong("tales"));
    genres.put("proverb", row.getLong("proverbs"));
    genres.put("poem", row.getLong("poems"));
    double[] bbox = {
      row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")
    };
    return new Cluster(
        row.getDouble("lon"),
        row.getDouble("lat"),
        row.getLong("n"),
        genres,
        bbox,
        bbox[0] == bbox[2] && bbox[1] == bbox[3]);
  }

  private List<Single> singles(List<Long> ids, String language) {
    return jdbc.sql(SINGLES)
        .param("language", language)
        .param("ids", ids)
        .query((row, number) -> single(row))
        .list();
  }

  private static Single single(ResultSet row) throws SQLException {
    return new Single(
        row.getLong("id"),
        row.getString("slug"),
        row.getString("title"),
        row.getString("genre"),
        row.getDouble("lon"),
        row.getDouble("lat"),
        row.getString("certainty"),
        row.getString("family"));
  }

  private List<Footprint> areas(TileRowsQuery rows) {
    return jdbc.sql(AREAS.formatted(rows.sql()))
        .params(rows.arguments())
        .param(MOST_AREAS)
        .query((row, number) -> area(row))
        .list();
  }

  private static Footprint area(ResultSet row) throws SQLException {
    return new Footprint(
        row.getString("footprint"),
        row.getString("genre"),
        row.getString("certainty"),
        row.getLong("n"));
  }
}
