package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.TrialStory.REASON;
import static org.tinfusin.fixtures.TrialStory.SONG;
import static org.tinfusin.fixtures.TrialStory.STORY;
import static org.tinfusin.fixtures.TrialStory.TOLD;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.TrialStory;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.Narratives;

/** What a reader finds on the page of a story and on those of its narratives. */
@AtlasTest
class StoryApiTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Narratives narratives;
  @Autowired private StoryFamilies families;

  @BeforeEach
  void tell() {
    new TrialStory(families, narratives, jdbc).tell();
  }

  @AfterEach
  void forget() {
    new TrialStory(families, narratives, jdbc).forget();
  }

  @Test
  void namesTheStoryAsItsTellersDo() {
    Element name = story("en").expectFirst(".known-as li");

    assertThat(name.expectFirst("cite").text()).isEqualTo("Tarisa");
    assertThat(name.expectFirst("cite").attr("lang")).isEqualTo("kab");
    assertThat(name.text()).contains("Kabyle").contains("Rivière").contains("1882");
  }

  @Test
  void saysOfEachTellingWhichDateIsKnown() {
    Document page = Jsoup.parse(Visitor.at(port).get("/stories/sunjata-the-lion-of-manden").body());
    List<String> dates = page.select("[data-telling] .variant-date").eachText();

    assertThat(dates)
        .hasSameSizeAs(page.select("[data-telling]"))
        .allMatch(said -> said.matches("not dated|(recorded|in print) \\d{4}(–\\d{4})?"))
        .contains("not dated");
    assertThat(page.select("[data-from]"))
        .hasSizeGreaterThan(1)
        .allMatch(line -> Integer.parseInt(line.attr("data-from")) >= 1000);
    assertThat(page.select("time-slider")).isEmpty(); // the list is whole without scripts
  }

  @Test
  void namesEveryStoryThatATellingBelongsTo() {
    jdbc.sql("INSERT INTO family_membership (narrative, family) VALUES (?, 'cinderella')")
        .param(TOLD)
        .update();

    Document page = Jsoup.parse(Visitor.at(port).get("/narratives/" + TOLD).body());

    assertThat(page.select(".facts a").eachAttr("href"))
        .contains("stories/" + STORY, "stories/cinderella");
    assertThat(page.select(".variants h2").eachText())
        .containsExactly(
            "Where else “The silver slipper” is told",
            "Where else “Cinderella of the ashes” is told");
    assertThat(page.head().html()).contains("/stories/cinderella");
  }

  @Test
  void warnsBeforeItTells() {
    Element head = story("en").expectFirst(".reading-head");

    assertThat(head.expectFirst(".content-warning").text())
        .isEqualTo("Before you read: this speaks of death and violence to children.");
    assertThat(head.expectFirst(".content-warning").elementSiblingIndex())
        .isLessThan(head.expectFirst(".gist").elementSiblingIndex());
  }

  @Test
  void tellsTheStoryInParagraphsAndSaysWhoWroteIt() {
    Element retelling = story("fr").expectFirst(".text-retelling");

    assertThat(retelling.select("p[lang=fr]").eachText())
        .containsExactly("Elle pleure.", "Elle rit.");
    assertThat(retelling.select(".by-the-atlas")).hasSize(1);
    assertThat(retelling.select(".language-note")).isEmpty();
  }

  @Test
  void saysWhenTheStoryIsInAnotherLanguage() {
    Element retelling = story("ar").expectFirst(".text-retelling");

    assertThat(retelling.select(".language-note")).hasSize(1);
    assertThat(retelling.select("p[lang=fr][dir=ltr]")).hasSize(2);
  }

  @Test
  void numbersTheSteps() {
    assertThat(story("en").select("ol.step-list > li").eachText())
        .containsExactly("She weeps.", "A cat helps her.", "She laughs.");
  }

  @Test
  void comparesTheTellingsInWords() {
    Element table = story("en").expectFirst(".telling-table");

    assertThat(table.select("thead th").eachText()).containsExactly("Step", "Kano Hausa");
    assertThat(table.select("tbody tr").eachText())
        .containsExactly(
            "1 She weeps. told",
            "2 A cat helps her. instead: a silver cow",
            "3 She laughs. not known");
    assertThat(table.expectFirst("tfoot td").text()).contains("Stumme").contains("1895");
    assertThat(table.select("th:not([scope])")).isEmpty();
  }

  @Test
  void letsTheTableBeScrolledWithTheKeyboard() {
    Document page = story("en");
    Element region = page.expectFirst("[role=region]");

    assertThat(region.attr("tabindex")).isEqualTo("0");
    assertThat(page.expectFirst("#" + region.attr("aria-labelledby")).text()).isNotBlank();
    assertThat(region.select("table")).hasSize(1);
  }

  @Test
  void saysOfHowManyTellingsNothingIsKnown() {
    assertThat(story("en").select(".comparison .not-known").eachText())
        .containsExactly("Of one other telling nothing is known yet step by step.");
  }

  @Test
  void saysInOneSentenceThatNothingIsKnown() {
    families.putTellings(STORY, List.of());

    Element comparison = story("en").expectFirst(".comparison");

    assertThat(comparison.select("table")).isEmpty();
    assertThat(comparison.select("p")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"en, Heroine, the girl", "fr, Héroïne, la fille", "ar, البطلة, الفتاة"})
  void namesWhoIsInIt(String reader, String role, String name) {
    Element list = story(reader).expectFirst(".character-list");

    assertThat(list.expectFirst("dt").text()).isEqualTo(role);
    assertThat(list.expectFirst("dd").text()).isEqualTo(name);
  }

  @Test
  void namesTheThingsTheNumbersAndTheBias() {
    Element margin = story("en").expectFirst(".story-margin");

    assertThat(margin.select(".object-list li").eachText()).containsExactly("a slipper");
    assertThat(margin.select(".number-code").eachText()).containsExactly("ATU 510A", "H36.1");
    assertThat(margin.select(".bias p").text()).isEqualTo("A stranger wrote it down.");
  }

  @Test
  void leadsToTheSongThatSingsIt() {
    Element link = story("en").expectFirst(".link");

    assertThat(link.expectFirst(".link-kind").text()).isEqualTo("A poem that sings it");
    assertThat(link.expectFirst("a").attr("href")).isEqualTo("narratives/" + SONG);
    assertThat(link.expectFirst(".link-reason").text()).isEqualTo(REASON);
    assertThat(link.expectFirst(".basis").text()).contains("editor");
  }

  @Test
  void leadsFromTheSongToTheStory() {
    Element link = page("/narratives/" + SONG, "fr").expectFirst(".link");

    assertThat(link.expectFirst("a").attr("href")).isEqualTo("stories/" + STORY);
    assertThat(link.expectFirst("a").text()).isEqualTo("La pantoufle d’argent");
    assertThat(link.expectFirst(".link-reason").attr("lang")).isEqualTo("fr");
  }

  @Test
  void saysWhatASayingMeansAndWhoSaysSo() {
    Document page = page("/narratives/" + SONG, "en");

    assertThat(page.expectFirst(".text-sense p").text()).isEqualTo("Who loses finds.");
    assertThat(page.expectFirst(".text-said_when .basis").text())
        .isEqualTo("A source cited below says so.");
    assertThat(page.select("details.other-language").eachText())
        .singleElement()
        .asString()
        .contains("In French", "Qui perd trouve.");
  }

  @Test
  void leadsFromATellingToTheWholeStoryAndItsKnownSteps() {
    Document page = page("/narratives/" + TOLD, "en");

    assertThat(page.select(".to-retelling a").eachAttr("href")).containsExactly("stories/" + STORY);
    assertThat(page.select(".known-steps li").eachText())
        .containsExactly("1 She weeps. told", "2 A cat helps her. instead: a silver cow");
    assertThat(page.select(".content-warning")).hasSize(1);
  }

  @Test
  void glossesAnArabicSayingForThoseWhoDoNotReadIt() {
    String saying = "/narratives/patience-is-the-key-to-relief-casablanca";

    assertThat(page(saying, "en").select(".parallel > .pair > div.rendering[lang=en]")).hasSize(1);
    assertThat(page(saying, "ar").select(".rendering")).isEmpty();
  }

  @Test
  void namesTheWorksThatItsWordsRelyOn() {
    assertThat(story("en").select(".source-list li").eachText())
        .anyMatch(work -> work.contains("Stumme"))
        .anyMatch(work -> work.contains("Rivière"));
  }

  private Document story(String reader) {
    return page("/stories/" + STORY, reader);
  }

  private Document page(String address, String reader) {
    return Jsoup.parse(Visitor.at(port).with("Accept-Language", reader).get(address).body());
  }
}
