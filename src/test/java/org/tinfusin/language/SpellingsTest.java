package org.tinfusin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tinfusin.language.SearchWords.Part;

/**
 * Pairs of real names and words over the scripts and spellings of the region, and pairs that are
 * near each other and must stay apart. No typing errors are forgiven here.
 */
class SpellingsTest {

  @ParameterizedTest(name = "{0} and {1}: {2} ({3})")
  @CsvFileSource(resources = "pairs.tsv", delimiter = '\t', numLinesToSkip = 1)
  void eachFindsTheOtherOrNeitherDoes(String one, String other, String match, String spellings) {
    boolean forth = finds(one, other);
    boolean back = finds(other, one);

    assertThat(match.equals("yes") ? forth && back : !forth && !back).isTrue();
  }

  private static boolean finds(String asked, String found) {
    return SearchQuestion.of(asked).isAnsweredBy(SearchWords.none().name(Part.NAME, found));
  }
}
