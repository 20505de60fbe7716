package org.tinfusin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dɔɔnin-dɔɔnin kɔnɔ b'à ɲaga da | Latn | ltr",
        "القرد في عين أمه غزال | Arab | rtl",
        "ⵜⵉⵏⴼⵓⵙⵉⵏ | Tfng | ltr",
        "ߒߞߏ | Nkoo | rtl",
        "𞤀𞤣𞤤𞤢𞤥 | Adlm | rtl",
        "قال: Kabyle في الجزائر | Arab | rtl",
        "1899 – ? | Latn | ltr"
      })
  void isTheOneMostLettersAreIn(String text, String code, String direction) {
    Script script = Script.of(text);

    assertThat(script.code()).isEqualTo(code);
    assertThat(script.direction().html()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl", "ar-DZ, rtl", "en, ltr", "fr, ltr", "kab, ltr"})
  void readersReadInTheDirectionOfTheirLanguage(String reader, String direction) {
    assertThat(TextDirection.of(Locale.forLanguageTag(reader)).html()).isEqualTo(direction);
  }
}
