package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemsTest {

  @ParameterizedTest
  @CsvSource({
    "en, hares, hare",
    "en, 'the king''s', kings",
    "en, robbed, robbing",
    "fr, l’ogresse, ogresses",
    "fr, lièvres, lièvre",
    "ar, الأرنب, أرنب",
    "ar, والغولة, غولة"
  })
  void areTheSameForFormsOfOneWord(String language, String one, String other) {
    assertThat(WordStems.of(language, one)).isEqualTo(WordStems.of(language, other));
  }

  @Test
  void leaveOutTheCommonestWords() {
    assertThat(WordStems.of("en", "The hare and the hyena")).hasSize(2);
    assertThat(WordStems.of("fr", "Le lièvre et la hyène")).hasSize(2);
  }

  @Test
  void guessTheLanguageByItsCommonestWords() {
    List<String> languages = List.of("en", "fr", "ar");

    assertThat(WordStems.guess("the hare and the hyena", languages)).hasValue("en");
    assertThat(WordStems.guess("le lièvre et la hyène", languages)).hasValue("fr");
    assertThat(WordStems.guess("كان الأرنب في الغابة", languages)).hasValue("ar");
    assertThat(WordStems.guess("zomo da kura", languages)).isEmpty();
  }
}
