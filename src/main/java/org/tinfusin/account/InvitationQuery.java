package org.tinfusin.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps invitations by the hash of their secret. */
@Repository
class InvitationQuery {
  private final JdbcClient jdbc;

  InvitationQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String hash, List<String> roles, long maker, Duration goodFor) {
    jdbc.sql("DELETE FROM account_invitation WHERE expires_at < now()").update();
    jdbc.sql(
            """
            INSERT INTO account_invitation (token_hash, roles, made_by, expires_at)
            VALUES (?, ?, ?, now() + make_interval(secs => ?))
            """)
        .param(hash)
        .param(roles.toArray(String[]::new))
        .param(maker)
        .param(goodFor.toSeconds())
        .update();
  }

  /** The roles of an invitation that is neither spent nor too old. */
  Optional<List<String>> find(String hash) {
    return jdbc.sql(
            "SELECT roles FROM account_invitation WHERE token_hash = ? AND expires_at > now()")
        .param(hash)
        .query((row, number) -> roles(row))
        .optional();
  }

  Optional<List<String>> delete(String hash) {
    return jdbc.sql(
            "DELETE FROM account_invitation WHERE token_hash = ? AND expires_at > now() RETURNING"
                + " roles")
        .param(hash)
        .query((row, number) -> roles(row))
        .optional();
  }

  private static List<String> roles(ResultSet row) throws SQLException {
    Array roles = row.getArray("roles");
    return List.of((String[]) roles.getArray());
  }
}
