package org.tinfusin.exchange;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts rows into the database one by one, each in its own transaction together with its ledger
 * entry: after a crash every row is in whole or not at all, and the next import goes on from there.
 */
final class RowImport {
  private static final Logger LOG = LoggerFactory.getLogger(RowImport.class);

  private final TransactionTemplate transaction;
  private final LedgerQuery ledger;
  private final Map<String, String> known;
  private final ImportReport report = new ImportReport();

  /** Reads a row into what is to be kept; may throw for a broken one. */
  @FunctionalInterface
  interface Reading<T> {
    T read();
  }

  /** Keeps what was read. */
  @FunctionalInterface
  interface Keeping<T> {
    void keep(T read);
  }

  RowImport(TransactionTemplate transaction, LedgerQuery ledger) {
    this.transaction = transaction;
    this.ledger = ledger;
    this.known = new HashMap<>(ledger.all());
  }

  ImportReport report() {
    return report;
  }

  /** Imports one row; a broken one is named in the report and passed over. */
  <T> void row(Origin origin, Reading<T> reading, Keeping<T> keeping) {
    try {
      T read = reading.read();
      String checksum = Checksum.of(String.valueOf(read));
      if (checksum.equals(known.get(origin.entry()))) {
        report.leftUnchanged();
        return;
      }
      transaction.executeWithoutResult(
          status -> {
            keeping.keep(read);
            ledger.note(origin.kind(), origin.key(), checksum);
          });
      known.put(origin.entry(), checksum);
      report.wrote();
    } catch (RuntimeException fault) {
      passOver(origin, fault);
    }
  }

  private void passOver(Origin origin, RuntimeException fault) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(fault);
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("unreadable");
    ImportReport.Broken broken = new ImportReport.Broken(origin.file(), origin.line(), reason);
    report.passedOver(broken);
    LOG.warn("Passed over {}", broken);
  }

  /** Where a row comes from, and under which kind and key the ledger knows it. */
  record Origin(String kind, String key, String file, long line) {
    String entry() {
      return kind + "/" + key;
    }
  }
}
