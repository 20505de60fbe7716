package org.tinfusin.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.narrative.Report.Reason;

/** Keeps what readers report. */
@Repository
class ReportQuery {
  private final JdbcClient jdbc;

  ReportQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(
      String narrative, Reason reason, String words, @Nullable String contact, String sender) {
    jdbc.sql(
            """
            INSERT INTO narrative_report (narrative, reason, words, contact, sender)
            VALUES (:narrative, :reason, :words, :contact, :sender)
            """)
        .param("narrative", narrative)
        .param("reason", reason.word())
        .param("words", words)
        .param("contact", contact)
        .param("sender", sender)
        .update();
  }

  /** How many came within an hour: from one sender, and from all. */
  long lately(@Nullable String sender) {
    return jdbc.sql(
            """
            SELECT count(*) FROM narrative_report
             WHERE made_at > clock_timestamp() - interval '1 hour'
               AND (:sender::text IS NULL OR sender = :sender)
            """)
        .param("sender", sender)
        .query(Long.class)
        .single();
  }

  /** The oldest first. */
  List<Report> open(long after, int most) {
    return jdbc.sql(
            """
            SELECT id, narrative, reason, words, contact, made_at FROM narrative_report
             WHERE settled_at IS NULL AND id > ? ORDER BY id LIMIT ?
            """)
        .params(after, most)
        .query((row, number) -> report(row))
        .list();
  }

  long countOpen() {
    return jdbc.sql("SELECT count(*) FROM narrative_report WHERE settled_at IS NULL")
        .query(Long.class)
        .single();
  }

  void settle(long id, String by) {
    jdbc.sql(
            """
            UPDATE narrative_report SET settled_at = clock_timestamp(), settled_by = ?
             WHERE id = ? AND settled_at IS NULL
            """)
        .params(by, id)
        .update();
  }

  private static Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getLong("id"),
        row.getString("narrative"),
        Words.parse(Reason.class, row.getString("reason")),
        row.getString("words"),
        row.getString("contact"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
