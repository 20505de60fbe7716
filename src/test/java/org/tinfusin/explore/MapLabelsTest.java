package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.shell.Translations;

class MapLabelsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void haveWordsInEveryLanguage(String reader) {
    assertThat(MapLabels.in(Locale.of(reader), new Translations()).values())
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label).isNotBlank());
  }
}
