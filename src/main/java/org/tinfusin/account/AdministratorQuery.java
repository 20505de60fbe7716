package org.tinfusin.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks whether somebody else could look after people. */
@Repository
class AdministratorQuery {
  private final JdbcClient jdbc;

  AdministratorQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether there is another administrator who can sign in. Until the transaction ends nobody else
   * can take that from them.
   */
  boolean hasOtherThan(long id) {
    return jdbc
        .sql(
            """
            SELECT id FROM account
             WHERE 'administrator' = ANY (roles) AND NOT disabled AND password IS NOT NULL
             ORDER BY id FOR UPDATE
            """)
        .query((row, number) -> row.getLong(1))
        .list()
        .stream()
        .anyMatch(other -> other != id);
  }
}
