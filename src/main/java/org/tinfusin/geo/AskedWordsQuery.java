package org.tinfusin.geo;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.SqlTypeValue;

/**
 * What a reader asked in words, as an argument: the database first tells which of its words are
 * meant, then gets them as a value. So it knows before it plans whether a word is rare or in most
 * texts; the plan is made for this question and not kept.
 *
 * @param question what the database function {@code published_words} takes
 */
record AskedWordsQuery(String question) implements SqlTypeValue {
  @Override
  public void setTypeValue(PreparedStatement asking, int index, int type, @Nullable String typeName)
      throws SQLException {
    asking.unwrap(PGStatement.class).setPrepareThreshold(0);
    asking.setObject(index, meant(asking), Types.OTHER);
  }

  private @Nullable String meant(PreparedStatement asking) throws SQLException {
    try (PreparedStatement words =
        asking.getConnection().prepareStatement("SELECT published_words(?)")) {
      words.setString(1, question);
      try (ResultSet found = words.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }

  @Override
  public String toString() {
    return question;
  }
}
