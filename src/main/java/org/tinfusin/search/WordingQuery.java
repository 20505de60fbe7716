package org.tinfusin.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the texts of some narratives, for showing where words stand in them. */
@Repository
class WordingQuery {
  private final JdbcClient jdbc;

  WordingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A text in one language. */
  record Wording(long narrative, String language, String body) {}

  /** The texts of each narrative, as they follow each other on its page. */
  Map<Long, List<Wording>> of(List<Long> narratives) {
    return jdbc
        .sql(
            """
            SELECT narrative_id, language, body FROM published_narrative_text
             WHERE narrative_id IN (:narratives) ORDER BY narrative_id, position
            """)
        .param("narratives", narratives)
        .query(
            (row, number) ->
                new Wording(
                    row.getLong("narrative_id"), row.getString("language"), row.getString("body")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Wording::narrative));
  }
}
