package org.tinfusin.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinfusin.account.AccountRefusal.Reason;

/**
 * A password somebody chose: at least 10 signs of any kind, and none of those that everybody tries
 * first.
 */
record NewPassword(String text) {
  private static final int SHORTEST = 10;

  /** So that nobody keeps the server busy with hashing a book. */
  private static final int LONGEST = 200;

  private static final Set<String> COMMON = readCommon();

  /**
   * @param name of the account: no password either
   * @throws AccountRefusal when it is too short, too long or too common
   */
  static NewPassword parse(String typed, String name) {
    int length = typed.codePointCount(0, typed.length());
    refuseIf(length < SHORTEST, Reason.PASSWORD_SHORT);
    refuseIf(length > LONGEST, Reason.PASSWORD_LONG);
    String plain = plain(typed);
    boolean monotonous = plain.codePoints().distinct().count() < 3;
    refuseIf(
        monotonous || COMMON.contains(plain) || plain.equals(plain(name)), Reason.PASSWORD_COMMON);
    return new NewPassword(normal(typed));
  }

  /** One keyboard writes é as one sign, another as two: both are the same password. */
  static String normal(String typed) {
    return Normalizer.normalize(typed, Form.NFKC);
  }

  @Override
  public String toString() {
    return "(a password)";
  }

  private static String plain(String text) {
    return normal(text).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new AccountRefusal(reason);
    }
  }

  private static Set<String> readCommon() {
    InputStream file = NewPassword.class.getResourceAsStream("common-passwords.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
