package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Tale.aTale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Narratives;

/** Which narratives words find, and in what order. */
@AtlasTest
class WordSearchDbTest {
  private static final String IN_TITLE = "a-tale-of-the-tests-titled";
  private static final String IN_TEXT = "a-tale-of-the-tests-saying";

  @Autowired private NarrativeSearch search;
  @Autowired private Narratives narratives;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void tellTwoTales() {
    narratives.publish(
        aTale()
            .named(IN_TITLE)
            .titled(LocalizedText.of("Wanzerba the Ogre", "L’ogre Ouanzerba", "الغول ونزربة"))
            .toldAt("tafraout")
            .in("shi")
            .saying("ⵢⴰⵏ ⵓⵎⵣⴰ ⵉⴷⴷⴰ ⵖⵔ ⵓⵎⵛⵛ")
            .draft());
    narratives.publish(
        aTale()
            .named(IN_TEXT)
            .toldAt("ouargla")
            .in("arq")
            .saying("كان يا ما كان واحد الغول اسمه ونزربة يقرا الكتب")
            .draft());
  }

  @AfterEach
  void takeThemOutAgain() {
    jdbc.sql("DELETE FROM narrative WHERE slug IN (?, ?)").params(IN_TITLE, IN_TEXT).update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wanzerba",
        "wanzerba",
        "WANZERBA",
        "Ouanzerba",
        "wanzer",
        "ونزربة",
        "ونزربه",
        "وَنْزَرْبَة",
        "ⵡⴰⵏⵣⵔⴱⴰ",
        "Ouanzerba Tafraout",
        "ونزربة تافراوت",
        "ⵜⴰⴼⵔⴰⵡⵜ ⵡⴰⵏⵣⵔⴱⴰ",
        "Tafraoute Wanzerba",
        "wanzerba tachelhit",
        "ⵜⴰⵛⵍⵃⵉⵜ wanzerba",
        "l’ogre Ouanzerba",
        "umcc wanzerba"
      })
  void findATaleInWhateverScriptTheyAre(String words) {
    assertThat(slugs(words)).contains(IN_TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wanzerbi", "wamzerba", "wanzrba", "wanzzerba", "ouanzarbo"})
  void areForgivenOneLetterInFive(String words) {
    assertThat(slugs(words)).contains(IN_TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wamzerbid", "zenwarba"})
  void areNotForgivenMore(String words) {
    assertThat(slugs(words)).doesNotContain(IN_TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"غول", "الغول", "كتب", "وكتب", "بالكتب", "ما", "يقرا كتب"})
  void findArabicRootsWithWhatIsBeforeThem(String words) {
    assertThat(slugs(words)).contains(IN_TEXT);
  }

  @Test
  void comeTitlesFirst() {
    assertThat(slugs("ونزربة")).startsWith(IN_TITLE, IN_TEXT);
  }

  @Test
  void comeAsTypedBeforeWhatOnlySoundsLikeThem() {
    List<String> latin = slugs("wanzerba");

    assertThat(latin).containsExactly(IN_TITLE, IN_TEXT);
  }

  @Test
  void areSuggestedFromTwoLettersOn() {
    assertThat(search.suggest("ka", "en"))
        .extracting(Suggestion::label)
        .anySatisfy(label -> assertThat(label).startsWith("Ka"));
  }

  @Test
  void areNotFoundWhereTheNarrativeIsHidden() {
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug IN (?, ?)")
        .params(IN_TITLE, IN_TEXT)
        .update();

    assertThat(slugs("wanzerba")).isEmpty();
    assertThat(slugs("wanzerbi")).isEmpty();
    assertThat(search.suggest("wanzerba", "en")).isEmpty();
  }

  @Test
  void ofAHiddenNarrativeDoNotKeepATypingErrorFromBeingForgiven() {
    String near = "a-tale-of-the-tests-near";
    narratives.publish(
        aTale().named(near).titled(LocalizedText.of("Wanzerbi", null, null)).draft());
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(near).update();

    assertThat(slugs("wanzerbi")).contains(IN_TITLE);
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(near).update();
  }

  @Test
  void findATaleByTheTitleOfItsStory() {
    assertThat(slugs("cendrillon")).contains("cinderella-blida");
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "50"})
  void goThroughTheirListByKeyOnce(int limit) {
    List<String> whole = slugs(NarrativeFilter.EVERYTHING.withText("ogre"), 200);

    assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    assertThat(slugs(NarrativeFilter.EVERYTHING.withText("ogre"), limit))
        .containsExactlyElementsOf(whole);
  }

  @Test
  void areWalkedThroughInTheOrderOfTheirList() {
    NarrativeFilter filter = NarrativeFilter.EVERYTHING.withText("ogre");
    List<String> whole = slugs("ogre");

    Walk walk = search.walk(filter, whole.get(1)).orElseThrow();

    assertThat(walk.previous()).extracting("slug").isEqualTo(whole.get(0));
    assertThat(walk.next()).extracting("slug").isEqualTo(whole.get(2));
    assertThat(walk.place()).isEqualTo(new Walk.Place(2, whole.size()));
  }

  @Test
  void areCountedAsTheyAreListed() {
    Page page = search.page(NarrativeFilter.EVERYTHING.withText("ogre"), 200, null);

    assertThat(page.total()).isEqualTo(slugs("ogre").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "|",
        "!",
        "a & b",
        "ogre & !wolf",
        "ogre:*",
        "'ogre'",
        "\"ogre",
        "''",
        "\\",
        "(((",
        "ogre <-> wolf",
        "ogre'; DROP TABLE narrative; --",
        "%",
        "_",
        "*",
        "...",
        "،؛؟",
        "\u0000",
        "og\u0000re",
        "\uD800",
        "\uDC00ogre\uD83A",
        "\u202Eogre\u202C",
        "\u200F\u200E",
        "👹",
        "ogre 👹",
        "ـــــ",
        "ًٌٍ",
        "'",
        "’",
        "l'",
        "al el",
        "ال",
        "S V A B",
        "Vogre",
        "١٢٣",
        "ogre\togre\nogre"
      })
  void neverFailWhateverIsTyped(String words) {
    NarrativeFilter filter = NarrativeFilter.EVERYTHING.withText(words);

    assertThat(search.page(filter, 10, null).total()).isNotNegative();
    assertThat(search.facets(filter).byKey()).isNotEmpty();
    assertThat(search.suggest(words, "ar")).isNotNull();
  }

  @Test
  void neverFailHoweverLongTheyAre() {
    String one = "ogre".repeat(2_500);
    String many = String.join(" ", IntStream.range(0, 2_000).mapToObj(i -> "word" + i).toList());

    assertThat(slugs(one)).isEmpty();
    assertThat(slugs(many)).isEmpty();
    assertThat(slugs("(".repeat(10_000) + " ogre")).hasSizeGreaterThan(100);
  }

  private List<String> slugs(String words) {
    return slugs(NarrativeFilter.EVERYTHING.withText(words), 200);
  }

  private List<String> slugs(NarrativeFilter filter, int limit) {
    List<String> slugs = new ArrayList<>();
    Page page = search.page(filter, limit, null);
    page.narratives().forEach(narrative -> slugs.add(narrative.slug()));
    while (page.next() != null) {
      page = search.page(filter, limit, page.next());
      page.narratives().forEach(narrative -> slugs.add(narrative.slug()));
    }
    return slugs;
  }
}
