package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.family.Told.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantWeightsTest {
  private static final VariantWeights WEIGHTS = VariantWeights.ofTheAtlas();

  @Test
  void standInTheFileForEveryKindOfEvidence() {
    assertThat(WEIGHTS.weights()).containsOnlyKeys(Evidence.values());
    assertThat(WEIGHTS.likely()).isGreaterThan(WEIGHTS.perhaps());
  }

  @Test
  void callTheSameTypeWithTheSameMotifsLikely() {
    assertThat(isLikely(Map.of(Evidence.TALE_TYPES, 1.0, Evidence.MOTIFS, 1.0))).isTrue();
  }

  @Test
  void callNothingLikelyForItsWordsOrCharactersAlone() {
    assertThat(isLikely(Map.of(Evidence.WORDS, 1.0, Evidence.CHARACTERS, 1.0))).isFalse();
  }

  @Test
  void callNothingLikelyForATypeThatIsKinToADoubtfulOne() {
    double kin = IndexLikeness.ofTypes(List.of("cf. ATU 315"), List.of("ATU 315A"));
    double same = IndexLikeness.ofTypes(List.of("cf. ATU 315"), List.of("ATU 315"));

    assertThat(isLikely(Map.of(Evidence.WORDS, 1.0, Evidence.TALE_TYPES, kin))).isFalse();
    assertThat(isLikely(Map.of(Evidence.WORDS, 1.0, Evidence.TALE_TYPES, same))).isTrue();
  }

  @Test
  void takeASentenceModelForTheOrderAndNotForTheVerdict() {
    Map<Evidence, Double> type = Map.of(Evidence.TALE_TYPES, 1.0);
    Map<Evidence, Double> both = Map.of(Evidence.TALE_TYPES, 1.0, Evidence.SENTENCES, 1.0);

    assertThat(score(both, false)).isGreaterThan(score(type, false));
    assertThat(isLikely(both)).isFalse();
  }

  @Test
  void giveNothingForNearnessAlone() {
    assertThat(score(Map.of(Evidence.NEARNESS, 1.0), false)).isZero();
  }

  @Test
  void trustLikeWordsLessWhereBothStandInOneBook() {
    Map<Evidence, Double> words = Map.of(Evidence.WORDS, 0.3);

    assertThat(score(words, true)).isLessThan(score(words, false));
  }

  private static boolean isLikely(Map<Evidence, Double> strengths) {
    return WEIGHTS.isLikely(new Likeness(told("a").telling(), strengths, false));
  }

  private static double score(Map<Evidence, Double> strengths, boolean sameSource) {
    return WEIGHTS.score(new Likeness(told("a").telling(), strengths, sameSource));
  }
}
