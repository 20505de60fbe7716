package org.tinfusin.account;

import org.springframework.boot.ExitCodeGenerator;
import org.tinfusin.account.AccountRefusal.Reason;

/** Why {@code ./tinfusin admin} did nothing, in one sentence that says what to do. */
final class AdminTrouble extends RuntimeException implements ExitCodeGenerator {
  private static final long serialVersionUID = 1L;

  AdminTrouble(String sentence) {
    super(sentence);
  }

  static String sentence(Reason reason, String name) {
    return switch (reason) {
      case NAME_TAKEN ->
          "There is an account %s already, or one that looks like it: choose another name, or use admin reset."
              .formatted(name);
      case NO_SUCH_ACCOUNT ->
          "There is no account %s: ./tinfusin admin create makes one.".formatted(name);
      case NAME_EMPTY, NAME_LONG, NAME_SIGNS, NAME_SCRIPTS ->
          "%s cannot be a name: use 2 to 40 letters and digits of one script, and . _ - between them."
              .formatted(name);
      case PASSWORD_SHORT -> "The password is too short: it needs at least 10 signs.";
      case PASSWORD_COMMON -> "That password is one that everybody tries first: choose another.";
      case PASSWORD_LONG -> "The password is too long: 200 signs are enough.";
      default -> "That could not be done (%s).".formatted(reason);
    };
  }

  @Override
  public int getExitCode() {
    return 1;
  }
}
