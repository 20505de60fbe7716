package org.tinfusin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
  private static final LocalizedText FOX = LocalizedText.of("the fox", "le renard", "الثعلب");

  @ParameterizedTest
  @CsvSource({"en, the fox", "fr, le renard", "fr-CA, le renard", "ar, الثعلب", "sw, the fox"})
  void isGivenInTheReadersLanguage(String reader, String text) {
    assertThat(FOX.textFor(Locale.forLanguageTag(reader))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '', le renard, الثعلب, fr",
    "en, '', '', الثعلب, ar",
    "fr, the fox, '', الثعلب, en",
    "fr, '', '', الثعلب, ar",
    "ar, the fox, le renard, '', fr",
    "ar, the fox, '', '', en",
    "sw, '', le renard, الثعلب, fr"
  })
  void fallsBackToTheNextBestLanguage(
      String reader, String english, String french, String arabic, String given) {
    LocalizedText text = LocalizedText.of(english, french, arabic);

    assertThat(text.in(reader)).map(LocalizedText.Part::language).hasValue(given);
  }

  @Test
  void saysInWhichDirectionTheGivenTextIsWritten() {
    LocalizedText text = LocalizedText.of(null, null, "الثعلب");

    assertThat(text.in(Locale.ENGLISH))
        .map(LocalizedText.Part::direction)
        .hasValue(TextDirection.RIGHT_TO_LEFT);
  }

  @Test
  void leavesBlankTextsOut() {
    LocalizedText text = LocalizedText.of("the fox", "  ", null);

    assertThat(text.byLanguage()).isEqualTo(Map.of("en", "the fox"));
  }

  @Test
  void isEmptyWhenNothingIsWritten() {
    LocalizedText text = LocalizedText.of(null, "", " ");

    assertThat(text.isEmpty()).isTrue();
    assertThat(text.textFor(Locale.FRENCH)).isEmpty();
  }
}
