package org.tinfusin.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.ScriptFolding;

/** Finds names that hold the words, among what has published narratives only. */
@Repository
class SuggestQuery {
  private static final int MOST = 12;

  private final JdbcClient jdbc;

  SuggestQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Suggestion> suggest(String words, String language) {
    String folded = ScriptFolding.fold(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("SELECT kind, label, value FROM published_names(:language, :words) LIMIT :most")
        .param("language", language)
        .param("words", folded)
        .param("most", MOST)
        .query(
            (row, number) ->
                new Suggestion(
                    row.getString("kind"), row.getString("label"), row.getString("value")))
        .list();
  }
}
