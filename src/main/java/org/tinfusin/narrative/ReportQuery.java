package org.tinfusin.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Report.Reason;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what readers report. */
@Repository
class ReportQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReportQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
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
            SELECT r.id, r.narrative, r.reason, r.words, r.contact, r.made_at,
                   (SELECT jsonb_object_agg(t.language, t.title)
                      FROM narrative n JOIN narrative_title t ON t.narrative_id = n.id
                     WHERE n.slug = r.narrative) AS title
              FROM narrative_report r
             WHERE r.settled_at IS NULL AND r.id > ? ORDER BY r.id LIMIT ?
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

  private Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getLong("id"),
        row.getString("narrative"),
        title(row),
        Words.parse(Reason.class, row.getString("reason")),
        row.getString("words"),
        row.getString("contact"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  /** Its slug, where no narrative is left that had a title. */
  private LocalizedText title(ResultSet row) throws SQLException {
    String titles = row.getString("title");
    return titles == null
        ? LocalizedText.NONE.with("en", row.getString("narrative"))
        : json.readValue(titles, LocalizedText.class);
  }
}
