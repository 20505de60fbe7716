package org.tinfusin.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists accounts. */
@Repository
class PeopleQuery {
  private final JdbcClient jdbc;

  PeopleQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param key a part of a name's key, or empty
   * @param shown a part of what others see of somebody, in small or capital letters
   * @param afterKey the key of the last one before, or empty
   */
  List<Long> find(String key, String shown, String afterKey, int limit) {
    return jdbc.sql(
            """
            SELECT id FROM account
             WHERE (position(:key IN name_key) > 0 OR position(lower(:shown) IN lower(display_name)) > 0)
               AND name_key > :after
             ORDER BY name_key LIMIT :limit
            """)
        .param("key", key)
        .param("shown", shown)
        .param("after", afterKey)
        .param("limit", limit)
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
