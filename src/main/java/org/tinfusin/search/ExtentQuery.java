package org.tinfusin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.SqlCondition;

/** Where on the map the answers to a question lie. */
@Repository
class ExtentQuery {
  /** With more answers than this the whole map is the place to look. */
  private static final int FEW = 2_000;

  /** Degrees around the outermost answers, so that one sees what land they lie in. */
  private static final double MARGIN = 1.2;

  private final JdbcClient jdbc;

  ExtentQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The box around the answers with some land about them; nothing when there are none, or too many
   * to look at.
   */
  Optional<Bbox> extent(NarrativeFilter filter) {
    SqlCondition where = PublishedNarratives.where(filter);
    List<Object> arguments = new ArrayList<>(where.arguments());
    arguments.add(FEW + 1);
    return jdbc.sql(
            """
            SELECT count(*) AS n, min(lon) AS west, min(lat) AS south,
                   max(lon) AS east, max(lat) AS north
              FROM (SELECT lon, lat FROM published_narrative WHERE %s LIMIT ?) AS few
            HAVING count(*) BETWEEN 1 AND %d
            """
                .formatted(where.sql(), FEW))
        .params(arguments)
        .query(
            (row, number) ->
                Bbox.ofWestSouthEastNorth(
                    Math.max(-180, row.getDouble("west") - MARGIN),
                    Math.max(-90, row.getDouble("south") - MARGIN),
                    Math.min(180, row.getDouble("east") + MARGIN),
                    Math.min(90, row.getDouble("north") + MARGIN)))
        .optional();
  }
}
