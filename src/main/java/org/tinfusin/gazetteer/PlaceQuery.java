package org.tinfusin.gazetteer;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.language.SearchQuestion;

/** Finds places by their names. */
@Repository
class PlaceQuery {
  private final JdbcClient jdbc;

  PlaceQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keys of places whose names hold the words, spots left out. */
  List<String> keysLike(String typed, int most) {
    SearchQuestion question = SearchQuestion.of(typed);
    if (question.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            SELECT key FROM (
              SELECT key, rank, search_key,
                     nearness(search_key, words, :folded, :wholly::tsquery, :sounding::tsquery) AS far
                FROM place
               WHERE words @@ published_words(:question) AND kind <> :spot) found
             ORDER BY far, similarity(search_key, :folded) DESC, rank, key
             LIMIT :most
            """)
        .param("question", question.askedWhileTyping())
        .param("folded", question.fold())
        .param("wholly", question.wholly())
        .param("sounding", question.sounding())
        .param("spot", Place.SPOT)
        .param("most", most)
        .query((row, number) -> row.getString("key"))
        .list();
  }
}
