package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.geo.BadExpression;
import org.tinfusin.geo.BadExpression.Trouble;

/** What nobody may ask in the advanced box: each is refused before any SQL is written for it. */
class HostileExpressionsTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "hostile-expressions.txt",
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 20_000)
  void isRefusedByName(String trouble, String named, String expression) {
    BadExpression bad = refusal(expression);

    assertThat(bad).as(expression).isNotNull();
    assertThat(bad.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .as(expression)
        .isEqualTo(trouble);
    assertThat(bad.named()).as(expression).isEqualTo(named == null ? "" : named);
  }

  @Test
  void fiveThousandParenthesesAreRefusedAtTheNinth() {
    BadExpression bad = refusal("(".repeat(1990) + "genre = 'tale'" + ")".repeat(1990));

    assertThat(bad.trouble()).isEqualTo(Trouble.TOO_DEEP);
    assertThat(bad.at()).isEqualTo(8);
    assertThat(refusal("(".repeat(5000) + "genre = 'tale'" + ")".repeat(5000)).trouble())
        .isEqualTo(Trouble.TOO_LONG);
  }

  @Test
  void aThousandNegationsAreRefused() {
    assertThat(refusal("NOT ".repeat(900) + "genre = 'tale'").trouble()).isEqualTo(Trouble.SYNTAX);
  }

  @Test
  void aShapeWithTooManyCornersIsTooLong() {
    StringBuilder ring = new StringBuilder("INTERSECTS(location, POLYGON((0 0");
    for (int i = 0; i < 900; i++) {
      ring.append(", ").append(i / 100.0).append(" 1");
    }

    assertThat(refusal(ring.append(", 9 0, 0 0)))").toString()).trouble())
        .isEqualTo(Trouble.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"genre = 'a\u0000b'", "genre = 'a\u001bb'", "genre\u0000 = 'tale'"})
  void controlCharactersAreRefused(String expression) {
    assertThat(refusal(expression).trouble()).isEqualTo(Trouble.SIGN);
  }

  @Test
  void whatIsDeepButAllowedIsReadAtOnce() {
    String deep = "(".repeat(8) + "genre = 'tale'" + ")".repeat(8);
    String wide = String.join(" OR ", java.util.Collections.nCopies(150, "genre = 'tale'"));

    assertThat(PublishedNarratives.expression(deep)).isNotNull();
    assertThat(PublishedNarratives.expression(wide)).isNotNull();
  }

  private static BadExpression refusal(String expression) {
    return catchThrowableOfType(
        BadExpression.class, () -> PublishedNarratives.expression(expression));
  }
}
