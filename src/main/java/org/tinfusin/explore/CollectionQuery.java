package org.tinfusin.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.explore.CollectionNumbers.CitedWork;
import org.tinfusin.explore.CollectionNumbers.Group;
import org.tinfusin.explore.CollectionNumbers.Tally;
import org.tinfusin.narrative.Genre;

/** Counts what is published. */
@Repository
class CollectionQuery {
  private static final int MOST_CITED = 8;

  private final JdbcClient jdbc;

  CollectionQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  CollectionNumbers numbers() {
    return new CollectionNumbers(
        groups("country"),
        groups("region"),
        groups("language"),
        groups("people"),
        counts(
            "SELECT verification AS kind, count(*) AS found FROM published_narrative GROUP BY 1"),
        works("collection"),
        works("index"),
        count("SELECT count(DISTINCT key) FROM published_narrative_source"),
        count(
            """
            SELECT count(DISTINCT narrative_id) FROM published_narrative_text
             WHERE kind IN ('original', 'incipit')
            """),
        count("SELECT count(*) FROM published_narrative WHERE has_audio"),
        count(
            """
            SELECT count(*) FROM published_story_step s
              JOIN published_narrative n ON n.family = s.family
            """),
        count("SELECT count(*) FROM published_telling_step"),
        checks("motif"),
        checks("type"),
        jdbc.sql("SELECT DISTINCT place FROM published_narrative ORDER BY place")
            .query((row, number) -> row.getString("place"))
            .list());
  }

  /** The largest group first; narratives that lie in none are left out. */
  private List<Group> groups(String column) {
    Map<String, List<Tally>> tallies = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT %1$s AS value, genre, count(*) AS narratives,
                   count(*) FILTER (WHERE basis <> 'representative') AS placed
              FROM published_narrative WHERE %1$s IS NOT NULL GROUP BY 1, 2 ORDER BY 1
            """
                .formatted(column))
        .query(
            row -> {
              tallies
                  .computeIfAbsent(row.getString("value"), value -> new ArrayList<>())
                  .add(tally(row));
            });
    return tallies.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .sorted(Comparator.comparingLong(Group::narratives).reversed())
        .toList();
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        Genre.parse(row.getString("genre")), row.getLong("narratives"), row.getLong("placed"));
  }

  private List<CitedWork> works(String role) {
    return jdbc.sql(
            """
            SELECT author, year, title, count(DISTINCT narrative_id) AS narratives
              FROM published_narrative_source WHERE role = ? AND author NOT LIKE '[%'
             GROUP BY key, author, year, title HAVING count(DISTINCT narrative_id) > 1
             ORDER BY narratives DESC, key LIMIT ?
            """)
        .params(role, MOST_CITED)
        .query(
            (row, number) ->
                new CitedWork(
                    row.getString("author"),
                    row.getObject("year", Integer.class),
                    row.getString("title"),
                    row.getLong("narratives")))
        .list();
  }

  private Map<String, Long> checks(String kind) {
    return counts(
        "SELECT check_state AS kind, count(*) AS found FROM published_index_number"
            + " WHERE kind = ? GROUP BY 1",
        kind);
  }

  private Map<String, Long> counts(String sql, Object... values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    jdbc.sql(sql)
        .params(values)
        .query(
            row -> {
              counts.put(row.getString("kind"), row.getLong("found"));
            });
    return counts;
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
