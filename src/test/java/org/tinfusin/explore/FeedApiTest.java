package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Tale.aTale;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Narratives;

/** The feed of new narratives. */
@AtlasTest
class FeedApiTest {
  private static final String NEW = "a-tale-of-the-tests";

  @LocalServerPort private int port;
  @Autowired private Narratives narratives;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void forget() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(NEW).update();
  }

  @Test
  void beginsWithTheNewest() {
    publish("A <new> tale & more", "Un conte nouveau");

    Document feed = feed("/feed.xml?hl=en");

    assertThat(feed.expectFirst("feed > entry > title").text()).isEqualTo("A <new> tale & more");
    assertThat(feed.expectFirst("feed > entry > link").attr("href"))
        .isEqualTo("http://localhost:" + port + "/narratives/" + NEW + "?hl=en");
    assertThat(feed.select("feed > entry")).hasSize(30);
  }

  @Test
  void isReadInTheLanguageOfItsAddress() {
    publish("A new tale", "Un conte nouveau");

    Document feed = feed("/feed.xml?hl=fr");

    assertThat(feed.expectFirst("feed").attr("xml:lang")).isEqualTo("fr");
    assertThat(feed.expectFirst("feed > entry > title").text()).isEqualTo("Un conte nouveau");
  }

  @Test
  void hasWhatAtomAsksOfEveryEntry() {
    Document feed = feed("/feed.xml");

    assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name"))
        .hasSize(4);
    assertThat(feed.select("feed > entry"))
        .allSatisfy(
            entry -> {
              assertThat(entry.select("> id, > title, > updated, > summary")).hasSize(4);
              assertThat(entry.expectFirst("updated").text())
                  .matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
            });
  }

  @Test
  void aNarrativeIsNewOnceAlone() {
    publish("A new tale", "Un conte nouveau");
    jdbc.sql("UPDATE narrative SET published_at = '2001-02-03T12:00:00Z' WHERE slug = ?")
        .param(NEW)
        .update();

    publish("The same tale in other words", "Le même conte");

    assertThat(narratives.read(NEW).orElseThrow().published()).hasToString("2001-02-03");
  }

  @Test
  void aDraftIsNewFromTheDayItIsPublished() {
    publish("A new tale", "Un conte nouveau");
    jdbc.sql(
            "UPDATE narrative SET status = 'draft', published_at = '2001-02-03T12:00:00Z' WHERE slug = ?")
        .param(NEW)
        .update();

    jdbc.sql("UPDATE narrative SET status = 'published' WHERE slug = ?").param(NEW).update();

    assertThat(narratives.read(NEW).orElseThrow().published().getYear()).isGreaterThan(2001);
  }

  @Test
  void isNotSentAgainUntilSomethingChanges() {
    String tag = Visitor.at(port).get("/feed.xml").headers().firstValue("ETag").orElseThrow();

    assertThat(Visitor.at(port).with("If-None-Match", tag).get("/feed.xml").statusCode())
        .isEqualTo(304);
    publish("A new tale", "Un conte nouveau");
    assertThat(Visitor.at(port).with("If-None-Match", tag).get("/feed.xml").statusCode())
        .isEqualTo(200);
  }

  private void publish(String english, String french) {
    narratives.publish(aTale().named(NEW).titled(LocalizedText.of(english, french, null)).draft());
  }

  private Document feed(String address) {
    HttpResponse<String> answer = Visitor.at(port).get(address);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    return Jsoup.parse(answer.body(), Parser.xmlParser());
  }
}
