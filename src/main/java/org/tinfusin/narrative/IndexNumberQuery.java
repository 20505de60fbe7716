package org.tinfusin.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.ScriptFolding;
import org.tinfusin.language.SearchWords;
import org.tinfusin.language.SearchWords.Part;
import org.tinfusin.narrative.IndexNumber.Kind;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the table {@code index_number}. */
@Repository
class IndexNumberQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  IndexNumberQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Map<String, IndexNumber> find(Kind kind, List<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql("SELECT * FROM index_number WHERE kind = :kind AND number IN (:numbers)")
        .param("kind", Words.word(kind))
        .param("numbers", numbers)
        .query((row, number) -> read(row))
        .list()
        .stream()
        .collect(Collectors.toMap(IndexNumber::number, number -> number));
  }

  void upsert(IndexNumber number) {
    jdbc.sql(
            """
            INSERT INTO index_number (kind, number, label, check_state, read_in, search_key, words)
            VALUES (?, ?, ?::jsonb, ?, ?, ?, ?::tsvector)
            ON CONFLICT (kind, number) DO UPDATE SET
              label = excluded.label, check_state = excluded.check_state,
              read_in = excluded.read_in, search_key = excluded.search_key, words = excluded.words
            """)
        .param(Words.word(number.kind()))
        .param(number.number())
        .param(json.writeValueAsString(number.label()))
        .param(Words.word(number.check()))
        .param(number.read())
        .param(names(number).stream().map(ScriptFolding::fold).collect(Collectors.joining("|")))
        .param(SearchWords.none().names(Part.NAME, names(number)).toVector())
        .update();
  }

  private IndexNumber read(ResultSet row) throws SQLException {
    return new IndexNumber(
        Words.parse(Kind.class, row.getString("kind")),
        row.getString("number"),
        json.readValue(row.getString("label"), LocalizedText.class),
        Words.parse(IndexNumber.Check.class, row.getString("check_state")),
        row.getString("read_in"));
  }

  /** The number, and its labels unless they proved wrong. */
  private static List<String> names(IndexNumber number) {
    List<String> names = new ArrayList<>(List.of(number.number()));
    if (number.check() != IndexNumber.Check.WRONG) {
      names.addAll(number.label().byLanguage().values());
    }
    return names;
  }
}
