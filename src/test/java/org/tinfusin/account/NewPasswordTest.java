package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.account.AccountRefusal.Reason;

class NewPasswordTest {

  @ParameterizedTest
  @ValueSource(strings = {"four camels walk", "كان يا ما كان", "ⵎⴰⵛⴰⵀⵓ ⵜⴻⵍⵍⴻⵎ", "aaaaaaaabc"})
  void mayBeAnyTenSigns(String typed) {
    assertThat(NewPassword.parse(typed, "taos").text()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "nine sign, PASSWORD_SHORT",
    "aaaaaaaaaaaa, PASSWORD_COMMON",
    "ababababab, PASSWORD_COMMON",
    "Password123, PASSWORD_COMMON",
    "azertyuiop, PASSWORD_COMMON",
    "mot de passe, PASSWORD_COMMON",
    "TaosAmrouche, PASSWORD_COMMON"
  })
  void isRefusedForAReason(String typed, Reason reason) {
    assertThatExceptionOfType(AccountRefusal.class)
        .isThrownBy(() -> NewPassword.parse(typed, "taosamrouche"))
        .extracting(AccountRefusal::reason)
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"déjà vu encore, de\u0301ja\u0300 vu encore"})
  void isTheSameOnEveryKeyboard(String one, String other) {
    assertThat(NewPassword.parse(one, "x")).isEqualTo(NewPassword.parse(other, "x"));
  }
}
