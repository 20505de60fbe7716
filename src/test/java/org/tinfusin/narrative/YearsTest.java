package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

  @ParameterizedTest
  @CsvSource({
    "1897, 1897, 1897",
    "1909-1910, 1909, 1910",
    "1909–1910, 1909, 1910",
    "before 1895, 1895, 1895",
    "'1913, again in 1904', 1904, 1913",
    "'12 March 2016', 2016, 2016"
  })
  void areTheFirstAndLastOnesNamed(String dating, int from, int to) {
    assertThat(Years.in(dating)).hasValue(new Years(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "in the nineteenth century", "no. 510", "page 19055", "2150"})
  void areNotMadeUp(String dating) {
    assertThat(Years.in(dating)).isEmpty();
  }

  @Test
  void areAbsentWithoutADating() {
    assertThat(Years.in(null)).isEmpty();
  }
}
