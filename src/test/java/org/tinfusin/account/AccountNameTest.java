package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.account.AccountRefusal.Reason;

class AccountNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Taos", "taos.amrouche", "فاطمة", "ⵜⴰⵡⵙ", "ߊߡߊ߫", "Ɛliane-2", "Ḥamu", "Ñuñez_9"})
  void mayBeWrittenInAnyScript(String typed) {
    assertThat(AccountName.parse(typed).text()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "Taos, tAOS",
    "Taos, Ｔａｏｓ",
    "Ḥamu, Ḥamu",
    "straße, STRASSE",
    "office, oﬃce",
    "copa, сора",
    "فاطمة, فاطمه",
    "فَاطِمَة, فاطمة",
    "علي, علی",
    "أحمد, احمد",
    "محمد, محـمد"
  })
  void isTheSameAsOneThatLooksLikeIt(String one, String other) {
    assertThat(AccountName.keyOf(one)).isEqualTo(AccountName.keyOf(other));
  }

  @ParameterizedTest
  @CsvSource({
    "'', NAME_EMPTY",
    "a, NAME_EMPTY",
    "'two words', NAME_SIGNS",
    "<script>, NAME_SIGNS",
    "_taos, NAME_SIGNS",
    "taos\u202Eadmin, NAME_SIGNS",
    "ta\u200Bos, NAME_SIGNS",
    "tаos, NAME_SCRIPTS",
    "taosفا, NAME_SCRIPTS"
  })
  void isRefusedForAReason(String typed, Reason reason) {
    assertThatExceptionOfType(AccountRefusal.class)
        .isThrownBy(() -> AccountName.parse(typed))
        .extracting(AccountRefusal::reason)
        .isEqualTo(reason);
  }

  @Test
  void hasAtMostFortySigns() {
    assertThat(AccountName.parse("a".repeat(40)).text()).hasSize(40);
    assertThatExceptionOfType(AccountRefusal.class)
        .isThrownBy(() -> AccountName.parse("a".repeat(41)));
  }
}
