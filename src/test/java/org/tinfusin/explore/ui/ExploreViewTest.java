package org.tinfusin.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.Variant;
import org.tinfusin.fixtures.AtlasViewTest;
import org.tinfusin.geo.Bbox;
import org.tinfusin.leaflet.ViewportChanged;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeSearch;

class ExploreViewTest extends AtlasViewTest {
  @Autowired private StoryFamilies families;
  @Autowired private NarrativeSearch search;

  private ExploreView view;

  @BeforeEach
  void openTheMap() {
    readIn("en");
    view = navigate(ExploreView.class);
  }

  @Test
  void showsHowManyNarrativesThereAre() {
    assertThat(count()).isEqualTo("758 narratives in view");
  }

  @Test
  void listsTheFirstOfThem() {
    assertThat(find(NativeButton.class).withClassName("narrative-row").all()).hasSize(30);
  }

  @Test
  void listsMoreOnRequest() {
    press(find(NativeButton.class).withClassName("more").single());

    assertThat(find(NativeButton.class).withClassName("narrative-row").all()).hasSize(60);
  }

  @Test
  void listsMoreOfThePickedSpotOnly() {
    Bbox spot = Bbox.ofWestSouthEastNorth(4.206, 36.637, 4.206, 36.637);
    long there = search.page(NarrativeFilter.EVERYTHING.within(spot), 1, null).total();
    AtlasMap map = find(AtlasMap.class).single();
    ComponentUtil.fireEvent(
        map,
        new AtlasMap.SpotPicked(map, true, spot.west(), spot.south(), spot.east(), spot.north()));

    press(find(NativeButton.class).withClassName("more").single());

    assertThat(there).isBetween(31L, 60L);
    assertThat(find(NativeButton.class).withClassName("narrative-row").all()).hasSize((int) there);
  }

  @Test
  void aChipNarrowsTheList() {
    press(button("chip", "Poem"));

    assertThat(count()).isEqualTo(total("poem") + " narratives in view");
    assertThat(button("chip", "Poem").getElement().getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void aSecondChipWidensItAgain() {
    press(button("chip", "Poem"));

    press(button("chip", "Proverb"));

    assertThat(count()).isEqualTo(total("poem", "proverb") + " narratives in view");
  }

  @Test
  void aChipNarrowsTheMapToo() {
    press(button("chip", "Poem"));

    assertThat(map().getElement().getProperty("filter")).isEqualTo("genre=poem");
  }

  @Test
  void clearsAllChoices() {
    press(button("chip", "Poem"));

    press(find(NativeButton.class).withClassName("clear").single());

    assertThat(count()).isEqualTo("758 narratives in view");
  }

  @Test
  void pickingANarrativeOpensItsPanel() {
    NativeButton row = find(NativeButton.class).withClassName("narrative-row").all().getFirst();
    String title = row.getElement().getChild(1).getTextRecursively();

    press(row);

    assertThat(panel().isVisible()).isTrue();
    assertThat(words(panel())).contains(title);
  }

  @Test
  void pickingANarrativeLightsUpWhereElseItIsTold() {
    ask(Map.of("narrative", "cinderella-blida"));

    List<String> others =
        families.find("cinderella").orElseThrow().variants().stream()
            .map(Variant::slug)
            .filter(slug -> !slug.equals("cinderella-blida"))
            .toList();
    assertThat(kin()).map(row -> row.getElement().getAttribute("data-slug")).isEqualTo(others);
    assertThat(map().getElement().getPropertyRaw("story"))
        .asString()
        .contains("\"kin\":true", others.getLast());
  }

  @Test
  void leadsFromOneTellingToTheOthers() {
    ask(Map.of("narrative", "cinderella-blida"));

    press(kin().getLast());

    assertThat(words(panel())).contains("El Obeid");
    assertThat(kin())
        .map(row -> row.getElement().getAttribute("data-slug"))
        .contains("cinderella-blida");
  }

  @Test
  void leadsFromARegionToWhatLinksItWithOthers() {
    assertThat(wayToFlows().isVisible()).isFalse();

    ask(Map.of("region", "kabylia"));

    assertThat(wayToFlows().getHref()).isEqualTo("flows?region=kabylia");
    assertThat(wayToFlows().getText()).isEqualTo("What links Kabylia with other regions");
  }

  @Test
  void warnsBeforeANarrativeAndAStoryThatMayHurt() {
    ask(Map.of("narrative", "cinderella-blida"));
    assertThat(panel().getElement().getOuterHTML()).contains("violence to children");

    ask(Map.of("family", "cinderella"));
    assertThat(panel().getElement().getOuterHTML()).contains("violence to children");
  }

  @Test
  void theWayToAPageRemembersTheSearch() {
    ask(Map.of("people", "kabyle", "narrative", "cinderella-larbaa-nath-irathen"));

    assertThat(panel().getElement().getOuterHTML())
        .contains("narratives/cinderella-larbaa-nath-irathen?in=people%3Dkabyle");
  }

  @Test
  void offersTheCodeForTheMapWithTheseChoices() {
    ask(Map.of("people", "kabyle"));

    assertThat(find(Embedding.class).single().getElement().getOuterHTML())
        .contains("&lt;iframe", "people=kabyle");
  }

  @Test
  void closesThePanelAgain() {
    press(find(NativeButton.class).withClassName("narrative-row").all().getFirst());

    press(find(NativeButton.class).withClassName("close").single());

    assertThat(panel().isVisible()).isFalse();
  }

  @Test
  void followsAStoryOverTheMap() {
    press(find(NativeButton.class).withClassName("follow-story").single());

    String first = families.all().getFirst().title().byLanguage().get("en");
    assertThat(words(panel())).contains(first);
    assertThat(map().getElement().getPropertyRaw("story")).asString().contains("arcs");
  }

  @Test
  void followsAnotherStoryEachTime() {
    NativeButton follow = find(NativeButton.class).withClassName("follow-story").single();
    press(follow);

    press(follow);

    String second = families.all().get(1).title().byLanguage().get("en");
    assertThat(words(panel())).contains(second);
  }

  @Test
  void listsWhatTheMapShows() {
    ComponentUtil.fireEvent(
        map(), new ViewportChanged(map(), true, -11, 9, -9, 9.5, 8, 9.2, -10.1));

    assertThat(count()).isEqualTo("One narrative in view");
    assertThat(page()).contains("Nature will out");
  }

  @Test
  void readsItsQuestionFromTheAddress() {
    ask(Map.of("family", "nature-will-out"));

    assertThat(count()).isEqualTo("One narrative in view");
    assertThat(words(panel())).contains("Nature will out");
  }

  @Test
  void tickingAValueOfAFacetNarrowsTheList() {
    FacetBox facets = find(FacetBox.class).single();

    ComponentUtil.fireEvent(facets, new FacetBox.FacetChosen(facets, true, "lang", "kab"));

    assertThat(count())
        .isEqualTo(total(NarrativeFilter.EVERYTHING.choosing("lang", List.of("kab"))));
    assertThat(map().getElement().getProperty("filter")).isEqualTo("lang=kab");
  }

  @Test
  void aFacetHasItsValuesOnceItIsOpen() {
    FacetBox facets = find(FacetBox.class).single();
    assertThat(shelves(facets)).contains("\"people\"").doesNotContain("Kabyles");

    ComponentUtil.fireEvent(facets, new FacetBox.FacetOpened(facets, true, "people", true));

    assertThat(shelves(facets)).contains("Kabyles");
  }

  @Test
  void laysNumbersOutAsTheIndexesDo() {
    FacetBox facets = find(FacetBox.class).single();

    ComponentUtil.fireEvent(facets, new FacetBox.FacetOpened(facets, true, "type", true));
    ComponentUtil.fireEvent(facets, new FacetBox.FacetOpened(facets, true, "motif", true));

    assertThat(shelves(facets))
        .contains("Animal tales (1–299)", "Tales of magic (300–749)", "K · Tricks")
        .doesNotContain("X · ");
  }

  @Test
  void showsEveryPartOfTheQuestionByName() {
    ask(Map.of("lang", "kab", "q", "ogre", "place", "tizi-ouzou", "period", "unknown"));

    assertThat(find(NativeButton.class).withClassName("asked-part").all())
        .extracting(AtlasViewTest::words)
        .containsExactlyInAnyOrder(
            "Words“ogre”", "LanguageKabyle", "PlaceTizi Ouzou", "RecordedNot known");
  }

  @Test
  void takesOnePartOfTheQuestionAway() {
    ask(Map.of("lang", "kab", "genre", "tale"));

    press(button("asked-part", "Kind"));

    assertThat(map().getElement().getProperty("filter")).isEqualTo("lang=kab");
    assertThat(find(NativeButton.class).withClassName("asked-part").all()).hasSize(1);
  }

  @Test
  void saysCalmlyThatNothingWasFoundAndWhatOneMayTry() {
    ask(Map.of("lang", "kab", "country", "NE"));

    assertThat(page()).contains("You may try");
    press(button("way-out", "Without Country: Niger"));
    assertThat(map().getElement().getProperty("filter")).isEqualTo("lang=kab");
    assertThat(find(NativeButton.class).withClassName("way-out").exists()).isFalse();
  }

  @Test
  void marksTheAskedWordsInTheList() {
    ask(Map.of("q", "cinderella"));

    assertThat(find(NativeButton.class).withClassName("narrative-row").all().stream())
        .flatMap(row -> marks(row.getElement()).toList())
        .isNotEmpty()
        .allMatch(word -> word.toLowerCase(Locale.ROOT).contains("cinderella"));
  }

  @Test
  void keepsWhatItCouldReadOfAQuestion() {
    ask(Map.of("genre", "song", "lang", "kab"));

    assertThat(find(Paragraph.class).withClassName("notice").single().getText())
        .contains("(genre)");
    assertThat(map().getElement().getProperty("filter")).isEqualTo("lang=kab");
  }

  @Test
  void saysWhatItCouldNotReadAndShowsEverything() {
    ask(Map.of("genre", "song"));

    assertThat(find(Paragraph.class).withClassName("notice").single().getText())
        .contains("(genre)");
    assertThat(count()).isEqualTo("758 narratives in view");
  }

  @Test
  void speaksArabic() {
    readIn("ar");
    navigate(AboutView.class);

    view = navigate(ExploreView.class);

    assertThat(find(H1.class).single().getText()).containsPattern("^\\p{IsArabic}");
    assertThat(find(Paragraph.class).withClassName("count").single().getText()).contains("758");
    assertThat(map().getElement().getProperty("lang")).isEqualTo("ar");
  }

  private long total(String... genres) {
    return search
        .page(NarrativeFilter.EVERYTHING.choosing("genre", List.of(genres)), 1, null)
        .total();
  }

  private String total(NarrativeFilter filter) {
    return search.page(filter, 1, null).total() + " narratives in view";
  }

  private static String shelves(FacetBox facets) {
    return String.valueOf(facets.getElement().getPropertyRaw("facets"));
  }

  private static Stream<String> marks(Element part) {
    return part.getTag().equals("mark")
        ? Stream.of(part.getTextRecursively())
        : part.getChildren().filter(child -> !child.isTextNode()).flatMap(ExploreViewTest::marks);
  }

  private void ask(Map<String, String> parameters) {
    UI.getCurrent().navigate("", QueryParameters.simple(parameters));
    view = (ExploreView) getCurrentView();
  }

  private String count() {
    return find(Paragraph.class).withClassName("count").single().getText();
  }

  private AtlasMap map() {
    return find(AtlasMap.class).single();
  }

  private StoryPanel panel() {
    return view.getChildren()
        .filter(StoryPanel.class::isInstance)
        .map(StoryPanel.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private List<NativeButton> kin() {
    return find(NativeButton.class, find(KinList.class).single())
        .withClassName("narrative-row")
        .all();
  }

  private Anchor wayToFlows() {
    return find(ListPanel.class)
        .single()
        .getChildren()
        .flatMap(part -> part.getChildren())
        .filter(part -> part.hasClassName("to-flows"))
        .map(Anchor.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
