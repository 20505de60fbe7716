package org.tinfusin.exchange;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the import ledger: which row, in which wording, is already in the database. */
@Repository
class LedgerQuery {
  private final JdbcClient jdbc;

  LedgerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Checksums by kind and key, joined with a slash. */
  Map<String, String> all() {
    Map<String, String> checksums = new HashMap<>();
    jdbc.sql("SELECT kind || '/' || key AS entry, checksum FROM import_ledger")
        .query(
            row -> {
              checksums.put(row.getString("entry"), row.getString("checksum"));
            });
    return checksums;
  }

  void note(String kind, String key, String checksum) {
    jdbc.sql(
            """
            INSERT INTO import_ledger (kind, key, checksum) VALUES (?, ?, ?)
            ON CONFLICT (kind, key) DO UPDATE SET checksum = excluded.checksum
            """)
        .param(kind)
        .param(key)
        .param(checksum)
        .update();
  }
}
