package org.tinfusin.exchange;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
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

  /** The checksum of a row that is in the database, or nothing when it is not. */
  String wording(String kind, String key) {
    return known.getOrDefault(new Origin(kind, key, "", 0).entry(), "");
  }

  /** Reads one row that is kept with another; a broken one is named and passed over. */
  <T> Optional<T> read(Origin origin, Reading<T> reading) {
    try {
      return Optional.of(reading.read());
    } catch (RuntimeException fault) {
      passOver(origin, fault);
      return Optional.empty();
    }
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
    passOver(origin, reason(fault));
  }

  /** Names what could not be taken over, and why. */
  void passOver(Origin origin, String reason) {
    ImportReport.Broken broken = new ImportReport.Broken(origin.file(), origin.line(), reason);
    report.passedOver(broken);
    LOG.warn("Passed over {}", broken);
  }

  /** Our own words where the fault was ours to see, else those of the database. */
  private static String reason(RuntimeException fault) {
    Throwable speaking =
        fault instanceof DataAccessException
            ? NestedExceptionUtils.getMostSpecificCause(fault)
            : fault;
    return String.valueOf(speaking.getMessage()).lines().map(String::strip).collect(joining(" "));
  }

  /** Where a row comes from, and under which kind and key the ledger knows it. */
  record Origin(String kind, String key, String file, long line) {
    String entry() {
      return kind + "/" + key;
    }
  }
}
