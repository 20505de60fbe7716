package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.TellingStep;
import org.tinfusin.family.TellingStep.State;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.language.LocalizedText;

/** How the tellings of a story hang together, on its page. Of Cinderella no steps are known. */
@AtlasTest
class StoryLikenessApiTest {
  private static final String STORY = "cinderella";

  @LocalServerPort private int port;
  @Autowired private StoryFamilies families;

  @AfterEach
  void forget() {
    families.putTellings(STORY, List.of());
  }

  @Test
  void saysThatTooLittleIsKnownForATree() {
    Document page = page("en");

    assertThat(page.expectFirst(".telling-tree p").text())
        .startsWith("No tree is drawn.")
        .contains("of these 6 tellings none is known so well");
    assertThat(page.select(".telling-tree svg")).isEmpty();
  }

  @Test
  void saysThatTellingsKnownToBeAlikeMakeNoTree() {
    know("blida:+++?", "marrakesh:+++?", "kano:+++?", "mokolo:+++?");

    assertThat(page("en").expectFirst(".telling-tree p").text())
        .startsWith("No tree is drawn: the 4 tellings");
  }

  @Test
  void drawsATreeOfThoseThatAreKnownWell() {
    know("blida:++++", "marrakesh:++++", "kano:--++", "mokolo:---+", "el-obeid:+???");

    Element tree = page("en").expectFirst(".telling-tree");

    assertThat(tree.expectFirst("p").text()).contains("likeness, not descent");
    assertThat(tree.select("svg a").eachAttr("href"))
        .containsExactlyInAnyOrder(
            "narratives/cinderella-blida",
            "narratives/cinderella-marrakesh",
            "narratives/cinderella-kano",
            "narratives/cinderella-mokolo");
    assertThat(tree.expectFirst(".basis").text())
        .contains("4 tellings")
        .contains("4 steps")
        .contains("2 tellings are left out");
  }

  @ParameterizedTest
  @CsvSource({"en, start", "ar, end"})
  void saysTheSameAsAListInLists(String reader, String anchor) {
    know("blida:++++", "marrakesh:++++", "kano:--++", "mokolo:---+");

    Element tree = page(reader).expectFirst(".telling-tree");

    assertThat(tree.select(".tree-as-list ul a").eachAttr("href"))
        .containsExactlyElementsOf(tree.select("svg a").eachAttr("href"));
    assertThat(tree.select(".tree-as-list ul ul")).isNotEmpty();
    assertThat(tree.select("svg text").eachAttr("text-anchor")).containsOnly(anchor);
  }

  @Test
  void listsTheLinesOfTheMapWithTheWayToCompareTheirEnds() {
    Document page = page("en");
    int lines = families.arcs(families.find(STORY).orElseThrow()).size();

    assertThat(page.select(".network-line"))
        .hasSize(lines)
        .allSatisfy(
            line -> {
              assertThat(line.text()).contains("km");
              assertThat(line.expectFirst("a").attr("href")).startsWith("compare/cinderella-");
            });
  }

  private void know(String... tellings) {
    List<TellingStep> known = new ArrayList<>();
    for (String telling : tellings) {
      String[] parts = telling.split(":");
      for (int i = 0; i < parts[1].length(); i++) {
        char sign = parts[1].charAt(i);
        if (sign != '?') {
          State state = sign == '+' ? State.PRESENT : State.ABSENT;
          known.add(
              new TellingStep(
                  STORY + "-" + parts[0], i + 1, state, LocalizedText.NONE, "el-shamy-2004"));
        }
      }
    }
    families.putTellings(STORY, known);
  }

  private Document page(String reader) {
    HttpResponse<String> answer =
        Visitor.at(port).with("Accept-Language", reader).get("/stories/" + STORY);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
