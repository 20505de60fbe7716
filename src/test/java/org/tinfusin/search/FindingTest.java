package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.language.AskedWords;
import org.tinfusin.language.TextDirection;
import org.tinfusin.search.Finding.In;

class FindingTest {
  private static final String FILLING = "one word and then another one ".repeat(30).strip();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ogre " + "x",
        "the ogre",
        "a long way before the ogre comes at last and eats whatever he finds"
      })
  void keepsAShortTextWhole(String text) {
    assertThat(cut(text, "ogre").text()).isEqualTo(text);
  }

  @Test
  void cutsBetweenWordsAroundWhatWasAsked() {
    String text = FILLING + " ogre " + FILLING;

    Finding cut = cut(text, "ogre");

    assertThat(cut.text())
        .hasSizeBetween(150, 200)
        .startsWith("… ")
        .endsWith(" …")
        .contains(" ogre ");
    String bare = cut.text().substring(2, cut.text().length() - 2);
    assertThat(" " + text + " ").contains(" " + bare + " ");
  }

  @Test
  void marksTheSameWordsAfterTheCut() {
    Finding cut = cut(FILLING + " ogre, " + FILLING, "ogre");

    assertThat(cut.marks())
        .singleElement()
        .satisfies(
            mark -> assertThat(cut.text().substring(mark.start(), mark.end())).isEqualTo("ogre"));
  }

  @Test
  void takesThePieceThatHoldsMostOfTheWords() {
    String text = "An ogre. " + FILLING + " The ogre met the jackal. " + FILLING;

    assertThat(cut(text, "ogre jackal").text()).contains("The ogre met the jackal.");
  }

  @Test
  void startsAndEndsWithTheText() {
    assertThat(cut("Ogre " + FILLING, "ogre").text()).startsWith("Ogre one").endsWith(" …");
    assertThat(cut(FILLING + " ogre", "ogre").text()).startsWith("… ").endsWith("one ogre");
  }

  @Test
  void writesArabicFromTheRight() {
    Finding finding = Finding.in(In.TEXT, "ary", "حكاية الغول", AskedWords.of("الغول"));

    assertThat(finding.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    assertThat(finding.found()).isEqualTo(1);
  }

  private static Finding cut(String text, String words) {
    return Finding.in(In.TEXT, "en", text, AskedWords.of(words)).cut();
  }
}
