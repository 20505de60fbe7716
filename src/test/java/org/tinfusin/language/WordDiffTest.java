package org.tinfusin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinfusin.language.WordDiff.Change;
import org.tinfusin.language.WordDiff.Run;

class WordDiffTest {
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
    assertThat(shown(WordDiff.between(before, after))).isEqualTo(shown);
  }

  @Test
  void givesBackWordsWithTheirSpacesAndLines() {
    String before = "Yan ufus ur a itkkaz anu\nd yat tẓalit";
    String after = "Sin ifassn ar tkkazn  anu\nd yat";

    assertThat(without(before, after, Change.PUT)).isEqualTo(before);
    assertThat(without(before, after, Change.TAKEN)).isEqualTo(after);
  }

  @Test
  void replacesVeryLongTextsAsAWhole() {
    String before = "a ".repeat(3_000);
    String after = "b ".repeat(3_000);

    assertThat(without(before, after, Change.PUT)).isEqualTo(before);
    assertThat(without(before, after, Change.TAKEN)).isEqualTo(after);
  }

  @Test
  void saysWhichWordsWereTakenAndPut() {
    assertThat(WordDiff.between("the hare and the hyena", "the hare and the old lion"))
        .containsExactly(
            new Run(Change.KEPT, "the hare and the "),
            new Run(Change.TAKEN, "hyena"),
            new Run(Change.PUT, "old lion"));
  }

  @Test
  void keepsArabicWordsWhole() {
    assertThat(WordDiff.between("كان يا ما كان", "كان يا زمان كان"))
        .contains(new Run(Change.TAKEN, "ما"), new Run(Change.PUT, "زمان"));
  }

  @Test
  void findsNothingBetweenATextAndItself() {
    assertThat(WordDiff.between("macahu", "macahu"))
        .containsExactly(new Run(Change.KEPT, "macahu"));
    assertThat(WordDiff.between("", "")).isEmpty();
  }

  @Test
  void givesBackBothTexts() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      String older = text(random, 40);
      String newer = text(random, 40);

      assertThat(without(older, newer, Change.PUT)).isEqualTo(older);
      assertThat(without(older, newer, Change.TAKEN)).isEqualTo(newer);
    }
  }

  @Test
  void givesBackVeryLongTextsToo() {
    Random random = new Random(4);
    String older = text(random, 12_000);
    String newer = text(random, 12_000);

    assertThat(without(older, newer, Change.PUT)).isEqualTo(older);
    assertThat(without(older, newer, Change.TAKEN)).isEqualTo(newer);
  }

  private static String text(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> Integer.toString(random.nextInt(6)))
        .collect(Collectors.joining(" "));
  }

  private static String without(String older, String newer, Change change) {
    return WordDiff.between(older, newer).stream()
        .filter(run -> run.change() != change)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static String shown(List<Run> runs) {
    return runs.stream()
        .map(
            run ->
                switch (run.change()) {
                  case KEPT -> run.text();
                  case TAKEN -> "-[" + run.text() + "]";
                  case PUT -> "+[" + run.text() + "]";
                })
        .collect(Collectors.joining());
  }
}
