package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinfusin.language.LocalizedText;

class FamilySlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The hare & the hyena | the-hare-the-hyena",
        "Aïcha of the Ashes (I) | aicha-of-the-ashes-i",
        "— Mqidech! | mqidech"
      })
  void isWrittenWithPlainLetters(String name, String slug) {
    assertThat(FamilySlug.of(LocalizedText.of(name, null, null))).contains(slug);
  }

  @Test
  void comesFromTheFrenchNameWhereThereIsNoEnglishOne() {
    assertThat(FamilySlug.of(LocalizedText.of(null, "L’ogresse", "الغولة"))).contains("l-ogresse");
  }

  @Test
  void isNotMadeUpFromArabicLettersAlone() {
    assertThat(FamilySlug.of(LocalizedText.of(null, null, "الغولة"))).isEmpty();
  }
}
