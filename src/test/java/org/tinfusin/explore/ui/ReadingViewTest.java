package org.tinfusin.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.fixtures.AtlasViewTest;

/** The reading pages as the application shows them. */
class ReadingViewTest extends AtlasViewTest {
  @Autowired private StoryFamilies families;

  @Test
  void aNarrativeShowsItsTitleAndText() {
    readIn("en");

    navigate("narratives/little-by-little-segou", NarrativeView.class);

    assertThat(read().expectFirst("h1").text()).isEqualTo("Bit by bit the bird makes its nest");
    assertThat(read().expectFirst("blockquote").text()).isEqualTo("Dɔɔnin-dɔɔnin kɔnɔ b'à ɲaga da");
  }

  @Test
  void aNarrativeNamesItselfInTheTitleOfThePage() {
    readIn("fr");

    navigate("narratives/little-by-little-segou", NarrativeView.class);

    assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle())
        .isEqualTo("Peu à peu l’oiseau fait son nid · Tinfusin");
  }

  @Test
  void aNarrativeIsMarkedOnItsMap() {
    navigate("narratives/little-by-little-segou", NarrativeView.class);

    assertThat(find(AtlasMap.class).single().getElement().getProperty("selected"))
        .isEqualTo("little-by-little-segou");
  }

  @Test
  void aNarrativeLeadsToItsStory() {
    navigate("narratives/little-by-little-segou", NarrativeView.class);

    assertThat(read().select("a.to-story").eachAttr("href"))
        .containsExactly("stories/little-by-little");
  }

  @Test
  void aStoryIsToldInArabic() {
    readIn("ar");
    StoryFamily story = families.find("cinderella").orElseThrow();

    navigate("stories/cinderella", StoryView.class);

    assertThat(read().expectFirst("h1").text()).isEqualTo(story.title().exactly("ar"));
    assertThat(read().expectFirst("h1").attr("dir")).isEqualTo("rtl");
    assertThat(read().expectFirst("p.gist").text()).isEqualTo(story.gist().exactly("ar"));
  }

  @Test
  void aStoryListsAllItsVariants() {
    StoryFamily story = families.find("cinderella").orElseThrow();

    navigate("stories/cinderella", StoryView.class);

    assertThat(read().select("li.variant")).hasSameSizeAs(story.variants());
  }

  @Test
  void allStoriesAreListed() {
    navigate("stories", StoriesView.class);

    assertThat(read().select("li.story-item")).hasSameSizeAs(families.all());
  }

  @Test
  void theAtlasTellsAboutItself() {
    readIn("fr");

    navigate("about", AboutView.class);

    assertThat(read().expectFirst("h1").text()).isNotBlank();
    assertThat(read().select("section h2")).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"narratives/no-such-tale", "stories/no-such-story", "nowhere"})
  void anAddressThatLeadsNowhereSaysSoCalmly(String address) {
    readIn("en");

    go(address);

    assertThat(page()).contains("There is nothing at this address");
  }

  @ParameterizedTest
  @CsvSource({"'', Map", "stories, Stories", "about, About"})
  void theWayToTheShownPageIsMarked(String address, String way) {
    readIn("en");

    go(address);

    assertThat(find(Anchor.class).withAttribute("aria-current", "page").single().getText())
        .isEqualTo(way);
  }

  /** The pieces of HTML of the page shown. */
  private Document read() {
    return Jsoup.parse(
        find(Html.class).all().stream()
            .map(html -> html.getElement().getOuterHTML())
            .collect(Collectors.joining()));
  }
}
