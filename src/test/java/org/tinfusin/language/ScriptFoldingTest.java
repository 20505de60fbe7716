package org.tinfusin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFoldingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Cendrillon, cendrillon",
        "L’Épopée de Sîlâmaka, lepopee de silamaka",
        "Aïcha Remmâda, aicha remmada",
        "œuvre, oeuvre",
        "Sœur æther Straße, soeur aether strasse",
        "Ḥmed u Ɛli, hmed u eli",
        "Ṭ ṭ Ẓ Ḍ ǧ č, t t z d j c",
        "cafe\u0301, cafe"
      })
  void dropsTheMarksOfLatinLetters(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Dɔɔnin-dɔɔnin, doonin doonin",
    "Ɲaga, naga",
    "ŋgɛlɛ, ngele",
    "Ɓooyi, booyi",
    "ɗan ƙasa, dan kasa",
    "Ƴar, yar",
    "taɣect, taghect",
    "Tamaziɣt, tamazight"
  })
  void turnsHookedAndOpenLettersToPlainOnes(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"aεeqqa, aeeqqa", "Tamaziγt, tamazight"})
  void takesTheGreekLettersThatManyTypeForAmazighOnes(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد, ahmd",
    "إبل, abl",
    "آدم, adm",
    "ٱلبنت, albnt",
    "ليلى, lyly",
    "بئر, byr",
    "مؤمن, mwmn",
    "قصّة, qsh",
    "حِكَايَة, hkayh",
    "ڤابس, fabs",
    "گناوة, knawh",
    "تـــونس, twns"
  })
  void writesArabicLettersOneWayAndDropsTheirVowels(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "ⵜⵉⵏⴼⵓⵙⵉⵏ, tinfusin",
    "ⵜⴰⵛⵍⵃⵉⵜ, taclhit",
    "ߒߞߏ, nko",
    "ߓߡߊ߬ߞߐ, bmako",
    "𞤆𞤵𞤤𞤢𞤪, pular",
    "𞤈𞤮𞥅𞤪𞤭, rori",
    "Берберы, berbery",
    "Ελλάδα, ellada",
    "ሀገር, hagar"
  })
  void writesOtherScriptsInLatinLetters(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"٥١٠, 510", "۷۰۷, 707", "߁߂, 12"})
  void writesDigitsOneWay(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"عائشة, ⵄⴰⵉⵛⴰ", "ورقلة, Ouargla", "تافراوت, Tafraout", "تمبكتو, Tombouctou"})
  void hearsTheSameInTwoScripts(String one, String other) {
    assertThat(ScriptFolding.skeleton(one)).isEqualTo(ScriptFolding.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "N'Djamena, ndjamena",
        "N’Djamena, ndjamena",
        "Ta‘izz, taizz",
        "Qur\u02bean \u02bfAli, quran ali",
        "b'à, ba"
      })
  void closesTheGapOfApostrophes(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Le roi », dit-il ! | le roi dit il",
        "  Kano   State  | kano state",
        "ATU 510A | atu 510a",
        "... | ''",
        "'' | ''"
      })
  void leavesOneSpaceBetweenWords(String text, String key) {
    assertThat(ScriptFolding.fold(text)).isEqualTo(key);
  }
}
