package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.SearchQuestion;
import tools.jackson.databind.json.JsonMapper;

/** Finds published narratives by their words, to choose one of them. */
@Repository
class NarrativeNameQuery {
  private static final String COLUMNS =
      "SELECT slug, title, language, place_en, place_fr, place_ar FROM published_narrative";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  NarrativeNameQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<NarrativeName> of(Collection<String> slugs) {
    return jdbc.sql(COLUMNS + " WHERE slug = ANY (string_to_array(?, ' ')) ORDER BY slug")
        .param(String.join(" ", slugs))
        .query((row, number) -> read(row))
        .list();
  }

  /** Those whose title holds all the words first. */
  List<NarrativeName> find(SearchQuestion question, int most) {
    return jdbc.sql(
            COLUMNS
                + """
                   WHERE words @@ published_words(:asked)
                   ORDER BY ts_filter(words, '{a}') @@ published_words(:asked) DESC, slug LIMIT :most
                  """)
        .param("asked", question.asked())
        .param("most", most)
        .query((row, number) -> read(row))
        .list();
  }

  private NarrativeName read(ResultSet row) throws SQLException {
    return new NarrativeName(
        row.getString("slug"),
        json.readValue(row.getString("title"), LocalizedText.class),
        row.getString("language"),
        LocalizedText.of(
            row.getString("place_en"), row.getString("place_fr"), row.getString("place_ar")));
  }
}
