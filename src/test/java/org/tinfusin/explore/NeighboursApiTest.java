package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Tale.aTale;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.PlaceLink;
import org.tinfusin.narrative.Text;
import tools.jackson.databind.JsonNode;

/** What a reading page leads to: near here, the same people, the way through a search. */
@AtlasTest
class NeighboursApiTest {
  private static final String HERE = "a-tale-of-the-tests";

  @LocalServerPort private int port;
  @Autowired private Narratives narratives;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void forget() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(HERE).update();
  }

  @Test
  void theNearestFiveAreToldNearHere() {
    narratives.publish(aTale().named(HERE).toldAt("tamanrasset").draft());

    List<String> nearest =
        jdbc.sql(
                """
                SELECT n.slug FROM published_narrative n, published_narrative here
                 WHERE here.slug = ? AND n.slug <> here.slug
                 ORDER BY ST_Distance(n.location::geography, here.location::geography),
                          n.certainty = 'uncertain', n.slug LIMIT 5
                """)
            .param(HERE)
            .query((row, number) -> "narratives/" + row.getString("slug"))
            .list();

    assertThat(page(HERE).select(".near li a").eachAttr("href")).isEqualTo(nearest);
  }

  @Test
  void anAreaHasNoDistanceToTheKilometre() {
    narratives.publish(
        aTale()
            .named(HERE)
            .at(
                PlaceLink.parse(
                    "tamanrasset", "told-at", "uncertain", "representative", "radius:80"))
            .draft());

    assertThat(page(HERE).select(".near .variant-people").eachText())
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).contains("the exact place is not known"))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\d*[1-9] km"));
    assertThat(page(HERE).select(".near .not-known").text()).contains("middle of its area");
  }

  @Test
  void othersOfTheSamePeopleLeadToTheMap() {
    narratives.publish(aTale().named(HERE).amongThe("kabyle").draft());

    Document page = page(HERE);

    assertThat(page.select(".of-people li a")).hasSize(4);
    assertThat(page.select(".of-people li a").eachAttr("href"))
        .doesNotContain("narratives/" + HERE)
        .allSatisfy(address -> assertThat(people(address)).isEqualTo("kabyle"));
    assertThat(page.select(".of-people .to-map").attr("href")).isEqualTo("./?people=kabyle");
  }

  @Test
  void aSearchIsWalkedFromEachToTheNext() {
    String question = "people=kabyle&genre=tale";
    List<String> found = found(question);

    Document third = page(found.get(2) + "?in=" + encoded(question));

    assertThat(third.select(".walk-previous").attr("href"))
        .startsWith("narratives/" + found.get(1) + "?in=");
    assertThat(third.select(".walk-next").attr("href"))
        .startsWith("narratives/" + found.get(3) + "?in=");
    assertThat(third.select(".walk-back").text()).contains("3 of " + found.size());
    assertThat(third.select(".walk-back a").attr("href"))
        .isEqualTo("./?genre=tale&people=kabyle&narrative=" + found.get(2));
  }

  @Test
  void aSearchForWordsIsWalkedInTheOrderOfItsList() {
    List<String> found = found("q=patience");

    for (int i = 1; i < found.size() - 1; i++) {
      Document page = page(found.get(i) + "?in=q%3Dpatience");

      assertThat(page.select(".walk-previous").attr("href"))
          .startsWith("narratives/" + found.get(i - 1) + "?in=");
      assertThat(page.select(".walk-next").attr("href"))
          .startsWith("narratives/" + found.get(i + 1) + "?in=");
      assertThat(page.select(".walk-back").text()).contains(i + 1 + " of " + found.size());
    }
  }

  @Test
  void theWayEndsAtTheLast() {
    String question = "people=kabyle&genre=tale";
    List<String> found = found(question);

    assertThat(page(found.getLast() + "?in=" + encoded(question)).select("a.walk-next")).isEmpty();
    assertThat(page(found.getFirst() + "?in=" + encoded(question)).select("a.walk-previous"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "people=nobody",
        "near=nonsense",
        "%zz=%",
        "genre=tale'--",
        "a=b&&=&",
        "\u0000"
      })
  void aSearchThatDoesNotFindItIsPassedOver(String question) {
    Document page = page("little-by-little-segou?in=" + encoded(question));

    assertThat(page.select(".walk")).isEmpty();
    assertThat(page.select("h1")).isNotEmpty();
  }

  @Test
  void anOriginalStandsBesideItsTranslationParagraphByParagraph() {
    narratives.publish(
        aTale()
            .named(HERE)
            .in("ary")
            .saying("كان يا ما كان.\n\nوتزوّجا.")
            .with(translation("fr", "Il était une fois.\n\nIls se marièrent."))
            .with(translation("en", "Once upon a time.\n\nThey married."))
            .draft());

    Document page = page(HERE);

    assertThat(page.select(".pair > .told[dir=rtl][lang=ary]").eachText())
        .containsExactly("كان يا ما كان.", "وتزوّجا.");
    assertThat(page.select(".pair > .rendering[dir=ltr][lang=en]").eachText())
        .containsExactly("Once upon a time.", "They married.");
    assertThat(page.select(".other-language").text()).contains("Il était une fois.");
    assertThat(page.select("text-choice")).hasSize(1);
  }

  @Test
  void theSameWordsInAnotherScriptStandBelow() {
    narratives.publish(
        aTale()
            .named(HERE)
            .in("shi")
            .saying("Yan ufus ur ar issmun")
            .saying("ⵢⴰⵏ ⵓⴼⵓⵙ ⵓⵔ ⴰⵔ ⵉⵙⵙⵎⵓⵏ")
            .with(translation("en", "One hand gathers nothing."))
            .draft());

    assertThat(page(HERE).select(".saying").eachText())
        .containsExactly("Yan ufus ur ar issmun", "ⵢⴰⵏ ⵓⴼⵓⵙ ⵓⵔ ⴰⵔ ⵉⵙⵙⵎⵓⵏ");
    assertThat(page(HERE).select(".parallel .rendering[lang=en]").text())
        .contains("One hand gathers nothing.");
  }

  @Test
  void textsOfDifferentLengthStandSideBySideAsWholes() {
    narratives.publish(
        aTale()
            .named(HERE)
            .saying("Macahu.\n\nTellem chahu.\n\nD yiwen.")
            .with(translation("en", "Once upon a time there was somebody."))
            .draft());

    assertThat(page(HERE).select(".pair > div.told")).hasSize(1);
    assertThat(page(HERE).select(".pair > div.told > p")).hasSize(3);
  }

  private static Text translation(String language, String body) {
    return Text.fromSource(Text.Kind.TRANSLATION, new LanguageTag(language), body);
  }

  private List<String> found(String question) {
    List<String> slugs = new ArrayList<>();
    for (JsonNode narrative :
        Visitor.at(port).json("/search.json?limit=200&" + question).path("narratives")) {
      slugs.add(narrative.path("slug").asString());
    }
    assertThat(slugs).hasSizeGreaterThan(4);
    return slugs;
  }

  private String people(String address) {
    return String.valueOf(
        narratives.read(address.substring("narratives/".length())).orElseThrow().people());
  }

  private Document page(String slug) {
    return Jsoup.parse(
        Visitor.at(port).with("Accept-Language", "en").get("/narratives/" + slug).body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
