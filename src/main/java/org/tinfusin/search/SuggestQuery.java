package org.tinfusin.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.SearchQuestion;

/** Finds names that hold the words, among what has published narratives only. */
@Repository
class SuggestQuery {
  private static final int MOST = 12;

  private final JdbcClient jdbc;

  SuggestQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Suggestion> suggest(SearchQuestion question, String language) {
    return jdbc.sql(
            """
            SELECT kind, label, value
              FROM published_names(:language, :question, :folded, :wholly::tsquery, :sounding::tsquery)
             LIMIT :most
            """)
        .param("language", language)
        .param("question", question.askedWhileTyping())
        .param("folded", question.fold())
        .param("wholly", question.wholly())
        .param("sounding", question.sounding())
        .param("most", MOST)
        .query(
            (row, number) ->
                new Suggestion(
                    row.getString("kind"), row.getString("label"), row.getString("value")))
        .list();
  }
}
