package org.tinfusin.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and changes which story family narratives stand under, published or not. */
@Repository
class PlacementQuery {
  private static final String COLUMNS = "SELECT slug, family, family_decided, words FROM narrative";

  private final JdbcClient jdbc;

  PlacementQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FamilyPlacement> in(String family) {
    return jdbc.sql(COLUMNS + " WHERE family = ? ORDER BY slug")
        .param(family)
        .query((row, number) -> read(row))
        .list();
  }

  Optional<FamilyPlacement> of(String narrative) {
    return jdbc.sql(COLUMNS + " WHERE slug = ?")
        .param(narrative)
        .query((row, number) -> read(row))
        .optional();
  }

  void move(String narrative, @Nullable String family) {
    jdbc.sql("SELECT put_narrative_in_family(?, ?, true, NULL)")
        .param(narrative)
        .param(family)
        .query(row -> {});
  }

  void restore(FamilyPlacement before) {
    jdbc.sql("SELECT put_narrative_in_family(?, ?, ?, ?::tsvector)")
        .param(before.narrative())
        .param(before.family())
        .param(before.decided())
        .param(before.words())
        .query(row -> {});
  }

  private static FamilyPlacement read(ResultSet row) throws SQLException {
    return new FamilyPlacement(
        row.getString("slug"),
        row.getString("family"),
        row.getBoolean("family_decided"),
        row.getString("words"));
  }
}
