package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "ATU 510A, ATU 510A, 1",
    "ATU 510A, ATU 510B, 0.7",
    "ATU 510A, ATU 511, 0.25",
    "ATU 510A, cf. ATU 510A, 0.6",
    "ATU 510A, ATU 175, 0",
    "ATU 510A, Haring 510A, 0",
    "ATU 510A, no number, 0"
  })
  void takesTypesForLikeByTheirNumbers(String one, String other, double likeness) {
    assertThat(IndexLikeness.ofTypes(List.of(one), List.of(other))).isEqualTo(likeness);
  }
}
