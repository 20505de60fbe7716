package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.family.FamilyState.Membership;
import org.tinfusin.narrative.Words;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the history of families, and who tells a story beside their first one. */
@Repository
class FamilyChangeQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  FamilyChangeQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Until the transaction ends, everybody else who wants to change families waits. */
  void lock() {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('family_change', 1))").query(row -> {});
  }

  /** The latest changes, those of one family alone when it is named. */
  List<FamilyChange> latest(@Nullable String family, int most) {
    return jdbc.sql(
            """
            SELECT * FROM family_change WHERE :family::text IS NULL OR families @> ARRAY[:family::text]
             ORDER BY id DESC LIMIT :most
            """)
        .param("family", family)
        .param("most", most)
        .query((row, number) -> read(row))
        .list();
  }

  Optional<FamilyChange> find(long id) {
    return jdbc.sql("SELECT * FROM family_change WHERE id = ?")
        .param(id)
        .query((row, number) -> read(row))
        .optional();
  }

  FamilyState before(long id) {
    return jdbc.sql("SELECT before FROM family_change WHERE id = ?")
        .param(id)
        .query((row, number) -> json.readValue(row.getString("before"), FamilyState.class))
        .single();
  }

  /** How often these families were changed, undoings counted too. */
  long changes(Collection<String> families) {
    return jdbc.sql(
            """
            SELECT count(*) + count(undone_at) FROM family_change
             WHERE families && string_to_array(?, ' ')
            """)
        .param(String.join(" ", families))
        .query(Long.class)
        .single();
  }

  /** Whether something that holds was done to one of the families after this change. */
  boolean hasLater(FamilyChange change) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM family_change
                            WHERE id > ? AND undone_at IS NULL AND families && string_to_array(?, ' '))
            """)
        .param(change.id())
        .param(String.join(" ", change.families()))
        .query(Boolean.class)
        .single();
  }

  void note(
      FamilyChange.Deed deed,
      String family,
      @Nullable String other,
      Collection<String> families,
      FamilyState before,
      String comment,
      long who) {
    jdbc.sql(
            """
            INSERT INTO family_change (deed, family, other, families, before, comment, who)
            VALUES (?, ?, ?, string_to_array(?, ' '), ?::jsonb, ?, ?)
            """)
        .param(deed.word())
        .param(family)
        .param(other)
        .param(String.join(" ", families))
        .param(json.writeValueAsString(before))
        .param(comment)
        .param(who)
        .update();
  }

  void undone(long id, long who) {
    jdbc.sql("UPDATE family_change SET undone_by = ?, undone_at = clock_timestamp() WHERE id = ?")
        .params(who, id)
        .update();
  }

  List<Membership> memberships(Collection<String> families) {
    return jdbc.sql(
            """
            SELECT narrative, family FROM family_membership
             WHERE family = ANY (string_to_array(?, ' ')) ORDER BY narrative, family
            """)
        .param(String.join(" ", families))
        .query((row, number) -> new Membership(row.getString("narrative"), row.getString("family")))
        .list();
  }

  List<String> furtherFamilies(String narrative) {
    return jdbc.sql("SELECT family FROM family_membership WHERE narrative = ? ORDER BY family")
        .param(narrative)
        .query((row, number) -> row.getString("family"))
        .list();
  }

  void join(String narrative, String family) {
    jdbc.sql(
            """
            INSERT INTO family_membership (narrative, family) VALUES (?, ?) ON CONFLICT DO NOTHING
            """)
        .params(narrative, family)
        .update();
  }

  boolean leave(String narrative, String family) {
    return jdbc.sql("DELETE FROM family_membership WHERE narrative = ? AND family = ?")
            .params(narrative, family)
            .update()
        > 0;
  }

  private static FamilyChange read(ResultSet row) throws SQLException {
    OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
    return new FamilyChange(
        row.getLong("id"),
        Words.parse(FamilyChange.Deed.class, row.getString("deed")),
        row.getString("family"),
        row.getString("other"),
        List.of((String[]) row.getArray("families").getArray()),
        row.getString("comment"),
        row.getObject("who", Long.class),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        undone == null ? null : undone.toInstant());
  }
}
