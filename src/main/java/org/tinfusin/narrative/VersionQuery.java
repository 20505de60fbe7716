package org.tinfusin.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.narrative.NarrativeVersion.State;
import tools.jackson.databind.json.JsonMapper;

/** Keeps versions of narratives, and reads them; none is ever altered. */
@Repository
class VersionQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  VersionQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Adds a version, unless nothing differs from the last one. */
  void keep(NarrativeDraft draft, State state, String by, String reason) {
    jdbc.sql(
            """
            INSERT INTO narrative_version (narrative, number, state, draft, made_by, reason)
            SELECT :narrative, coalesce(last.number, 0) + 1, :state, :draft::jsonb, :by, :reason
              FROM (VALUES (1)) AS one LEFT JOIN LATERAL (
                SELECT number, state, draft FROM narrative_version
                 WHERE narrative = :narrative ORDER BY number DESC LIMIT 1) last ON true
             WHERE (last.state, last.draft) IS DISTINCT FROM (:state, :draft::jsonb)
            """)
        .param("narrative", draft.slug())
        .param("state", Words.word(state))
        .param("draft", json.writeValueAsString(draft))
        .param("by", by)
        .param("reason", reason)
        .update();
  }

  /** The newest first. */
  List<NarrativeVersion> of(String narrative) {
    return jdbc.sql("SELECT * FROM narrative_version WHERE narrative = ? ORDER BY number DESC")
        .param(narrative)
        .query((row, number) -> version(row))
        .list();
  }

  private NarrativeVersion version(ResultSet row) throws SQLException {
    return new NarrativeVersion(
        row.getString("narrative"),
        row.getInt("number"),
        Words.parse(State.class, row.getString("state")),
        json.readValue(row.getString("draft"), NarrativeDraft.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        row.getString("reason"));
  }
}
