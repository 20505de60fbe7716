package org.tinfusin.account;

import java.io.Console;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the command was typed.
 *
 * @param output what it says goes here
 * @param keyboard asks for a password without showing it; null when nobody sits there
 */
record Terminal(PrintStream output, @Nullable Function<String, String> keyboard) {
  private static final int TRIES = 3;

  static Terminal ofProcess() {
    Console console = System.console();
    return new Terminal(
        System.out,
        console == null || !console.isTerminal() ? null : prompt -> read(console, prompt));
  }

  Terminal withoutKeyboard() {
    return new Terminal(output, null);
  }

  void say(String words) {
    output.println(words);
  }

  /**
   * The password that was typed twice alike; empty when nobody sits there.
   *
   * @throws AdminTrouble after the third that will not do
   */
  Optional<NewPassword> askPassword(String name) {
    if (keyboard == null) {
      return Optional.empty();
    }
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<NewPassword> password = askTwice(keyboard, name);
      if (password.isPresent()) {
        return password;
      }
    }
    throw new AdminTrouble("No password was set, and nothing was changed.");
  }

  private Optional<NewPassword> askTwice(Function<String, String> typing, String name) {
    try {
      String first = typing.apply("Password for %s (at least 10 signs): ".formatted(name));
      NewPassword password = NewPassword.parse(first, name);
      if (first.equals(typing.apply("The same again: "))) {
        return Optional.of(password);
      }
      say("The two are not the same.");
    } catch (AccountRefusal refusal) {
      say(AdminTrouble.sentence(refusal.reason(), name));
    }
    return Optional.empty();
  }

  private static String read(Console console, String prompt) {
    char[] typed = console.readPassword("%s", prompt);
    if (typed == null) {
      throw new AdminTrouble("No password was set, and nothing was changed.");
    }
    String password = new String(typed);
    Arrays.fill(typed, ' ');
    return password;
  }
}
