package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.Variant;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Text;
import tools.jackson.databind.JsonNode;

/** The first answer of every page can be read before any script runs. */
@AtlasTest
class ReadingApiTest {
  private static final String CERTAIN = "/narratives/little-by-little-djenne";
  private static final String UNCERTAIN = "/narratives/cinderella-blida";

  @LocalServerPort private int port;
  @Autowired private Narratives narratives;
  @Autowired private StoryFamilies families;

  @Test
  void everyNarrativeHasAPageWithItsTitleAndTexts() {
    assertThat(narratives.publishedSlugs()).hasSize(758).allSatisfy(this::isReadableInEnglish);
  }

  @Test
  void everyStoryHasAPageWithItsTitleAndVariants() {
    assertThat(families.all())
        .hasSizeGreaterThan(200)
        .map(FamilySummary::slug)
        .allSatisfy(this::listsItsVariants);
  }

  @ParameterizedTest
  @CsvSource({"fr, ltr", "ar, rtl"})
  void narrativesAreReadInTheLanguageTheBrowserAsksFor(String reader, String direction) {
    assertThat(everyTwentieth(narratives.publishedSlugs()))
        .allSatisfy(
            slug -> {
              Document page = page("/narratives/" + slug, reader);
              NarrativeReading narrative = narratives.read(slug).orElseThrow();

              assertThat(page.expectFirst("html").attr("lang")).isEqualTo(reader);
              assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
              assertThat(page.expectFirst("h1").text())
                  .isEqualTo(plain(narrative.title().textFor(Locale.of(reader))));
            });
  }

  @ParameterizedTest
  @CsvSource({"fr, ltr", "ar, rtl"})
  void storiesAreReadInTheLanguageTheBrowserAsksFor(String reader, String direction) {
    assertThat(everyTwentieth(families.all()))
        .allSatisfy(
            story -> {
              Document page = page("/stories/" + story.slug(), reader);

              assertThat(page.expectFirst("html").attr("lang")).isEqualTo(reader);
              assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
              assertThat(page.expectFirst("h1").text())
                  .isEqualTo(plain(story.title().textFor(Locale.of(reader))));
            });
  }

  @Test
  void aRememberedLanguageGoesBeforeTheBrowsers() {
    HttpResponse<String> answer =
        Visitor.at(port)
            .with("Accept-Language", "fr")
            .with("Cookie", "tinfusin-language=ar")
            .get(UNCERTAIN);

    assertThat(Jsoup.parse(answer.body()).expectFirst("html").attr("lang")).isEqualTo("ar");
  }

  @Test
  void aTextOfAnotherLanguageSaysSo() {
    Element saying = page(CERTAIN, "ar").expectFirst("blockquote.saying");

    assertThat(saying.attr("lang")).isEqualTo("bm");
    assertThat(saying.attr("dir")).isEqualTo("ltr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/narratives/no-such-tale",
        "/stories/no-such-story",
        "/nowhere",
        "/narratives",
        "/narratives/cinderella-blida/more"
      })
  void anUnknownAddressSaysSo(String address) {
    HttpResponse<String> answer = Visitor.at(port).get(address);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text())
        .isEqualTo("There is nothing at this address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories", "/about"})
  void theOtherPagesCanBeReadToo(String address) {
    Document page = page(address, "en");

    assertThat(page.title()).contains("Tinfusin");
    assertThat(page.expectFirst("#outlet h1").text()).isNotBlank();
  }

  @Test
  void tellsSearchEnginesWhatItIs() {
    Document page = page(CERTAIN, "en");

    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    assertThat(page.select("meta[property=og:title]").attr("content")).contains("Bit by bit");
    assertThat(structured(page).path("@type").asString()).isEqualTo("Quotation");
  }

  @Test
  void givesCoordinatesOnlyToPlacesItIsSureOf() {
    assertThat(structured(page(CERTAIN, "en")).path("locationCreated").has("geo")).isTrue();
    assertThat(structured(page(UNCERTAIN, "en")).path("locationCreated").has("geo")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", CERTAIN, "/stories/cinderella", "/stories", "/about"})
  void asksNothingOfOtherServers(String address) {
    Document page = page(address, "en");

    assertThat(page.select("[src]").eachAttr("src")).noneMatch(ReadingApiTest::isElsewhere);
    assertThat(page.select("link[href]:not([rel=canonical], [rel=alternate])").eachAttr("href"))
        .noneMatch(ReadingApiTest::isElsewhere);
  }

  /** The router of the application would take a link while it is still starting, and break. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories/cinderella", "/trails"})
  void itsLinksLoadTheirPagesWhole(String address) {
    Document page = page(address, "en");

    assertThat(page.select(".first-page a[href]")).isNotEmpty();
    assertThat(page.select(".first-page a[href]:not([router-ignore])")).isEmpty();
  }

  @Test
  void runsNoScriptThatItDidNotSend() {
    HttpResponse<String> answer = Visitor.at(port).get(CERTAIN);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();

    assertThat(policy).contains("script-src 'self' 'nonce-").contains("default-src 'self'");
    assertThat(Jsoup.parse(answer.body()).select("script"))
        .allSatisfy(script -> assertThat(policy).contains("'nonce-" + script.attr("nonce") + "'"));
  }

  private void isReadableInEnglish(String slug) {
    HttpResponse<String> answer = Visitor.at(port).get("/narratives/" + slug);
    Document page = Jsoup.parse(answer.body());
    NarrativeReading narrative = narratives.read(slug).orElseThrow();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.expectFirst("h1").text())
        .isEqualTo(plain(narrative.title().textFor(Locale.ENGLISH)));
    assertThat(narrative.texts())
        .map(Text::body)
        .allSatisfy(body -> assertThat(plain(page.text())).contains(plain(body)));
  }

  private void listsItsVariants(String slug) {
    HttpResponse<String> answer = Visitor.at(port).get("/stories/" + slug);
    Document page = Jsoup.parse(answer.body());
    List<String> variants =
        families.find(slug).orElseThrow().variants().stream().map(Variant::slug).toList();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select("li.variant a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(
            variants.stream().map(variant -> "narratives/" + variant).toList());
  }

  private Document page(String address, String reader) {
    HttpResponse<String> answer = Visitor.at(port).with("Accept-Language", reader).get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static JsonNode structured(Document page) {
    return Visitor.read(page.expectFirst("script[type=application/ld+json]").data());
  }

  private static boolean isElsewhere(String address) {
    return address.contains("//");
  }

  private static <T> List<T> everyTwentieth(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(number -> number % 20 == 0)
        .mapToObj(all::get)
        .toList();
  }

  /** A text as a page shows it: every run of white space is one space. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
