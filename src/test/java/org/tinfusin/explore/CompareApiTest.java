package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.TrialStory.INSTEAD;
import static org.tinfusin.fixtures.TrialStory.OTHER;
import static org.tinfusin.fixtures.TrialStory.SONG;
import static org.tinfusin.fixtures.TrialStory.TOLD;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.TrialStory;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.Narratives;

/** Two narratives side by side, as the first answer gives them. */
@AtlasTest
class CompareApiTest {
  private static final String ONE_STORY = "/compare/" + TOLD + "/" + OTHER;
  private static final String TWO_STORIES = "/compare/cinderella-blida/the-tar-baby-kano";

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
  void saysWhatIsKnownOfEachStep() {
    Document page = page(ONE_STORY, "en");

    assertThat(page.select(".telling-table tbody tr").eachText())
        .containsExactly(
            "1 She weeps. told not known",
            "2 A cat helps her. instead: " + INSTEAD + " not known",
            "3 She laughs. not known not known");
    assertThat(page.expectFirst(".comparison .not-known").text())
        .startsWith("Of the 3 steps of the story, 2 are known of the telling at Kano and 0");
  }

  @Test
  void saysWhoKeepsThemTogether() {
    Document page = page(ONE_STORY, "en");

    assertThat(page.expectFirst(".gist").text())
        .isEqualTo("The editor of the atlas keeps both under one story: The silver slipper.");
    assertThat(page.expectFirst(".said-by-person a").attr("href"))
        .isEqualTo("stories/" + TrialStory.STORY);
    assertThat(page.expectFirst(".said-by-machine .not-known").text()).startsWith("Careful");
  }

  @Test
  void saysThatNobodyHasLinkedThem() {
    Document page = page(TWO_STORIES, "en");

    assertThat(page.expectFirst(".gist").text()).startsWith("Nobody has linked these two.");
    assertThat(page.select(".said-by-person.said-by-nobody")).hasSize(1);
    assertThat(page.select(".said-by-machine")).hasSize(1);
  }

  @Test
  void laysTheStepsOfTwoStoriesSideBySideAsTheMachineDoes() {
    Document page = page(TWO_STORIES, "en");

    assertThat(page.expectFirst(".comparison .by-machine").text()).contains("The machine laid");
    assertThat(page.select("table.compare-steps thead a").eachAttr("href"))
        .containsExactly("stories/cinderella", "stories/the-tar-baby");
    assertThat(page.select("table.compare-steps tbody tr")).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void saysWhatIsTheSameOnce() {
    Element table = page(ONE_STORY, "en").expectFirst("[aria-labelledby=compare-facts]");

    assertThat(table.select("tr:has(td.same) th").eachText()).contains("Kind");
    assertThat(table.select("td.same").eachAttr("colspan")).containsOnly("2");
    assertThat(table.select("th:not([scope])")).isEmpty();
  }

  @Test
  void measuresHowFarTheirPlacesLieApart() {
    assertThat(page(ONE_STORY, "en").expectFirst(".compare-distance").text())
        .isEqualTo("Their places: 2,774 km away.");
  }

  @Test
  void givesEachTextItsLanguageAndDirection() {
    Document page = page("/compare/one-hand-cannot-clap-bamako/one-hand-cannot-clap-tunis", "en");

    assertThat(page.select(".compare-texts .compare-text"))
        .isNotEmpty()
        .allSatisfy(
            text -> {
              assertThat(text.attr("lang")).isNotBlank();
              assertThat(text.attr("dir")).isIn("ltr", "rtl");
            });
  }

  @Test
  void hasOneAddress() {
    HttpResponse<String> answer = Visitor.at(port).get("/compare/" + OTHER + "/" + TOLD + "?hl=fr");

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).hasValue(ONE_STORY + "?hl=fr");
  }

  @Test
  void isCitedByItsOneAddress() {
    Document page = page(ONE_STORY, "en");

    assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith(ONE_STORY);
    assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
        .containsExactlyInAnyOrder("en", "fr", "ar", "x-default");
    assertThat(page.expectFirst(".citation").text()).contains(ONE_STORY + " (read on");
  }

  @Test
  void leadsFromATellingBesideItselfToItsPage() {
    HttpResponse<String> answer = Visitor.at(port).get("/compare/" + TOLD + "/" + TOLD);

    assertThat(answer.headers().firstValue("Location")).hasValue("/narratives/" + TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare/cinderella-blida/no-such-tale",
        "/compare/a-b-c/cinderella-blida",
        "/compare/cinderella-blida",
        "/compare"
      })
  void anUnknownOneIsNotThere(String address) {
    assertThat(Visitor.at(port).get(address).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"fr, ltr", "ar, rtl"})
  void isReadInTheLanguageTheBrowserAsksFor(String reader, String direction) {
    Document page = page(TWO_STORIES, reader);

    assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
    assertThat(page.expectFirst(".said-by-person h3").text()).isNotEqualTo("What people say");
  }

  @Test
  void isReachedFromTheListOfVariants() {
    Document page = page("/narratives/" + TOLD, "en");

    assertThat(page.select(".variants .to-compare").eachAttr("href"))
        .containsExactly(ONE_STORY.substring(1));
    assertThat(page.select(".variants .to-compare").eachAttr("aria-label"))
        .allMatch(label -> label.startsWith("Compare with "));
  }

  @Test
  void whatTheMachineProposesLooksLikeNobodysDecision() {
    Document page = page("/narratives/" + SONG, "en");

    assertThat(page.select(".perhaps li"))
        .allSatisfy(
            item -> {
              assertThat(item.expectFirst(".perhaps-verdict").text()).endsWith("says the machine");
              assertThat(item.expectFirst(".to-compare").attr("href")).startsWith("compare/");
              assertThat(item.expectFirst(".basis").text()).startsWith("Because of: ");
            });
  }

  private Document page(String address, String reader) {
    HttpResponse<String> answer = Visitor.at(port).with("Accept-Language", reader).get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
