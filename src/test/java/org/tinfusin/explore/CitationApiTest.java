package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;

/** How the page of a narrative is cited. */
@AtlasTest
class CitationApiTest {
  private static final String PAGE = "/narratives/little-by-little-segou";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "en, “Bit by bit the bird makes its nest”.",
    "fr, « Peu à peu l’oiseau fait son nid ».",
    "ar, «رويدًا رويدًا يبني الطائر عشّه»."
  })
  void isASentenceInTheReadersLanguage(String reader, String start) {
    HttpResponse<String> answer = Visitor.at(port).get(PAGE + "/citation.txt?hl=" + reader);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(answer.body())
        .startsWith(start)
        .contains("An ka taa 2023")
        .contains("http://localhost:" + port + PAGE)
        .doesNotContain("{");
  }

  @Test
  void isAnEntryForBibtex() {
    HttpResponse<String> answer = Visitor.at(port).get(PAGE + "/citation.bib?hl=en");

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/x-bibtex");
    assertThat(answer.body())
        .startsWith("@online{tinfusin-little-by-little-segou,\n")
        .contains("  title = {{Bit by bit the bird makes its nest}},\n")
        .contains("  url = {http://localhost:" + port + PAGE + "},\n")
        .containsPattern("urldate = \\{\\d{4}-\\d\\d-\\d\\d}")
        .endsWith("\n}\n");
  }

  @Test
  void isAnItemOfCslJson() {
    HttpResponse<String> answer = Visitor.at(port).get(PAGE + "/citation.json?hl=en");
    JsonNode item = Visitor.read(answer.body()).path(0);

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/vnd.citationstyles.csl+json");
    assertThat(item.path("type").asString()).isEqualTo("webpage");
    assertThat(item.path("title").asString()).isEqualTo("Bit by bit the bird makes its nest");
    assertThat(item.path("URL").asString()).isEqualTo("http://localhost:" + port + PAGE);
    assertThat(item.path("issued").path("date-parts").path(0)).hasSize(3);
    assertThat(item.path("accessed").path("date-parts").path(0)).hasSize(3);
  }

  @Test
  void standsOnThePageInAllItsForms() {
    var page = Jsoup.parse(Visitor.at(port).with("Accept-Language", "en").get(PAGE).body());

    assertThat(page.expectFirst("#citation-plain").text())
        .isEqualTo(Visitor.at(port).get(PAGE + "/citation.txt?hl=en").body().strip());
    assertThat(page.expectFirst("#citation-bib").wholeText())
        .isEqualTo(Visitor.at(port).get(PAGE + "/citation.bib?hl=en").body());
    assertThat(page.select("copy-text").eachAttr("from"))
        .containsExactly("citation-plain", "citation-bib", "citation-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "bib", "json"})
  void isNothingForAnUnknownNarrative(String form) {
    assertThat(Visitor.at(port).get("/narratives/no-such-tale/citation." + form).statusCode())
        .isEqualTo(404);
  }

  @Test
  void isNotSentAgainToWhoHasIt() {
    String tag =
        Visitor.at(port).get(PAGE + "/citation.txt").headers().firstValue("ETag").orElseThrow();

    assertThat(Visitor.at(port).with("If-None-Match", tag).get(PAGE + "/citation.txt").statusCode())
        .isEqualTo(304);
  }
}
