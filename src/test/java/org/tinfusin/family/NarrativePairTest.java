package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NarrativePairTest {
  @Test
  void isTheSameFromEitherSide() {
    assertThat(NarrativePair.of("b", "a")).isEqualTo(NarrativePair.of("a", "b"));
    assertThat(NarrativePair.of("b", "a").otherThan("a")).isEqualTo("b");
  }

  @Test
  void refusesToLinkATaleToItself() {
    assertThatIllegalArgumentException().isThrownBy(() -> NarrativePair.of("a", "a"));
  }
}
