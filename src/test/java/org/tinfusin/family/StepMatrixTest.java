package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinfusin.family.TellingStep.State;
import org.tinfusin.language.LocalizedText;

class StepMatrixTest {
  @Test
  void countsTheShareOfStepsInWhichTwoDiffer() {
    StepMatrix steps = matrix("a:++++", "b:++-+");

    assertThat(steps.distance("a", "b")).hasValue(0.25);
  }

  @Test
  void saysNothingOfTwoThatAreKnownInFewStepsAlike() {
    StepMatrix steps = matrix("a:++??", "b:++++");

    assertThat(steps.distance("a", "b")).isEmpty();
  }

  @Test
  void takesTwoStepsReplacedByDifferentThingsForDifferent() {
    StepMatrix steps = matrix("a:++c", "b:++h", "d:++c");

    assertThat(steps.distance("a", "b")).hasValue(1 / 3.0);
    assertThat(steps.distance("a", "d")).hasValue(0);
  }

  @Test
  void joinsThoseToldAlike() {
    TellingTree tree =
        matrix("north-1:++++--", "north-2:++++--", "south-1:--++++", "south-2:-+++++")
            .tree()
            .orElseThrow();

    assertThat(tree.tellings()).isEqualTo(4);
    assertThat(tree.steps()).isEqualTo(6);
    assertThat(tree.root().branches())
        .anyMatch(
            fork ->
                fork.branches().stream()
                    .map(TellingTree.Fork::telling)
                    .toList()
                    .containsAll(List.of("north-1", "north-2")));
  }

  @Test
  void leavesOutATellingThatIsHardlyKnown() {
    TellingTree tree =
        matrix("a:++++", "b:++--", "c:----", "d:+--+", "e:+???").tree().orElseThrow();

    assertThat(tree.tellings()).isEqualTo(4);
  }

  @Test
  void makesNoTreeOfTooFew() {
    assertThat(matrix("a:++++", "b:++--", "c:----").tree()).isEmpty();
  }

  @Test
  void makesNoTreeOfTellingsThatDoNotDiffer() {
    assertThat(matrix("a:++++", "b:++++", "c:++++", "d:++++").tree()).isEmpty();
  }

  /** Each telling as {@code name:steps}: + told, - left out, ? not known, else what replaces it. */
  private static StepMatrix matrix(String... tellings) {
    List<TellingStep> known = new ArrayList<>();
    for (String telling : tellings) {
      String[] parts = telling.split(":");
      for (int i = 0; i < parts[1].length(); i++) {
        step(parts[0], i + 1, parts[1].charAt(i)).ifPresent(known::add);
      }
    }
    return new StepMatrix(new KnownSteps(known));
  }

  private static Optional<TellingStep> step(String telling, int number, char sign) {
    return switch (sign) {
      case '?' -> Optional.empty();
      case '+' -> Optional.of(step(telling, number, State.PRESENT, LocalizedText.NONE));
      case '-' -> Optional.of(step(telling, number, State.ABSENT, LocalizedText.NONE));
      default ->
          Optional.of(
              step(telling, number, State.REPLACED, LocalizedText.of("" + sign, null, null)));
    };
  }

  private static TellingStep step(String telling, int number, State state, LocalizedText instead) {
    return new TellingStep(telling, number, state, instead, "a-work");
  }
}
