package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Role;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Person;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailDraft;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.Trails;
import org.tinfusin.trail.Visibility;

/** The pages of trails as they come over HTTP, before any script runs. */
@AtlasTest
class TrailApiTest {
  private static final String SHIPPED = "/trails/the-ways-of-cinderella";
  private static final String HIDDEN = "cinderella-blida";
  private static final String OWN_WORDS = "Aïcha Remmada";

  @LocalServerPort private int port;
  @Autowired private Trails trails;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void forget() {
    Person.nobody();
    jdbc.sql("UPDATE narrative SET status = 'published' WHERE slug = ?").param(HIDDEN).update();
    jdbc.sql("DELETE FROM trail WHERE NOT shipped").update();
    jdbc.sql("DELETE FROM account WHERE name LIKE 'trail-%'").update();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void theFirstAnswerHoldsTheWholeTrail(String language) {
    Document page = page(SHIPPED + "?hl=" + language);

    assertThat(page.expectFirst("h1").text()).isNotBlank();
    assertThat(page.expectFirst("h1 [lang], h1[lang]").attr("lang")).isEqualTo(language);
    assertThat(page.select(".trail-stop")).hasSize(7);
    assertThat(page.select(".trail-stop .own-words")).hasSizeGreaterThan(6);
    assertThat(page.select(".trail-stop .question")).hasSizeGreaterThan(13);
    assertThat(page.select("fieldset.question input[type=radio]")).hasSizeGreaterThan(9);
    assertThat(page.select(".trail-figure svg .route-stop")).hasSize(6);
    assertThat(page.select(".trail-figure svg path.route-land").attr("d")).startsWith("M");
    assertThat(page.select("link[rel=stylesheet][href^=trails.css]")).hasSize(1);
    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
  }

  @Test
  void tellsHowFarItIsFromStopToStop() {
    Document page = page(SHIPPED + "?hl=en");

    List<String> legs = page.select(".trail-leg").eachText();
    assertThat(legs).hasSize(5).allMatch(leg -> leg.matches("about [\\d,]+0 km"));
    assertThat(page.expectFirst(".reading-head .kicker").text())
        .matches("Trail · 7 stops · about [\\d,]+0 km");
  }

  @Test
  void leadsFromStopToStopWithoutScripts() {
    Document page = page(SHIPPED + "?hl=en");

    List<String> targets =
        page.select(".stop-ways a").stream()
            .map(a -> a.attr("href").replaceAll(".*#", ""))
            .toList();
    assertThat(targets).hasSize(12).allMatch(id -> page.getElementById(id) != null);
  }

  @Test
  void theGalleryShowsEveryPublicTrailWithItsWay() {
    Document page = page("/trails?hl=fr");

    assertThat(page.select(".trail-card")).hasSize(5);
    assertThat(page.select(".trail-card .route-map .route-stop")).hasSizeGreaterThan(20);
    assertThat(page.select(".trail-card h2 a").eachAttr("href"))
        .contains("trails/the-ways-of-cinderella", "trails/abu-zayd-from-tunis-to-bornu");
  }

  @Test
  void theGalleryIsAskedByAgeRegionAndTheme() {
    assertThat(titles("/trails?hl=en&age=16")).containsExactly("Abu Zayd from Tunis to Bornu");
    assertThat(titles("/trails?hl=en&theme=together")).containsExactly("One hand cannot clap");
    assertThat(titles("/trails?hl=en&region=wadai"))
        .containsExactly("Abu Zayd from Tunis to Bornu");
    assertThat(titles("/trails?hl=en&age=abc&language=fr")).hasSize(5);
    assertThat(titles("/trails?hl=en&age=99")).isEmpty();
  }

  @Test
  void aHiddenStopIsMarkedAndSaysNothingOnAnyPage() {
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(HIDDEN).update();

    for (String address : List.of(SHIPPED, SHIPPED + "/print", SHIPPED + "/present")) {
      HttpResponse<String> answer = visitor().get(address + "?hl=en");

      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.body())
          .contains("This narrative is no longer shown")
          .doesNotContain(HIDDEN, OWN_WORDS);
    }
    assertThat(page(SHIPPED + "?hl=en").select(".trail-stop.gone")).hasSize(1);
    assertThat(page(SHIPPED + "?hl=en").select(".route-stop")).hasSize(5);
    assertThat(page("/trails?hl=en").select(".trail-card:first-child .route-stop")).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void theSheetHasMapTextsLinesKeyAndCode(String language) {
    Document sheet = page(SHIPPED + "/print?hl=" + language);

    assertThat(sheet.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(sheet.select(".trail-figure .route-stop")).hasSize(6);
    assertThat(sheet.select(".handout-stop")).hasSize(7);
    assertThat(sheet.select(".write-here")).hasSizeGreaterThan(20);
    assertThat(sheet.select(".handout-choices li")).hasSizeGreaterThan(9);
    assertThat(sheet.select(".handout-key dd")).hasSizeGreaterThan(8);
    assertThat(sheet.select(".handout-stop .answer-key, .handout-stop details")).isEmpty();
    assertThat(sheet.select("script")).isEmpty();
    assertThat(sheet.select("svg.qr-code")).hasSize(1);
  }

  @Test
  void theShortAddressOnTheSheetLeadsToTheTrail() {
    String shortly = page(SHIPPED + "/print").expectFirst(".short-address").text();

    HttpResponse<String> answer = visitor().get(shortly.substring(shortly.indexOf('/')));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith(SHIPPED);
  }

  @Test
  void theSlidesHoldEveryStopBeforeAnyScript() {
    Document slides = page(SHIPPED + "/present?hl=ar");

    assertThat(slides.select(".slide")).hasSize(8);
    assertThat(slides.select(".slide[data-stop] h2").eachText()).allMatch(text -> !text.isBlank());
    assertThat(slides.expectFirst("#slides-data").data()).contains("stop-2", "المحطّة 7 من 7");
  }

  @Test
  void aPrivateTrailHasNoPageForOthersAndAnotherByLinkOnlyWithItsKey() {
    Person.named("trail-teacher", jdbc, Role.TEACHER).act();
    Trail secret = trails.begin(draft("A secret trail"), null);
    Trail linked = trails.begin(draft("A linked trail"), null);
    linked = trails.show(linked.slug(), Visibility.BY_LINK);
    Person.nobody();

    for (String page : List.of("", "/print", "/present")) {
      String address = "/trails/" + secret.slug() + page + "?key=" + secret.key();
      assertThat(visitor().get(address).body()).doesNotContain("secret trail");
      assertThat(visitor().get("/trails/" + linked.slug() + page).body())
          .doesNotContain("linked trail");
    }
    assertThat(visitor().get("/trails/" + secret.slug()).statusCode()).isEqualTo(404);
    assertThat(visitor().get("/t/" + secret.key()).headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/trails");
    Document open = page("/" + linked.address());
    assertThat(open.expectFirst("h1").text()).isEqualTo("A linked trail");
    assertThat(open.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(visitor().get("/sitemap.xml").body()).doesNotContain(linked.slug(), secret.slug());
  }

  @Test
  void wordsOfATeacherAreNoMarkup() {
    Person.named("trail-teacher", jdbc, Role.TEACHER).act();
    Trail linked = trails.begin(draft("<script>alert(1)</script>"), null);
    linked = trails.show(linked.slug(), Visibility.BY_LINK);
    Person.nobody();

    for (String page :
        List.of(linked.address(), linked.address("print"), linked.address("present"))) {
      assertThat(visitor().get("/" + page).body()).doesNotContain("<script>alert");
    }
  }

  @Test
  void standsInTheSitemap() {
    assertThat(visitor().get("/sitemap.xml").body()).contains(SHIPPED + "</loc>", "/trails</loc>");
  }

  @Test
  void aCrawlerAndAReaderOfLightPagesReadItToo() {
    List<Document> pages = new ArrayList<>();
    pages.add(Jsoup.parse(visitor().with("User-Agent", "Googlebot").get(SHIPPED).body()));
    pages.add(Jsoup.parse(visitor().with("Cookie", "tinfusin-light=yes").get(SHIPPED).body()));

    assertThat(pages).allSatisfy(page -> assertThat(page.select(".trail-stop")).hasSize(7));
    assertThat(pages.get(0).select("script[src]")).isEmpty();
    assertThat(pages.get(1).select("link[href^=trails.css]")).hasSize(1);
    assertThat(pages.get(1).select(".answers-stay").eachText()).anyMatch(t -> t.contains("gone"));
  }

  @Test
  void everyNarrativeAndStoryLeadsIntoATrail() {
    Element ways = page("/stories/cinderella?hl=en").expectFirst(".into-trail");

    assertThat(ways.select("a").eachAttr("href"))
        .containsExactly("trails/new?from=cinderella", "trails/add?family=cinderella");
    assertThat(page("/narratives/cinderella-kano").select(".into-trail a").eachAttr("href"))
        .containsExactly("trails/add?narrative=cinderella-kano");
  }

  private List<String> titles(String address) {
    return page(address).select(".trail-card h2").eachText();
  }

  private Document page(String address) {
    return Jsoup.parse(visitor().get(address).body());
  }

  private Visitor visitor() {
    return Visitor.at(port);
  }

  private static TrailDraft draft(String title) {
    return TrailDraft.begun(
        LocalizedText.of(title, null, null),
        List.of(TrailStop.at("cinderella-kano").saying(LocalizedText.of(title, null, null))));
  }
}
