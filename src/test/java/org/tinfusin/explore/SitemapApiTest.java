package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.trail.Trails;

@AtlasTest
class SitemapApiTest {
  @LocalServerPort private int port;
  @Autowired private Narratives narratives;
  @Autowired private StoryFamilies families;
  @Autowired private Trails trails;

  @Test
  void namesEveryPageOnce() {
    HttpResponse<String> answer = Visitor.at(port).get("/sitemap.xml");
    List<String> addresses =
        Jsoup.parse(answer.body(), Parser.xmlParser()).select("urlset > url > loc").eachText();

    assertThat(addresses)
        .doesNotHaveDuplicates()
        .hasSize(
            7
                + trails.publicSlugs().size()
                + families.all().size()
                + narratives.publishedSlugs().size())
        .allMatch(address -> address.startsWith("http://localhost:" + port + "/"))
        .contains("http://localhost:" + port + "/narratives/cinderella-blida")
        .contains("http://localhost:" + port + "/stories/cinderella");
  }

  @Test
  void givesEachPageItsAddressesInTheOtherLanguages() {
    Element url =
        Jsoup.parse(Visitor.at(port).get("/sitemap.xml").body(), Parser.xmlParser())
            .select("url")
            .getLast();

    assertThat(url.getElementsByTag("xhtml:link").eachAttr("hreflang"))
        .containsExactly("en", "fr", "ar", "x-default");
    assertThat(url.getElementsByTag("xhtml:link").getFirst().attr("href"))
        .isEqualTo(url.expectFirst("loc").text() + "?hl=en");
  }

  @Test
  void isCutIntoPagesByTheLastSlug() {
    List<String> slugs = narratives.publishedSlugs();

    List<String> addresses =
        Jsoup.parse(
                Visitor.at(port).get("/sitemap-narratives.xml?after=" + slugs.get(9)).body(),
                Parser.xmlParser())
            .select("loc")
            .eachText();

    assertThat(addresses).hasSize(slugs.size() - 10);
    assertThat(addresses.getFirst()).endsWith("/narratives/" + slugs.get(10));
    assertThat(narratives.lastSlugsOfPages(10)).startsWith(slugs.get(9), slugs.get(19));
  }

  @Test
  void isNotSentAgainToWhoHasIt() {
    String tag = Visitor.at(port).get("/sitemap.xml").headers().firstValue("ETag").orElseThrow();

    assertThat(Visitor.at(port).with("If-None-Match", tag).get("/sitemap.xml").statusCode())
        .isEqualTo(304);
  }

  @Test
  void isNamedToRobots() {
    HttpResponse<String> answer = Visitor.at(port).get("/robots.txt");

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(answer.body())
        .contains("Sitemap: http://localhost:" + port + "/sitemap.xml")
        .contains("Disallow: /map/");
  }

  @Test
  void opensNoSession() {
    assertThat(Visitor.at(port).get("/sitemap.xml").headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(Visitor.at(port).get("/robots.txt").headers().firstValue("Set-Cookie")).isEmpty();
  }
}
