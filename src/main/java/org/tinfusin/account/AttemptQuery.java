package org.tinfusin.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts tries to sign in, each before it is judged, so that many at once gain nothing. */
@Repository
class AttemptQuery {
  private final JdbcClient jdbc;

  AttemptQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts a try as failed until it is forgotten, unless the subject has to wait. After {@code
   * free} of them each next one has to wait twice as long as the one before, up to 15 minutes; a
   * day without tries forgets all.
   *
   * @return whether it may go on
   */
  boolean begin(String subject, int free) {
    return jdbc.sql(
                """
                INSERT INTO account_attempt AS a (subject, failures, last_at, free_at)
                VALUES (:subject, 1, now(), now())
                ON CONFLICT (subject) DO UPDATE SET
                  failures = CASE WHEN a.last_at < now() - interval '1 day' THEN 1 ELSE a.failures + 1 END,
                  last_at = now(),
                  free_at = now() + CASE
                    WHEN a.last_at < now() - interval '1 day' OR a.failures + 1 < :free THEN interval '0'
                    ELSE make_interval(secs => least(900, power(2, least(10, a.failures + 1 - :free)))) END
                WHERE a.free_at <= now()
                """)
            .param("subject", subject)
            .param("free", free)
            .update()
        > 0;
  }

  /** How long the subject has to wait; empty when it need not. */
  Optional<Duration> wait(String subject) {
    return jdbc.sql(
            """
            SELECT ceil(extract(epoch FROM (free_at - now())))::bigint
              FROM account_attempt WHERE subject = ? AND free_at > now()
            """)
        .param(subject)
        .query((row, number) -> row.getLong(1))
        .optional()
        .map(Duration::ofSeconds);
  }

  /** Takes back one try that was no failure. */
  void takeBack(String subject) {
    jdbc.sql(
            "UPDATE account_attempt SET failures = greatest(0, failures - 1), free_at = now() WHERE"
                + " subject = ?")
        .param(subject)
        .update();
  }

  void forget(String subject) {
    jdbc.sql("DELETE FROM account_attempt WHERE subject = ? OR last_at < now() - interval '1 day'")
        .param(subject)
        .update();
  }
}
