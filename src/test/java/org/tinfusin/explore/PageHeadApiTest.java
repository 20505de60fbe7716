package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What a page tells search engines and link previews of itself. */
@AtlasTest
class PageHeadApiTest {
  private static final String PAGE = "/narratives/cinderella-blida";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "stories", "about", "stories/cinderella", "narratives/cinderella-blida"})
  void namesItsOneAddressAndThatInEachLanguage(String path) {
    Document page = page("/" + path);

    assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(root() + path);
    assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "fr", "ar", "x-default");
    assertThat(page.select("link[hreflang=fr]").attr("href")).isEqualTo(root() + path + "?hl=fr");
  }

  @Test
  void anAddressWithALanguageNamesItselfAndNothingElse() {
    Document page = page(PAGE + "?hl=ar&in=genre%3Dtale&utm_source=x");

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(root() + PAGE.substring(1) + "?hl=ar");
  }

  @ParameterizedTest
  @CsvSource({"hl=fr, fr", "hl=de, en", "hl=, en"})
  void theLanguageOfTheAddressGoesFirstWhenItIsOneOfOurs(String query, String language) {
    Document page =
        Jsoup.parse(
            Visitor.at(port)
                .with("Cookie", "tinfusin-language=en")
                .with("Accept-Language", "ar")
                .get(PAGE + "?" + query)
                .body());

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
  }

  @Test
  void givesLinkPreviewsWhatTheyShow() {
    Document page = page(PAGE + "?hl=fr");

    assertThat(property(page, "og:url")).isEqualTo(root() + PAGE.substring(1) + "?hl=fr");
    assertThat(property(page, "og:locale")).isEqualTo("fr_FR");
    assertThat(page.select("meta[property=og:locale:alternate]").eachAttr("content"))
        .containsExactly("en_GB", "ar_AR");
    assertThat(property(page, "og:title")).isNotBlank();
    assertThat(property(page, "og:description")).isNotBlank();
    String picture = property(page, "og:image");
    assertThat(picture).startsWith(root());
    assertThat(
            Visitor.at(port)
                .getBytes("/" + picture.substring(root().length()))
                .headers()
                .firstValue("Content-Type"))
        .hasValue("image/png");
  }

  @ParameterizedTest
  @CsvSource({
    "/narratives/cinderella-blida, ShortStory",
    "/narratives/little-by-little-segou, Quotation",
    "/narratives/the-ordeal-of-love-larbaa-nath-irathen, CreativeWork"
  })
  void saysWhatKindOfWorkItIs(String address, String type) {
    JsonNode schema = structured(page(address));

    assertThat(schema.path("@context").asString()).isEqualTo("https://schema.org");
    assertThat(schema.path("@type").asString()).isEqualTo(type);
    assertThat(schema.path("@id").asString()).isEqualTo(root() + address.substring(1));
    assertThat(schema.path("spatialCoverage").path("@type").asString()).isEqualTo("Place");
    assertThat(schema.path("inLanguage").asString()).isNotBlank();
    assertThat(schema.path("isBasedOn")).isNotEmpty();
  }

  @Test
  void aStoryNamesItsParts() {
    JsonNode schema = structured(page("/stories/cinderella"));

    assertThat(schema.path("@type").asString()).isEqualTo("Collection");
    assertThat(schema.path("hasPart").size()).isEqualTo(schema.path("collectionSize").asInt());
    assertThat(schema.path("hasPart").path(0).path("url").asString())
        .startsWith(root() + "narratives/");
  }

  @Test
  void leadsToTheFeedInTheSameLanguage() {
    assertThat(page(PAGE + "?hl=ar").select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo(root() + "feed.xml?hl=ar");
  }

  @Test
  void aPageThatIsNotThereHasNoAddress() {
    Document page = Jsoup.parse(Visitor.at(port).get("/narratives/no-such-tale").body());

    assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  private Document page(String address) {
    return Jsoup.parse(Visitor.at(port).get(address).body());
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  private static JsonNode structured(Document page) {
    return Visitor.read(page.expectFirst("script[type=application/ld+json]").data());
  }

  private String root() {
    return "http://localhost:" + port + "/";
  }
}
