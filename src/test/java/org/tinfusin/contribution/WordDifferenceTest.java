package org.tinfusin.contribution;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinfusin.contribution.WordDifference.Change;
import org.tinfusin.contribution.WordDifference.Piece;

class WordDifferenceTest {

  @ParameterizedTest
  @CsvSource({
    "the hare runs, the old hare runs, the +[old ]hare runs",
    "the old hare runs, the hare runs, the -[old ]hare runs",
    "a b c, a x c, a -[b]+[x] c",
    "same, same, same",
    "'', new, +[new]",
    "gone, '', -[gone]"
  })
  void showsWhatWasTakenAndPut(String before, String after, String shown) {
    assertThat(shown(WordDifference.between(before, after))).isEqualTo(shown);
  }

  @Test
  void bothTextsCanBeReadFromIt() {
    String before = "Yan ufus ur a itkkaz anu\nd yat tẓalit";
    String after = "Sin ifassn ar tkkazn  anu\nd yat";

    List<Piece> pieces = WordDifference.between(before, after);

    assertThat(without(pieces, Change.PUT)).isEqualTo(before);
    assertThat(without(pieces, Change.TAKEN)).isEqualTo(after);
  }

  @Test
  void veryLongTextsAreReplacedAsAWhole() {
    String before = "a ".repeat(3_000);
    String after = "b ".repeat(3_000);

    List<Piece> pieces = WordDifference.between(before, after);

    assertThat(without(pieces, Change.PUT)).isEqualTo(before);
    assertThat(without(pieces, Change.TAKEN)).isEqualTo(after);
  }

  private static String without(List<Piece> pieces, Change change) {
    return pieces.stream()
        .filter(piece -> piece.change() != change)
        .map(Piece::text)
        .collect(joining());
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.change()) {
                  case KEPT -> piece.text();
                  case TAKEN -> "-[" + piece.text() + "]";
                  case PUT -> "+[" + piece.text() + "]";
                })
        .collect(joining());
  }
}
