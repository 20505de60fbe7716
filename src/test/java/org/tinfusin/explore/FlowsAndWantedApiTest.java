package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryWords;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.language.LocalizedText;

/** What crosses the Sahara and what is wanted, as the first answers give it. */
@AtlasTest
class FlowsAndWantedApiTest {
  @LocalServerPort private int port;
  @Autowired private StoryFamilies families;
  @Autowired private JdbcClient jdbc;

  @Test
  void countsTheStoriesThatCrossTheSahara() {
    long both = families.all().stream().filter(FamilySummary::joinsBothSides).count();

    assertThat(page("/flows?by=country", "en").expectFirst(".gist").text())
        .startsWith(both + " stories are told on both sides of the Sahara.");
  }

  @Test
  void drawsTheWidestBandsAndListsAllInATable() {
    Document page = page("/flows", "en");
    int rows = page.select(".flow-rows tbody tr").size();

    assertThat(page.select("svg .flow-band")).hasSize(Math.min(48, rows));
    assertThat(page.select("svg .flow-band > title").eachText())
        .allMatch(said -> said.contains(" and "));
    assertThat(page.expectFirst("svg").attr("aria-label")).isEqualTo("Across the Sahara");
    assertThat(page.select(".flow-rows details a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("stories/"));
  }

  @Test
  void showsWhatLinksOneRegionWithOthers() {
    Document page = page("/flows?region=kabylia&genre=tale", "en");

    assertThat(page.expectFirst("article h1").text())
        .isEqualTo("What links Kabylia with elsewhere");
    assertThat(page.select(".flow-rows tbody th").eachText()).containsOnly("Kabylia");
    assertThat(page.select("option[selected]").eachAttr("value"))
        .containsExactly("kabylia", "tale");
    assertThat(page.select(".flow-rows td > a").eachAttr("href"))
        .allMatch(address -> address.endsWith("&genre=tale"));
  }

  @Test
  void countsANarrativeForEveryStoryItTells() {
    int before = stories("/flows?region=kabylia");
    String further = "which-links-kabylia-with-nothing";
    families.put(
        new FamilyDraft(
            further,
            "tale",
            LocalizedText.of("A further story", null, null),
            LocalizedText.NONE,
            StoryWords.NONE,
            List.of(),
            List.of(),
            List.of()));
    try {
      for (String telling : List.of("cinderella-larbaa-nath-irathen", "cinderella-kano")) {
        jdbc.sql("INSERT INTO family_membership (narrative, family) VALUES (?, ?)")
            .params(telling, further)
            .update();
      }

      assertThat(stories("/flows?region=kabylia")).isEqualTo(before + 1);
    } finally {
      jdbc.sql("DELETE FROM story_family WHERE slug = ?").param(further).update();
    }
  }

  private int stories(String address) {
    return Integer.parseInt(page(address, "en").expectFirst(".gist").text().split(" ")[0]);
  }

  @Test
  void namesWhatItCouldNotRead() {
    assertThat(page("/flows?region=atlantis", "en").expectFirst("[role=alert]").text())
        .contains("“region”");
    assertThat(page("/wanted?lang=klingon", "en").expectFirst("[role=alert]").text())
        .contains("“klingon”");
  }

  @Test
  void saysWhatIsKnownOnBothSidesAndMissingBetween() {
    Document page = page("/wanted", "en");
    Element table = page.expectFirst(".wanted-table");

    assertThat(table.select("tbody tr"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.select("td").eachText()).doesNotContain("0");
              assertThat(row.expectFirst("a").attr("href")).matches("\\./\\?(type|motif)=.+");
            });
  }

  @Test
  void listsWhatAnIndexNamesWithoutAnyWords() {
    Document all = page("/wanted", "en");
    Document kabyle = page("/wanted?lang=kab", "en");

    assertThat(all.select(".wanted-counts a").eachAttr("href")).contains("wanted?lang=kab");
    assertThat(kabyle.select(".wanted-item"))
        .isNotEmpty()
        .allSatisfy(
            item -> {
              assertThat(item.text()).contains("Kabyle").contains("An index lists it");
              assertThat(item.expectFirst("a").attr("href")).startsWith("narratives/");
            });
  }

  @ParameterizedTest
  @CsvSource({"/flows, fr, ltr", "/flows, ar, rtl", "/wanted, fr, ltr", "/wanted, ar, rtl"})
  void areReadInTheLanguageTheBrowserAsksFor(String address, String reader, String direction) {
    Document page = page(address, reader);

    assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
    assertThat(page.expectFirst("article h1").text()).isNotIn("Across the Sahara", "Wanted");
    assertThat(page.select("link[hreflang]")).hasSize(4);
  }

  private Document page(String address, String reader) {
    HttpResponse<String> answer = Visitor.at(port).with("Accept-Language", reader).get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
