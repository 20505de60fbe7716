package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlotAlignmentTest {
  private static final Set<String> FIELD = Set.of("thief", "rob", "field");
  private static final Set<String> GLUE = Set.of("figur", "glue");
  private static final Set<String> CAUGHT = Set.of("thief", "stick", "hand");

  @Test
  void isWholeForTheSameStepsInTheSameOrder() {
    assertThat(PlotAlignment.of(List.of(FIELD, GLUE, CAUGHT), List.of(FIELD, GLUE, CAUGHT)))
        .isEqualTo(1);
  }

  @Test
  void passesOverAStepThatOneOfThemLeavesOut() {
    assertThat(PlotAlignment.of(List.of(FIELD, GLUE, CAUGHT), List.of(FIELD, CAUGHT))).isEqualTo(1);
  }

  @Test
  void isLessForTheSameStepsInAnotherOrder() {
    assertThat(PlotAlignment.of(List.of(FIELD, GLUE, CAUGHT), List.of(CAUGHT, GLUE, FIELD)))
        .isLessThan(0.7);
  }

  @Test
  void isNothingWithoutSteps() {
    assertThat(PlotAlignment.of(List.of(), List.of(FIELD))).isZero();
  }

  @Test
  void laysStepsSideBySideInTheirOrder() {
    List<AlignedStep> pairs =
        PlotAlignment.pairs(List.of(FIELD, GLUE, CAUGHT), List.of(FIELD, CAUGHT));

    assertThat(pairs)
        .containsExactly(new AlignedStep(1, 1), new AlignedStep(2, 0), new AlignedStep(3, 2));
  }

  @Test
  void leavesStepsApartThatAreNotAlike() {
    List<AlignedStep> pairs = PlotAlignment.pairs(List.of(FIELD, GLUE), List.of(Set.of("king")));

    assertThat(pairs).noneMatch(AlignedStep::isInBoth).hasSize(3);
    assertThat(PlotAlignment.pairs(List.of(), List.of(GLUE)))
        .containsExactly(new AlignedStep(0, 1));
  }

  @Test
  void takesSentencesForStepsAndPutsManyTogether() {
    String text = "He robs. He sticks. He begs. He runs.";

    assertThat(PlotAlignment.steps("en", text, 12)).hasSize(4);
    assertThat(PlotAlignment.steps("en", text, 2)).hasSize(2);
  }
}
