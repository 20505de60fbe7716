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
    assertThat(words.text(Locale.ENGLISH, "account.wait", 1, 1)).contains("Wait one second");
    assertThat(words.text(Locale.ENGLISH, "account.wait", 8, 1)).contains("Wait 8 seconds");
    assertThat(words.text(Locale.ENGLISH, "account.wait", 0, 1)).contains("Wait one minute");
    assertThat(words.text(Locale.FRENCH, "account.wait", 0, 15)).contains("Attendez 15 minutes");
  }
}
