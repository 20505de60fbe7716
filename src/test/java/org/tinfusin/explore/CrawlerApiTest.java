package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;

/** A crawler reads the same words as everybody, without a session and without scripts. */
@AtlasTest
class CrawlerApiTest {
  private static final String CRAWLER =
      "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "/, 200",
    "/stories, 200",
    "/stories/cinderella, 200",
    "/narratives/cinderella-blida, 200",
    "/about, 200",
    "/about/collection, 200",
    "/compare/cinderella-blida/the-tar-baby-kano, 200",
    "/flows, 200",
    "/wanted, 200",
    "/compare/cinderella-blida/no-such-tale, 404",
    "/stories/no-such-story, 404"
  })
  void readsWithoutASession(String address, int status) {
    HttpResponse<String> answer = crawl(address);
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Vary").orElse("")).containsIgnoringCase("User-Agent");
    assertThat(page.select("script[src], script:not([type])")).isEmpty();
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(page.expectFirst("h1").text()).isNotBlank();
    assertThat(page.title()).contains("Tinfusin");
  }

  @Test
  void readsWhatEverybodyReads() {
    String address = "/stories/cinderella";

    String people =
        Jsoup.parse(Visitor.at(port).with("Accept-Language", "fr").get(address).body())
            .expectFirst("article")
            .text();

    assertThat(Jsoup.parse(crawl(address).body()).expectFirst("article").text()).isEqualTo(people);
  }

  private HttpResponse<String> crawl(String address) {
    return Visitor.at(port).with("User-Agent", CRAWLER).with("Accept-Language", "fr").get(address);
  }
}
