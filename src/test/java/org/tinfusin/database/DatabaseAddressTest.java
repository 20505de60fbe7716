package org.tinfusin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
  @ParameterizedTest
  @CsvSource({
    "postgresql://ana:pa%3Ass+@db.example:5433/atlas?ssl=true,"
        + " jdbc:postgresql://db.example:5433/atlas?ssl=true, ana, pa:ss+",
    "postgres://ana@db.example/atlas, jdbc:postgresql://db.example/atlas, ana, elsewhere",
    "postgresql://ana@db.example, jdbc:postgresql://db.example/, ana, elsewhere",
    "postgresql://[::1]:5432/atlas, jdbc:postgresql://[::1]:5432/atlas, , elsewhere",
    "jdbc:postgresql://h/d?user=ana, jdbc:postgresql://h/d?user=ana, , elsewhere"
  })
  void readsAddressUserAndPassword(
      String text, String url, @Nullable String user, @Nullable String password) {
    assertThat(DatabaseAddress.parse(text, "elsewhere"))
        .isEqualTo(new DatabaseAddress(url, user, password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql://h/d", "atlas", "", "postgresql:///d", "postgresql://a:b c@h/d"})
  void refusesWhatIsNoAddress(String text) {
    assertThatExceptionOfType(DatabaseTrouble.class)
        .isThrownBy(() -> DatabaseAddress.parse(text, null))
        .withMessageContaining("postgresql://user:password@host:port/name");
  }

  @Test
  void showsNeitherUserNorPassword() {
    var address = DatabaseAddress.parse("jdbc:postgresql://ana:secret@h/d?password=secret", null);

    assertThat(address).hasToString("postgresql://h/d");
  }
}
