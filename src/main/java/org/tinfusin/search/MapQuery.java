package org.tinfusin.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.geo.TileCoord;

/**
 * Answers map tiles from {@code published_narrative}: one row a cell of 64 pixels, whatever the
 * number of narratives, by ranges of the Morton code {@code qk}.
 */
@Repository
class MapQuery {
  /** A tile of 256 pixels has 4 x 4 cells: two zoom levels down. */
  private static final int CELL_LEVELS = 2;

  private final JdbcClient jdbc;

  MapQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  MapTile tile(TileCoord tile, NarrativeFilter filter, String language) {
    SqlCondition where = PublishedNarratives.where(filter);
    List<MapTile.Cluster> clusters = new ArrayList<>();
    List<MapTile.Single> singles = new ArrayList<>();
    jdbc.sql(
            """
            SELECT qk >> ? AS cell, count(*) AS n, avg(lon) AS lon, avg(lat) AS lat,
                   min(lon) AS west, min(lat) AS south, max(lon) AS east, max(lat) AS north,
                   count(*) FILTER (WHERE genre = 'tale') AS tales,
                   count(*) FILTER (WHERE genre = 'proverb') AS proverbs,
                   count(*) FILTER (WHERE genre = 'poem') AS poems,
                   min(id) AS id, min(slug) AS slug, min(genre) AS genre, min(family) AS family,
                   min(certainty) AS certainty,
                   min(coalesce(title ->> ?, title ->> 'fr', title ->> 'en')) AS title
              FROM published_narrative
             WHERE qk BETWEEN ? AND ? AND %s
             GROUP BY cell ORDER BY cell
            """
                .formatted(where.sql()))
        .params(parameters(language, tile, where))
        .query((RowCallbackHandler) row -> collect(row, clusters, singles));
    return new MapTile(clusters, singles, footprints(tile, where));
  }

  private static List<Object> parameters(String language, TileCoord tile, SqlCondition where) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(2 * Math.max(0, TileCoord.MAX_ZOOM - tile.zoom() - CELL_LEVELS));
    parameters.add(language);
    parameters.add(tile.firstMorton());
    parameters.add(tile.lastMorton());
    parameters.addAll(where.arguments());
    return parameters;
  }

  private static void collect(
      ResultSet row, List<MapTile.Cluster> clusters, List<MapTile.Single> singles)
      throws SQLException {
    if (row.getLong("n") == 1) {
      singles.add(single(row));
    } else {
      clusters.add(cluster(row));
    }
  }

  private static MapTile.Single single(ResultSet row) throws SQLException {
    return new MapTile.Single(
        row.getLong("id"),
        row.getString("slug"),
        row.getString("title"),
        row.getString("genre"),
        row.getDouble("lon"),
        row.getDouble("lat"),
        row.getString("certainty"),
        row.getString("family"));
  }

  private static MapTile.Cluster cluster(ResultSet row) throws SQLException {
    Map<String, Long> genres = new LinkedHashMap<>();
    genres.put("tale", row.getLong("tales"));
    genres.put("proverb", row.getLong("proverbs"));
    genres.put("poem", row.getLong("poems"));
    double[] bbox = {
      row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")
    };
    return new MapTile.Cluster(
        row.getDouble("lon"),
        row.getDouble("lat"),
        row.getLong("n"),
        genres,
        bbox,
        bbox[0] == bbox[2] && bbox[1] == bbox[3]);
  }

  private List<MapTile.Footprint> footprints(TileCoord tile, SqlCondition where) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(tile.firstMorton());
    parameters.add(tile.lastMorton());
    parameters.addAll(where.arguments());
    return jdbc.sql(
            """
            SELECT footprint, genre, certainty, count(*) AS n
              FROM published_narrative
             WHERE footprint IS NOT NULL AND qk BETWEEN ? AND ? AND %s
             GROUP BY footprint, genre, certainty ORDER BY footprint, genre, certainty
            """
                .formatted(where.sql()))
        .params(parameters)
        .query(
            (row, number) ->
                new MapTile.Footprint(
                    row.getString("footprint"),
                    row.getString("genre"),
                    row.getString("certainty"),
                    row.getLong("n")))
        .list();
  }
}
