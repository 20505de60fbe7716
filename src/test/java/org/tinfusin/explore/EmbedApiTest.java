package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;

/** Maps for frames of other sites. */
@AtlasTest
class EmbedApiTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"/?embed", "/?embed&people=kabyle", "/stories/cinderella?embed&hl=fr"})
  void mayStandInAFrameOfAnotherSite(String address) {
    HttpResponse<String> answer = Visitor.at(port).get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(policy(answer)).contains("frame-ancestors *").doesNotContain("unsafe-eval");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/stories/cinderella",
        "/narratives/cinderella-blida",
        "/narratives/cinderella-blida?embed",
        "/about?embed",
        "/stories?embed"
      })
  void noOtherPageMay(String address) {
    HttpResponse<String> answer = Visitor.at(port).get(address);

    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(policy(answer)).contains("frame-ancestors 'none'");
  }

  @Test
  void keepsNothingOfItsReaders() {
    assertThat(Visitor.at(port).get("/stories/cinderella?embed").headers().firstValue("Set-Cookie"))
        .isEmpty();
  }

  @Test
  void showsTheStoryAloneWithAWayToTheAtlas() {
    Document page = page("/stories/cinderella?embed&hl=fr");

    assertThat(page.select(".masthead, .panel")).isEmpty();
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(data(page).path("story").path("variants").size()).isGreaterThan(3);
    assertThat(data(page).path("story").path("arcs").size()).isPositive();
    assertThat(page.expectFirst(".embed-foot a").attr("href"))
        .isEqualTo("http://localhost:" + port + "/stories/cinderella");
    assertThat(page.expectFirst("base").attr("target")).isEqualTo("_blank");
  }

  @Test
  void asksTheMapForTheSearchAlone() {
    Document page = page("/?embed&people=kabyle&genre=tale");

    assertThat(data(page).path("filter").asString()).isEqualTo("genre=tale&people=kabyle");
    assertThat(data(page).has("story")).isFalse();
    assertThat(page.select(".embed-list a")).isNotEmpty();
    assertThat(page.expectFirst(".embed-foot a").attr("href"))
        .isEqualTo("http://localhost:" + port + "/?genre=tale&people=kabyle");
  }

  @Test
  void aSearchForOneStoryFollowsIt() {
    Document page = page("/?embed&family=cinderella");

    assertThat(data(page).path("story").path("slug").asString()).isEqualTo("cinderella");
    assertThat(page.expectFirst(".embed-foot a").attr("href"))
        .isEqualTo("http://localhost:" + port + "/stories/cinderella");
  }

  @ParameterizedTest
  @CsvSource({"/stories/no-such-story?embed, 404", "/?embed&near=nonsense, 200"})
  void staysCalmWhenThereIsNothing(String address, int status) {
    HttpResponse<String> answer = Visitor.at(port).get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isNotBlank();
  }

  @Test
  void isNotSentAgainToWhoHasIt() {
    String address = "/stories/cinderella?embed&hl=en";
    String tag = Visitor.at(port).get(address).headers().firstValue("ETag").orElseThrow();

    assertThat(Visitor.at(port).with("If-None-Match", tag).get(address).statusCode())
        .isEqualTo(304);
  }

  @Test
  void aStoryOffersTheCodeForIt() {
    Document page = page("/stories/cinderella?hl=fr");

    assertThat(page.expectFirst("#embed-code").text())
        .startsWith(
            "<iframe src=\"http://localhost:" + port + "/stories/cinderella?embed&amp;hl=fr\"")
        .contains("title=\"La fille des cendres");
  }

  private Document page(String address) {
    return Jsoup.parse(Visitor.at(port).get(address).body());
  }

  private static JsonNode data(Document page) {
    return Visitor.read(page.expectFirst("#embed-data").data());
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }
}
