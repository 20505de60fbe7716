package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What the command asks of whoever sits at the terminal. */
class TerminalTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void takesAPasswordThatIsTypedTwiceAlike() {
    assertThat(typing("four camels", "four camels").askPassword("taos"))
        .contains(new NewPassword("four camels"));
  }

  @Test
  void asksAgainWhenTheTwoDiffer() {
    assertThat(
            typing("four camels", "five camels", "four camels", "four camels").askPassword("taos"))
        .isPresent();
    assertThat(shown()).contains("not the same");
  }

  @Test
  void saysWhyAPasswordWillNotDo() {
    assertThat(typing("short", "four camels", "four camels").askPassword("taos")).isPresent();
    assertThat(shown()).contains("too short");
  }

  @Test
  void givesUpAfterThreeTries() {
    assertThatExceptionOfType(AdminTrouble.class)
        .isThrownBy(() -> typing("short", "short", "short").askPassword("taos"));
  }

  @Test
  void asksNobodyWhereNobodySits() {
    assertThat(typing().withoutKeyboard().askPassword("taos")).isEmpty();
  }

  private Terminal typing(String... lines) {
    Queue<String> typed = new ArrayDeque<>(List.of(lines));
    return new Terminal(new PrintStream(shown, true, StandardCharsets.UTF_8), _ -> typed.remove());
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
