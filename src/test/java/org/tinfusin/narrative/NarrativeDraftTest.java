package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tinfusin.fixtures.Tale.aTale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.language.LocalizedText;

class NarrativeDraftTest {

  @ParameterizedTest
  @ValueSource(strings = {"cinderella-blida", "atu-510a", "a"})
  void takesSlugsOfLettersDigitsAndSingleHyphens(String slug) {
    assertThat(aTale().named(slug).draft().slug()).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Cinderella", "a--b", "-a", "a-", "a b", "aïcha", "a/b", "a_b"})
  void refusesAnythingElseForASlug(String slug) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aTale().named(slug).draft())
        .withMessageContaining("“" + slug + "”");
  }

  @Test
  void refusesToStandWithoutATitle() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aTale().titled(LocalizedText.of(" ", null, "")).draft())
        .withMessageContaining("needs a title");
  }

  @Test
  void refusesToStandWithoutAPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aTale().atNoPlace().draft())
        .withMessageContaining("needs a place");
  }
}
