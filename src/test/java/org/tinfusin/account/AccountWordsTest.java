package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.account.AccountRefusal.Reason;
import org.tinfusin.shell.Translations;

/** The words that are put together from values of accounts. */
class AccountWordsTest {
  private final Translations words = new Translations();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void areThereForEachRoleAndRefusal(String language) {
    Locale reader = Locale.of(language);

    assertThat(Role.values()).allMatch(role -> words.has(reader, "role." + role.word()));
    assertThat(Reason.values()).allMatch(reason -> words.has(reader, reason.key()));
  }

  @Test
  void sayHowLongToWait() {
    assertThat(words.text(Locale.ENGLISH, "account.wait-seconds", 1)).contains("one second");
    assertThat(words.text(Locale.ENGLISH, "account.wait-seconds", 8)).contains("8 seconds");
    assertThat(words.text(Locale.ENGLISH, "account.wait-minutes", 1)).contains("one minute");
    assertThat(words.text(Locale.FRENCH, "account.wait-minutes", 15)).contains("15 minutes");
  }
}
