package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;

@AtlasTest
class SearchApiTest {
  @LocalServerPort private int port;

  @Test
  void answersWithAPageAndItsFacets() {
    JsonNode answer = visitor().json("/search.json");

    assertThat(answer.propertyNames()).containsExactly("total", "next", "narratives", "facets");
    assertThat(answer.path("total").asLong()).isEqualTo(758);
    assertThat(answer.path("narratives").size()).isEqualTo(50);
    assertThat(answer.path("facets").propertyNames())
        .containsExactly(
            "genre",
            "subgenre",
            "lang",
            "people",
            "country",
            "region",
            "type",
            "motif",
            "period",
            "source",
            "certainty",
            "audio");
  }

  @Test
  void tellsOfANarrativeWhatAListNeeds() {
    JsonNode found = visitor().json("/search.json?family=nature-will-out").path("narratives");

    assertThat(found.size()).isEqualTo(1);
    assertThat(found.path(0).propertyNames())
        .contains(
            "id", "slug", "title", "genre", "lang", "place", "lon", "lat", "certainty", "family");
    assertThat(found.path(0).path("snippet").asString()).hasSizeBetween(20, 245);
  }

  @Test
  void showsWhereTheAskedWordsStand() {
    JsonNode found = visitor().json("/search.json?q=aicha&ui=fr&limit=200").path("narratives");

    assertThat(found.size()).isPositive();
    assertThat(found)
        .flatMap(narrative -> narrative.path("found").valueStream().toList())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              String text = finding.path("text").asString();
              assertThat(finding.path("in").asString()).isIn("title", "place", "text");
              assertThat(finding.path("marks").size()).isPositive();
              JsonNode mark = finding.path("marks").path(0);
              assertThat(text.substring(mark.path(0).asInt(), mark.path(1).asInt()))
                  .matches("[\\p{L}\\p{M}’'-]+");
            })
        .anySatisfy(
            finding -> assertThat(finding.path("text").asString()).containsIgnoringCase("aïcha"));
  }

  @Test
  void givesAnArabicPieceItsLanguageAndDirection() {
    JsonNode found =
        visitor()
            .json("/search.json?q=%D8%A7%D9%84%D8%BA%D9%88%D9%84&ui=fr&limit=200")
            .path("narratives");

    assertThat(found)
        .flatMap(narrative -> narrative.path("found").valueStream().toList())
        .anySatisfy(
            finding -> {
              assertThat(finding.path("in").asString()).isEqualTo("text");
              assertThat(finding.path("lang").asString()).startsWith("ar");
              assertThat(finding.path("dir").asString()).isEqualTo("rtl");
            });
  }

  @Test
  void findsNothingToShowWithoutWords() {
    assertThat(visitor().json("/search.json?limit=5").path("narratives"))
        .allSatisfy(narrative -> assertThat(narrative.path("found").size()).isZero());
  }

  @Test
  void anEmptyChoiceAsksForNothing() {
    assertThat(visitor().json("/search.json?lang=&people=&q=").path("total").asLong())
        .isEqualTo(758);
  }

  @Test
  void namesEveryPeopleThatTells() {
    assertThat(visitor().json("/search.json").path("facets").path("people").size())
        .isGreaterThan(60);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Nature will out (hare and monkey), Kissidougou",
    "fr, Chassez le naturel, Kissidougou",
    "ar, '', كيسيدوغو"
  })
  void speaksTheReadersLanguage(String reader, String title, String place) {
    JsonNode found =
        visitor().json("/search.json?family=nature-will-out&ui=" + reader).path("narratives");

    assertThat(found.path(0).path("title").asString()).contains(title);
    assertThat(found.path(0).path("place").asString()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"en, kabyle, Kabyles", "fr, kabyle, Kabyles", "ar, kabyle, القبائل"})
  void namesTheValuesOfFacets(String reader, String value, String label) {
    JsonNode peoples = visitor().json("/search.json?ui=" + reader).path("facets").path("people");

    assertThat(peoples)
        .filteredOn(people -> people.path("value").asString().equals(value))
        .map(people -> people.path("label").asString())
        .containsExactly(label);
  }

  @Test
  void leadsFromPageToPage() {
    JsonNode first = visitor().json("/search.json?country=ML&limit=5");
    JsonNode second =
        visitor().json("/search.json?country=ML&limit=5&after=" + first.path("next").asString());

    assertThat(second.path("narratives").path(0)).isNotEqualTo(first.path("narratives").path(0));
    assertThat(second.path("total")).isEqualTo(first.path("total"));
  }

  @Test
  void endsWithNoNextPage() {
    JsonNode answer = visitor().json("/search.json?family=nature-will-out");

    assertThat(answer.path("next").isNull()).isTrue();
  }

  @Test
  void isAskedOnlyWhetherItHasChanged() {
    String tag = visitor().get("/search.json").headers().firstValue("ETag").orElseThrow();

    assertThat(visitor().with("If-None-Match", tag).get("/search.json").statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search.json", "/suggest.json?q=kab"})
  void setsNoCookie(String address) {
    assertThat(visitor().get(address).headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/search.json?genre=song, genre",
    "/search.json?limit=0, limit",
    "/search.json?limit=201, limit",
    "/search.json?limit=ten, limit",
    "/search.json?after=x, after",
    "/search.json?sort=title, sort",
    "/suggest.json, q"
  })
  void namesTheParameterItCannotRead(String address, String parameter) {
    HttpResponse<String> answer = visitor().get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Visitor.read(answer.body()).path("parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void suggestsKindLabelAndValue() {
    JsonNode first = visitor().json("/suggest.json?q=cendrillon&ui=fr").path(0);

    assertThat(first.propertyNames()).containsExactly("kind", "label", "value");
    assertThat(first.path("kind").asString()).isEqualTo("story");
    assertThat(first.path("value").asString()).isEqualTo("cinderella");
  }

  private Visitor visitor() {
    return Visitor.at(port);
  }
}
