package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinfusin.family.SharedPassages.Piece;

/** What two texts share is marked in both, and nothing of them is lost. */
class SharedPassagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The hare rode the hyena to the well. | A hyena carried a hare. | The <hare> rode the"
            + " <hyena> to the well.",
        "en | She lost her golden slipper. | A golden slipper was lost. | She <lost> her [golden"
            + " slipper].",
        "fr | L’ogresse mangea la fille. | Des ogresses et des filles. | <L’ogresse> mangea la"
            + " <fille>.",
        "ar | فقدت الفتاة خفّها الذهبي | الخفّ الذهبي للفتاة | فقدت <الفتاة> خفّها <الذهبي>",
        "hau | Kura ta ga zomo | zomo da kura | <Kura> ta ga <zomo>",
        "en | Nothing alike. | Something else. | Nothing alike."
      })
  void marksSharedWordsAndRunsOfThem(String language, String text, String other, String marked) {
    assertThat(shown(SharedPassages.of(language, text, other), text)).isEqualTo(marked);
  }

  @Test
  void givesTheTextBackWhole() {
    String text = "  “Open!”, said the hyena:\nthe hare — silent — ran.  ";

    assertThat(
            SharedPassages.of("en", text, "a hyena, a silent hare").mark(text).stream()
                .map(Piece::text)
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }

  private static String shown(SharedPassages shared, String text) {
    return shared.mark(text).stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case PLAIN -> piece.text();
                  case WORD -> "<" + piece.text() + ">";
                  case RUN -> "[" + piece.text() + "]";
                })
        .collect(Collectors.joining());
  }
}
