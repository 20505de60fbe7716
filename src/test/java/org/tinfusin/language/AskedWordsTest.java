package org.tinfusin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aicha | La petite Aïcha et l’ogre | Aïcha",
        "OGRE | La petite Aïcha et l’ogre | l’ogre",
        "aicha ogre | La petite Aïcha et l’ogre | Aïcha, l’ogre",
        "doonin | Dɔɔnin-dɔɔnin kɔnɔ | Dɔɔnin, dɔɔnin",
        "تونس | من تُونِس إلى فاس | تُونِس",
        "ليلي | حكاية ليلى | ليلى",
        "aicha | عائشة والغول | عائشة",
        "عائشة | La petite Aïcha et l’ogre | Aïcha",
        "ⵄⴰⵉⵛⴰ | La petite Aïcha et l’ogre | Aïcha",
        "غول | حكاية الغول | الغول",
        "cinder | Cinderella in the cinders | Cinderella, cinders",
        "of | proof of love | of",
        "عائشة | La petite Aïcha et l’ogre | Aïcha",
        "Aicha | حكاية عَائِشَة | عَائِشَة",
        "ⵜⴰⴼⵔⴰⵡⵜ | de Tafraout à Fès | Tafraout",
        "غول | كان واحد الغول | الغول",
        "kabyle | un couple à Tizi | ''",
        "zebra | La petite Aïcha | ''",
        "... | La petite Aïcha | ''"
      })
  void findsWordsHoweverTheyAreSpelt(String asked, String text, String found) {
    List<String> words =
        AskedWords.of(asked).in(text).stream()
            .map(mark -> text.substring(mark.start(), mark.end()))
            .toList();

    assertThat(String.join(", ", words)).isEqualTo(found);
  }

  @Test
  void saysWhichOfTheWordsItIs() {
    assertThat(AskedWords.of("ogre aicha").in("Aïcha, ogre"))
        .extracting(AskedWords.Mark::asked)
        .containsExactly(1, 0);
  }

  @Test
  void asksNothingWithoutLetters() {
    assertThat(AskedWords.of(" ?! ").isEmpty()).isTrue();
  }
}
