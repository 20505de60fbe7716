package org.tinfusin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @ValueSource(strings = {"kab", "ary", "shi-Tfng", "ff-Adlm-GN", "und", "fr"})
  void readsWellFormedTags(String tag) {
    assertThat(LanguageTag.parse(tag).value()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({"' kab ', kab", "KAB, kab", "SHI-tfng, shi-Tfng", "fr-ca, fr-CA"})
  void writesThemInTheirCanonicalWay(String text, String tag) {
    assertThat(LanguageTag.parse(text).value()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "kab_DZ", "k", "kabyle language", "kab--DZ", "<b>"})
  void refusesWhatIsNoTag(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"bam, bm", "wol, wo", "hau, ha", "kab, kab", "ful-Adlm, ff-Adlm", "und, und"})
  void isWrittenOnTheWebWithTwoLettersWhereTheyExist(String tag, String onTheWeb) {
    assertThat(new LanguageTag(tag).forWeb()).isEqualTo(onTheWeb);
  }
}
