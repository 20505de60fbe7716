package org.tinfusin.account;

import java.util.Optional;
import org.tinfusin.account.AccountRefusal.Reason;

/** Where a reset link can be mailed to. Whether it is really theirs shows when a mail arrives. */
record MailAddress(String text) {
  private static final int LONGEST = 254;

  /**
   * The address, or none where nothing was typed.
   *
   * @throws AccountRefusal when it cannot be one
   */
  static Optional<MailAddress> parse(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() > LONGEST || !text.matches("[^@\\s\\p{C},;<>()\"]+@[^@\\s\\p{C},;<>()\"]+")) {
      throw new AccountRefusal(Reason.MAIL);
    }
    return Optional.of(new MailAddress(text));
  }
}
