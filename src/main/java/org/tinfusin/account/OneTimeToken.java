package org.tinfusin.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link that works once.
 *
 * @param text what stands in the link, 256 random bits; kept nowhere
 */
record OneTimeToken(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static OneTimeToken invent() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What the database knows of it. */
  String hash() {
    return sha256(text);
  }

  /** SHA-256 in hexadecimal digits: enough for what is random, or not worth guessing. */
  static String sha256(String words) {
    try {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing); // every Java has it
    }
  }

  @Override
  public String toString() {
    return "(a link)";
  }
}
