package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes what is known of the steps of single tellings. */
@Repository
class TellingQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  TellingQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<TellingStep> known(String family) {
    return jdbc.sql(
            "SELECT * FROM published_telling_step WHERE family = ? ORDER BY narrative, step")
        .param(family)
        .query((row, number) -> read(row))
        .list();
  }

  void clear(String family) {
    jdbc.sql("DELETE FROM telling_step WHERE family = ?").param(family).update();
  }

  void insert(String family, TellingStep known) {
    jdbc.sql(
            """
            INSERT INTO telling_step (family, narrative, step, state, instead, source)
            VALUES (?, ?, ?, ?, ?::jsonb, ?)
            """)
        .param(family)
        .param(known.narrative())
        .param(known.step())
        .param(known.state().word())
        .param(json.writeValueAsString(known.instead()))
        .param(known.source())
        .update();
  }

  private TellingStep read(ResultSet row) throws SQLException {
    return new TellingStep(
        row.getString("narrative"),
        row.getInt("step"),
        TellingStep.State.parse(row.getString("state")),
        json.readValue(row.getString("instead"), LocalizedText.class),
        row.getString("source"));
  }
}
