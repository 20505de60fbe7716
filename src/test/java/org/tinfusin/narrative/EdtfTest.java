package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "1962, 1962, 1962, 1962",
    "1962-03, 1962-03, 1962, 1962",
    "1962-03-14, 1962-03-14, 1962, 1962",
    "1962~, 1962~, 1962, 1962",
    "1962?, 1962?, 1962, 1962",
    "196X, 196X, 1960, 1969",
    "196x, 196X, 1960, 1969",
    "19XX, 19XX, 1900, 1999",
    "1960/1970, 1960/1970, 1960, 1970",
    "1960~/1970, 1960~/1970, 1960, 1970",
    "about 1962, 1962~, 1962, 1962",
    "c. 1962, 1962~, 1962, 1962",
    "vers 1962, 1962~, 1962, 1962",
    "حوالي ١٩٦٢, 1962~, 1962, 1962",
    "the 1960s, 196X, 1960, 1969",
    "années 1960, 196X, 1960, 1969",
    "سنوات 1960, 196X, 1960, 1969",
    "1960-1970, 1960/1970, 1960, 1970",
    "between 1960 and 1970, 1960/1970, 1960, 1970",
    "entre 1960 et 1970, 1960/1970, 1960, 1970",
    "بين 1960 و1970, 1960/1970, 1960, 1970",
    "perhaps 1962, 1962?, 1962, 1962",
    "14/3/1962, 1962-03-14, 1962, 1962"
  })
  void understandsWhatPeopleWrite(String typed, String text, int from, int to) {
    assertThat(Edtf.understand(typed)).contains(new Edtf(text, from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "long ago",
        "1962-13",
        "1962-02-30",
        "1970/1960",
        "3000",
        "0001",
        "1962/",
        "196",
        "1960/1970/1980",
        "99/99/1962",
        "'; DROP TABLE narrative; --",
        "<script>alert(1)</script>"
      })
  void saysThatItDoesNotUnderstand(String typed) {
    assertThat(Edtf.understand(typed)).isEmpty();
  }
}
