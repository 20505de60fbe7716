package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.Translations;

/** The page of the collection counts what can be read, and says what cannot. */
@AtlasTest
class CollectionApiTest {
  @LocalServerPort private int port;
  @Autowired private Narratives narratives;
  @Autowired private Translations words;

  @ParameterizedTest
  @CsvSource({"en, ltr", "fr, ltr", "ar, rtl"})
  void isReadBeforeAnyScriptRuns(String reader, String direction) {
    Document page = page(reader);

    assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
    assertThat(page.expectFirst("h1").text())
        .isEqualTo(words.text(Locale.of(reader), "collection.title"));
    assertThat(page.select("article section")).hasSize(6);
    assertThat(page.select("article section p.text")).allMatch(Element::hasText);
  }

  @Test
  void drawsOneMarkForEveryNarrative() {
    assertThat(page("en").select(".count-marks .mark")).hasSize(narratives.publishedSlugs().size());
  }

  @Test
  void givesTheSameNumbersAsATable() {
    Document page = page("en");

    assertThat(page.select(".count-table tbody tr td:last-child").eachText())
        .isEqualTo(page.select(".count-marks .count-number").eachText());
    assertThat(page.select(".count-table thead th")).hasSize(6);
  }

  @Test
  void barsCarryTheirNumbersAndAreNotReadAloud() {
    Document page = page("fr");

    assertThat(page.select("table.counts .bar"))
        .allMatch(bar -> bar.attr("aria-hidden").equals("true"));
    assertThat(page.select("table.counts tr:has(.bar) .count-number")).allMatch(Element::hasText);
  }

  @Test
  void namesALanguageByItsOwnName() {
    Element tamazight = page("en").expectFirst(".own-name[lang=tzm]");

    assertThat(tamazight.text()).isEqualTo("ⵜⴰⵎⴰⵣⵉⵖⵜ");
    assertThat(tamazight.attr("dir")).isEqualTo("ltr");
  }

  @Test
  void levelsOfVerificationAddUpToAllNarratives() {
    int all =
        page("en").select(".verified dt strong").eachText().stream()
            .mapToInt(Integer::parseInt)
            .sum();

    assertThat(all).isEqualTo(narratives.publishedSlugs().size());
  }

  @Test
  void saysWhatIsMissing() {
    Document page = page("en");

    assertThat(page.select(".gaps dt"))
        .hasSizeGreaterThan(5)
        .noneMatch(gap -> gap.text().isEmpty());
    assertThat(page.select(".gaps").text()).contains("narratives that can be heard");
    assertThat(page.select(".named li").eachText()).contains("Zenaga").doesNotContain("English");
  }

  @Test
  void isFoundFromThePageAboutTheAtlas() {
    assertThat(
            Jsoup.parse(Visitor.at(port).get("/about").body()).select("a[href=about/collection]"))
        .isNotEmpty();
  }

  private Document page(String reader) {
    return Jsoup.parse(
        Visitor.at(port).with("Accept-Language", reader).get("/about/collection").body());
  }
}
