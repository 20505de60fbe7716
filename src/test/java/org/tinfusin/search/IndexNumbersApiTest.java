package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Tale.aTale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.IndexNumber;
import org.tinfusin.narrative.IndexNumber.Kind;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.Narratives;
import tools.jackson.databind.JsonNode;

/** Numbers of tale types are found, and named, by what they stand for. */
@AtlasTest
class IndexNumbersApiTest {
  private static final String SLUG = "a-tale-of-the-tests";

  @LocalServerPort private int port;
  @Autowired private Narratives narratives;
  @Autowired private IndexNumbers numbers;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void tellATaleOfAType() {
    narratives.publish(aTale().named(SLUG).amongThe("zenaga").ofType("cf. Trial 7").draft());
    label("unchecked", null);
  }

  @AfterEach
  void takeItOutAgain() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(SLUG).update();
    jdbc.sql("DELETE FROM index_number WHERE number = 'Trial 7'").update();
  }

  @ParameterizedTest
  @CsvSource({
    "en, glasswort, 'cf. Trial 7, The glasswort girl'",
    "fr, salicorne, 'cf. Trial 7, La fille salicorne'",
    "ar, %D8%A3%D8%B4%D9%86%D8%A7%D9%86, 'cf. Trial 7، فتاة الأشنان'"
  })
  void areSuggestedWithTheirLabel(String reader, String words, String label) {
    JsonNode found = Visitor.at(port).json("/suggest.json?ui=" + reader + "&q=" + words).path(0);

    assertThat(found.path("kind").asString()).isEqualTo("type");
    assertThat(found.path("label").asString()).isEqualTo(label);
    assertThat(found.path("value").asString()).isEqualTo("cf. Trial 7");
  }

  @Test
  void areNamedInTheFacet() {
    assertThat(facetLabel()).isEqualTo("cf. Trial 7, La fille salicorne");
  }

  @Test
  void areCalledByThemselvesWhenTheLabelProvedWrong() {
    label("wrong", "means a boy");

    assertThat(facetLabel()).isEqualTo("cf. Trial 7");
    assertThat(Visitor.at(port).json("/suggest.json?q=glasswort")).isEmpty();
  }

  @Test
  void areNotSuggestedWhenTheirNarrativeIsHidden() {
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(SLUG).update();

    assertThat(Visitor.at(port).json("/suggest.json?q=glasswort")).isEmpty();
  }

  private String facetLabel() {
    JsonNode types =
        Visitor.at(port).json("/search.json?ui=fr&people=zenaga").path("facets").path("type");
    for (JsonNode type : types) {
      if (type.path("value").asString().equals("cf. Trial 7")) {
        return type.path("label").asString();
      }
    }
    return "not in the facet";
  }

  private void label(String check, @Nullable String read) {
    numbers.put(
        IndexNumber.parse(
            Kind.TYPE,
            "Trial 7",
            LocalizedText.of("The glasswort girl", "La fille salicorne", "فتاة الأشنان"),
            check,
            read));
  }
}
