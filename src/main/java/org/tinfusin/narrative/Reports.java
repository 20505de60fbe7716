package org.tinfusin.narrative;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.narrative.Report.Reason;

/** What readers tell the curators of narratives. Anybody may, a few times an hour. */
@Service
public class Reports {
  /** Signs. */
  public static final int LONGEST = 4_000;

  private static final int LONGEST_CONTACT = 200;
  private static final int MOST_OF_ONE = 5;
  private static final int MOST_OF_ALL = 200;

  private final ReportQuery query;
  private final Narratives narratives;
  private final byte[] salt = new byte[16];

  Reports(ReportQuery query, Narratives narratives) {
    this.query = query;
    this.narratives = narratives;
    new SecureRandom().nextBytes(salt);
  }

  /** What became of a report. */
  public enum Outcome {
    KEPT,
    /** There is no such narrative that whoever reports may read. */
    UNKNOWN,
    WORDS_MISSING,
    TOO_LONG,
    TOO_MANY;

    /** The key of the sentence that says so. */
    public String key() {
      return "report." + Words.word(this).replace('_', '-');
    }
  }

  /**
   * Keeps a report, or says why not.
   *
   * @param contact blank for none
   * @param network address of whoever reports; kept as a hash that no restart survives
   */
  @Transactional
  public Outcome make(String slug, Reason reason, String words, String contact, String network) {
    String said = cleaned(words);
    String reach = cleaned(contact);
    String sender = hash(network);
    if (said.isEmpty()) {
      return Outcome.WORDS_MISSING;
    }
    if (said.length() > LONGEST || reach.length() > LONGEST_CONTACT) {
      return Outcome.TOO_LONG;
    }
    if (narratives.read(slug).isEmpty()) {
      return Outcome.UNKNOWN;
    }
    if (query.lately(sender) >= MOST_OF_ONE || query.lately(null) >= MOST_OF_ALL) {
      return Outcome.TOO_MANY;
    }
    query.keep(slug, reason, said, reach.isEmpty() ? null : reach, sender);
    return Outcome.KEPT;
  }

  /** Those nobody has settled, the oldest first. */
  public List<Report> open(long after, int most) {
    return query.open(after, most);
  }

  /** How many nobody has settled. */
  public long countOpen() {
    return query.countOpen();
  }

  @Transactional
  public void settle(long id, String by) {
    query.settle(id, by);
  }

  /** Without signs that no text has, or that turn the order of others about. */
  private static String cleaned(String typed) {
    return typed
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}&&[^\\n\\t]]", "")
        .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
        .strip();
  }

  private String hash(String network) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of().formatHex(digest.digest(network.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
