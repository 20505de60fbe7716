package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Script;
import org.tinfusin.language.TextDirection;

class TextTest {
  private static final LanguageTag TASHELHIYT = LanguageTag.parse("shi");

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void refusesToBeWithoutWords(String body) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.ofTheAtlas(Text.Kind.SUMMARY, TASHELHIYT, body))
        .withMessageContaining("needs words");
  }

  @Test
  void takesScriptAndDirectionFromItsWords() {
    Text text = Text.fromSource(Text.Kind.ORIGINAL, TASHELHIYT, "لقصت ن تفوكت");

    assertThat(text.script()).isEqualTo(Script.ARABIC);
    assertThat(text.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
  }

  @Test
  void tellsTheWordsOfASourceFromThoseOfTheAtlas() {
    Text told = Text.fromSource(Text.Kind.ORIGINAL, TASHELHIYT, "azul");
    Text ours = Text.ofTheAtlas(Text.Kind.SUMMARY, TASHELHIYT, "azul");

    assertThat(told.origin()).isEqualTo(Text.Origin.SOURCE);
    assertThat(ours.origin()).isEqualTo(Text.Origin.ATLAS);
  }
}
