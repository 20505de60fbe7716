package org.tinfusin.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps reset links by the hash of their secret. */
@Repository
class ResetLinkQuery {
  private final JdbcClient jdbc;

  ResetLinkQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String hash, long account, Duration goodFor) {
    jdbc.sql("DELETE FROM account_reset_link WHERE expires_at < now()").update();
    jdbc.sql(
            """
            INSERT INTO account_reset_link (token_hash, account, expires_at)
            VALUES (?, ?, now() + make_interval(secs => ?))
            """)
        .param(hash)
        .param(account)
        .param(goodFor.toSeconds())
        .update();
  }

  /** The account of a link that is neither spent nor too old. */
  Optional<Long> find(String hash) {
    return jdbc.sql(
            "SELECT account FROM account_reset_link WHERE token_hash = ? AND expires_at > now()")
        .param(hash)
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  /** Spends the link, once even when two use it at the same moment. */
  boolean delete(String hash) {
    return jdbc.sql("DELETE FROM account_reset_link WHERE token_hash = ?").param(hash).update() > 0;
  }

  void deleteAllOf(long account) {
    jdbc.sql("DELETE FROM account_reset_link WHERE account = ?").param(account).update();
  }
}
