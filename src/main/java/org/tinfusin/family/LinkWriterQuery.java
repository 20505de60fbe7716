package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.VariantLink.Kind;
import org.tinfusin.family.VariantLink.State;
import org.tinfusin.narrative.Words;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes links between two narratives with their history, for those who decide. */
@Repository
class LinkWriterQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  LinkWriterQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Until the transaction ends, everybody else who wants to change the pair waits. */
  void lock(NarrativePair pair) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))")
        .param(pair.narrative() + " " + pair.other())
        .query(row -> {});
  }

  /** Whether both may be seen by everyone. */
  boolean arePublished(NarrativePair pair) {
    return jdbc.sql("SELECT count(*) = 2 FROM published_narrative WHERE slug IN (?, ?)")
        .params(pair.narrative(), pair.other())
        .query(Boolean.class)
        .single();
  }

  PairHistory history(NarrativePair pair) {
    return new PairHistory(pair, links(pair), events(pair));
  }

  private List<VariantLink> links(NarrativePair pair) {
    return jdbc.sql(
            """
            SELECT narrative, other, kind, state, NULL AS verdict, score, evidence, reason, who, changed_at
              FROM variant_link WHERE narrative = ? AND other = ? ORDER BY changed_at DESC, id DESC
            """)
        .params(pair.narrative(), pair.other())
        .query((row, number) -> VariantLinkQuery.read(row, json))
        .list();
  }

  private List<LinkEvent> events(NarrativePair pair) {
    return jdbc.sql(
            """
            SELECT h.* FROM variant_link_history h JOIN variant_link l ON l.id = h.link
             WHERE l.narrative = ? AND l.other = ? ORDER BY h.id
            """)
        .params(pair.narrative(), pair.other())
        .query((row, number) -> event(row))
        .list();
  }

  private static LinkEvent event(ResultSet row) throws SQLException {
    String from = row.getString("from_state");
    return new LinkEvent(
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getObject("who", Long.class),
        Words.parse(Deed.class, row.getString("deed")),
        Kind.parse(row.getString("kind")),
        from == null ? null : State.parse(from),
        State.parse(row.getString("to_state")),
        row.getString("comment"));
  }

  Optional<State> state(NarrativePair pair, Kind kind) {
    return jdbc.sql("SELECT state FROM variant_link WHERE narrative = ? AND other = ? AND kind = ?")
        .params(pair.narrative(), pair.other(), kind.word())
        .query((row, number) -> State.parse(row.getString("state")))
        .optional();
  }

  /** How many proposals and disputes of somebody nobody has looked at yet. */
  long waitingOf(long who) {
    return jdbc.sql(
            """
            SELECT count(*) FROM variant_link
             WHERE who = ? AND state IN ('proposed_by_person', 'disputed') AND NOT set_aside
            """)
        .param(who)
        .query(Long.class)
        .single();
  }

  /**
   * Keeps the link in its new state and one line of its history. What the machine has found of the
   * pair, and which texts both have, is kept with it.
   */
  void write(
      NarrativePair pair,
      Kind kind,
      @Nullable State from,
      State to,
      Deed deed,
      String comment,
      long who) {
    long link =
        jdbc.sql(
                """
                INSERT INTO variant_link AS l (narrative, other, kind, state, set_aside, score, evidence, reason, who, texts)
                SELECT :narrative, :other, :kind, :state, :aside, max(c.score),
                       coalesce(jsonb_agg(c.evidence) FILTER (WHERE c.evidence IS NOT NULL) -> 0, '{}'), :reason, :who,
                       (SELECT string_agg(p.print, ' ' ORDER BY p.narrative COLLATE "C")
                          FROM published_text_print p WHERE p.narrative IN (:narrative, :other))
                  FROM (SELECT 1) one
                  LEFT JOIN variant_candidate c ON c.narrative = :narrative AND c.other = :other
                ON CONFLICT (narrative, other, kind) DO UPDATE SET
                  state = excluded.state, set_aside = excluded.set_aside,
                  score = coalesce(excluded.score, l.score),
                  evidence = CASE WHEN excluded.score IS NULL THEN l.evidence ELSE excluded.evidence END,
                  reason = CASE WHEN excluded.reason = '' THEN l.reason ELSE excluded.reason END,
                  who = excluded.who, changed_at = clock_timestamp(), texts = excluded.texts
                RETURNING id
                """)
            .param("narrative", pair.narrative())
            .param("other", pair.other())
            .param("kind", kind.word())
            .param("state", to.word())
            .param("aside", deed == Deed.SET_ASIDE)
            .param("reason", comment)
            .param("who", who)
            .query(Long.class)
            .single();
    note(link, who, deed, kind, from, to, comment);
  }

  private void note(
      long link, long who, Deed deed, Kind kind, @Nullable State from, State to, String comment) {
    jdbc.sql(
            """
            INSERT INTO variant_link_history (link, who, deed, kind, from_state, to_state, comment)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(link)
        .param(who)
        .param(deed.word())
        .param(kind.word())
        .param(from == null ? null : from.word())
        .param(to.word())
        .param(comment)
        .update();
  }
}
