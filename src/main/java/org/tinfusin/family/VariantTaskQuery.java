package org.tinfusin.family;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of narratives whose variants are to be looked for. */
@Repository
class VariantTaskQuery {
  private static final int MOST_ATTEMPTS = 5;

  private final JdbcClient jdbc;

  VariantTaskQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts the narrative in, at the end if it is waiting already. */
  void ask(String narrative) {
    jdbc.sql(
            """
            INSERT INTO variant_task (narrative) VALUES (?)
            ON CONFLICT (narrative) DO UPDATE SET
              requested_at = clock_timestamp(), attempts = 0, trouble = NULL
            """)
        .param(narrative)
        .update();
  }

  /** Locks the next ones for this transaction; what another one has locked is passed over. */
  List<String> next(int most) {
    return jdbc.sql(
            """
            SELECT narrative FROM variant_task WHERE attempts < ?
             ORDER BY attempts, requested_at LIMIT ? FOR UPDATE SKIP LOCKED
            """)
        .param(MOST_ATTEMPTS)
        .param(most)
        .query((row, number) -> row.getString("narrative"))
        .list();
  }

  void done(String narrative) {
    jdbc.sql("DELETE FROM variant_task WHERE narrative = ?").param(narrative).update();
  }

  void failed(String trouble, List<String> narratives) {
    narratives.forEach(
        narrative ->
            jdbc.sql(
                    """
                    UPDATE variant_task SET attempts = attempts + 1, trouble = ?
                     WHERE narrative = ?
                    """)
                .param(trouble)
                .param(narrative)
                .update());
  }

  VariantProgress progress() {
    return jdbc.sql(
            """
            SELECT count(*) FILTER (WHERE attempts < ?) AS waiting,
                   count(*) FILTER (WHERE attempts >= ?) AS given_up FROM variant_task
            """)
        .params(MOST_ATTEMPTS, MOST_ATTEMPTS)
        .query(
            (row, number) -> new VariantProgress(row.getLong("waiting"), row.getLong("given_up")))
        .single();
  }
}
