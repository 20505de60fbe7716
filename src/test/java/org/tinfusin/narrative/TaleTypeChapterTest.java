package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaleTypeChapterTest {

  @ParameterizedTest
  @CsvSource({
    "ATU 1, ANIMALS",
    "ATU 2A, ANIMALS",
    "ATU 299, ANIMALS",
    "ATU 300, MAGIC",
    "ATU 510A, MAGIC",
    "cf. ATU 222, ANIMALS",
    "AT 780, RELIGIOUS",
    "ATU 875, REALISTIC",
    "ATU 1000, OGRES",
    "ATU 1525D, JOKES",
    "ATU 1999, JOKES",
    "ATU 2031C, FORMULAS",
    "ATU 2400, OTHER",
    "El-Shamy 510A, OTHER",
    "'', OTHER"
  })
  void knowsTheChapterOfANumber(String number, TaleTypeChapter chapter) {
    assertThat(TaleTypeChapter.of(number)).isEqualTo(chapter);
  }
}
