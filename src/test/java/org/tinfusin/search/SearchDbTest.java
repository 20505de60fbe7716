package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tinfusin.search.Questions.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;

/** Answers of the search beside plain SQL on the same tables. */
@AtlasTest
class SearchDbTest {
  private static final String ALL =
      """
      SELECT n.slug FROM narrative n
        JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
        JOIN place p ON p.key = l.place
       WHERE %s ORDER BY n.slug
      """;

  @Autowired private NarrativeSearch search;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "genre=poem | n.genre = 'poem'",
        "genre=poem&genre=proverb | n.genre IN ('poem', 'proverb')",
        "lang=kab | n.language = 'kab'",
        "lang=kab&lang=shi&genre=tale | n.language IN ('kab', 'shi') AND n.genre = 'tale'",
        "people=hausa | n.people = 'hausa'",
        "country=ML | p.country = 'ML'",
        "region=hausa-land | p.region = 'hausa-land' OR l.footprint_region = 'hausa-land'",
        "type=ATU+510A | 'ATU 510A' = ANY (n.tale_types)",
        "motif=R221 | 'R221' = ANY (n.motifs)",
        "family=cinderella | n.family = 'cinderella'",
        "subgenre=animal+tale | n.subgenre = 'animal tale'",
        "place=segou | p.key = 'segou'",
        "certainty=less-certain&certainty=certain | l.certainty IN ('less_certain', 'certain')",
        "source=el-shamy-2004 | EXISTS (SELECT FROM narrative_source s WHERE s.narrative_id = n.id "
            + "AND s.source = 'el-shamy-2004' AND s.role <> 'cf')",
        "period=unknown | n.recorded_from IS NULL",
        "period=1850-1899&period=1911-1911 | n.recorded_to >= 1850 AND n.recorded_from <= 1899 "
            + "OR n.recorded_to >= 1911 AND n.recorded_from <= 1911",
        "bbox=-6,12,3,20 | ST_X(l.location) BETWEEN -6 AND 3 AND ST_Y(l.location) BETWEEN 12 AND"
            + " 20",
        "area=POLYGON+((0+30,10+30,5+37,0+30)) "
            + "| ST_Covers(ST_GeomFromText('POLYGON ((0 30,10 30,5 37,0 30))', 4326), l.location)",
        "near=8.517,12,250000 "
            + "| ST_Distance(l.location::geography, ST_MakePoint(8.517, 12)::geography) <= 250000",
        "period=1890-1915 | n.recorded_to >= 1890 AND n.recorded_from <= 1915",
        "audio=true | n.has_audio"
      })
  void findsWhatPlainSqlFinds(String query, String condition) {
    assertThat(slugs(filter(query)))
        .containsExactlyInAnyOrderElementsOf(
            jdbc.sql(ALL.formatted(condition))
                .query((row, number) -> row.getString("slug"))
                .list());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "genre=poem",
        "lang=kab",
        "people=hausa",
        "country=ML",
        "region=hausa-land",
        "type=ATU+510A",
        "motif=R221",
        "family=cinderella",
        "bbox=-6,12,3,20",
        "near=8.517,12,250000",
        "period=1890-1915"
      })
  void findsSomethingButNotEverything(String query) {
    long found = search.page(filter(query), 1, null).total();

    assertThat(found).isBetween(1L, 500L);
  }

  @Test
  void findsANarrativeUnderEachOfItsStories() {
    String elsewhere =
        jdbc.sql("SELECT min(slug) FROM published_narrative WHERE family <> 'cinderella'")
            .query(String.class)
            .single();
    NarrativeFilter story = filter("family=cinderella");
    long before = search.page(story, 1, null).total();
    jdbc.sql("INSERT INTO family_membership (narrative, family) VALUES (?, 'cinderella')")
        .param(elsewhere)
        .update();
    try {
      assertThat(slugs(story)).contains(elsewhere);
      assertThat(search.page(story, 1, null).total()).isEqualTo(before + 1);
      assertThat(slugs(filter("cql=family+%3C%3E+'cinderella'")))
          .isNotEmpty()
          .doesNotContain(elsewhere);
    } finally {
      jdbc.sql("DELETE FROM family_membership WHERE narrative = ?").param(elsewhere).update();
    }
  }

  @Test
  void asksForNarrativesOfNoStory() {
    assertThat(slugs(filter("cql=family+IS+NULL")))
        .containsExactlyInAnyOrderElementsOf(
            jdbc.sql("SELECT slug FROM narrative WHERE family IS NULL").query(String.class).list());
  }

  @Test
  void findsAFrenchTitleWithoutItsCapitals() {
    List<String> bySql =
        jdbc.sql(
                """
                SELECT DISTINCT n.slug FROM narrative n
                  LEFT JOIN narrative_title t ON t.narrative_id = n.id
                  LEFT JOIN narrative_text x ON x.narrative_id = n.id
                 WHERE t.title ILIKE '%cendrillon%' OR x.body ILIKE '%cendrillon%'
                """)
            .query((row, number) -> row.getString("slug"))
            .list();

    assertThat(slugs(filter("q=cendrillon"))).contains("cinderella-blida").containsAll(bySql);
  }

  @Test
  void findsAPlaceByItsArabicName() {
    assertThat(slugs(filter("q=تونس"))).isNotEmpty().contains(aNarrativeAt("tunis"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dɔɔnin", "dɔɔnin-dɔɔnin", "doonin", "DOONIN kono"})
  void findsBamanaWordsHoweverTheyAreTyped(String words) {
    assertThat(slugs(NarrativeFilter.EVERYTHING.withText(words)))
        .contains("little-by-little-segou");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "100%", "' OR true --", "\\"})
  void takesSpecialCharactersForOrdinaryOnes(String words) {
    NarrativeFilter filter = NarrativeFilter.EVERYTHING.withText("zzz" + words);

    assertThat(search.page(filter, 1, null).total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 200})
  void goesThroughTheWholeListByKeyOnce(int limit) {
    NarrativeFilter filter = limit == 1 ? filter("country=ML") : NarrativeFilter.EVERYTHING;
    String condition = limit == 1 ? "p.country = 'ML'" : "true";

    assertThat(slugs(filter, limit))
        .containsExactlyElementsOf(
            jdbc.sql(ALL.formatted(condition).replace("ORDER BY n.slug", "ORDER BY l.qk, n.id"))
                .query((row, number) -> row.getString("slug"))
                .list());
  }

  @Test
  void countsTheWholeListOnEveryPage() {
    Page first = search.page(NarrativeFilter.EVERYTHING, 100, null);
    Page second = search.page(NarrativeFilter.EVERYTHING, 100, first.next());

    assertThat(first.total()).isEqualTo(758);
    assertThat(second.total()).isEqualTo(758);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1", "1-2-3", "-1--1", "1-x", "9999999999999999999-1"})
  void refusesAKeyThatNoPageGave(String after) {
    assertThatExceptionOfType(BadFilter.class)
        .isThrownBy(() -> search.page(NarrativeFilter.EVERYTHING, 10, after))
        .satisfies(bad -> assertThat(bad.parameter()).isEqualTo("after"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201})
  void refusesAPageOfAnotherLength(int limit) {
    assertThatExceptionOfType(BadFilter.class)
        .isThrownBy(() -> search.page(NarrativeFilter.EVERYTHING, limit, null))
        .satisfies(bad -> assertThat(bad.parameter()).isEqualTo("limit"));
  }

  @ParameterizedTest
  @CsvSource({"genre, n.genre", "lang, n.language", "people, n.people", "country, p.country"})
  void countsEveryValueOfAFacet(String key, String column) {
    Map<String, Long> bySql = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT %s AS value, count(*) AS n FROM narrative n
              JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
              JOIN place p ON p.key = l.place
             WHERE %s IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1
            """
                .formatted(column, column))
        .query(
            row -> {
              bySql.put(row.getString("value"), row.getLong("n"));
            });

    assertThat(counts(search.facets(NarrativeFilter.EVERYTHING).of(key))).isEqualTo(bySql);
  }

  @ParameterizedTest
  @CsvSource({"type, tale_types", "motif, motifs"})
  void countsANarrativeForEachOfItsNumbers(String key, String column) {
    Map<String, Long> bySql = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT value, count(*) AS n FROM narrative, unnest(%s) AS value
             GROUP BY 1 ORDER BY 2 DESC, 1
            """
                .formatted(column))
        .query(
            row -> {
              bySql.put(row.getString("value"), row.getLong("n"));
            });

    assertThat(counts(search.facets(NarrativeFilter.EVERYTHING).of(key))).isEqualTo(bySql);
  }

  @Test
  void countsGenresUpToTheWhole() {
    Facets facets = search.facets(filter("country=MA"));
    long total = search.page(filter("country=MA"), 1, null).total();

    assertThat(facets.of("genre").stream().mapToLong(Facets.Value::count).sum()).isEqualTo(total);
  }

  @Test
  void aFacetIsNotNarrowedByItsOwnChoice() {
    Facets before = search.facets(filter("country=MA"));
    Facets after = search.facets(filter("country=MA&genre=poem"));

    assertThat(after.of("genre")).isEqualTo(before.of("genre"));
    assertThat(after.of("lang")).isNotEqualTo(before.of("lang"));
  }

  @Test
  void aFacetValueLeadsToAsManyNarratives() {
    Facets facets = search.facets(filter("genre=tale"));

    assertThat(facets.of("lang"))
        .allSatisfy(
            value ->
                assertThat(
                        search
                            .page(filter("genre=tale").toggling("lang", value.value()), 1, null)
                            .total())
                    .isEqualTo(value.count()));
  }

  @ParameterizedTest
  @CsvSource({
    "segou, en, place, segou",
    "Ségou-Koro, fr, place, segou",
    "تونس, ar, place, tunis",
    "kabyle, en, people, kabyle",
    "cendrillon, fr, story, cinderella",
    "510a, en, type, ATU 510A",
    "hausa, en, language, hau"
  })
  void suggestsWhatAReaderMayHaveMeant(String words, String reader, String kind, String value) {
    assertThat(search.suggest(words, reader))
        .anySatisfy(
            suggestion -> {
              assertThat(suggestion.kind()).isEqualTo(kind);
              assertThat(suggestion.value()).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%", "_", "...", "zzzz"})
  void suggestsNothingForNothing(String words) {
    assertThat(search.suggest(words, "en")).isEmpty();
  }

  @Test
  void suggestsNoPlaceThatNothingIsToldOf() {
    assertThat(search.suggest("timbuktu", "en")).isEmpty();
  }

  private List<String> slugs(NarrativeFilter filter) {
    return slugs(filter, 200);
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

  private static Map<String, Long> counts(List<Facets.Value> values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  private String aNarrativeAt(String place) {
    return jdbc.sql(ALL.formatted("l.place = '" + place + "'"))
        .query((row, number) -> row.getString("slug"))
        .list()
        .getFirst();
  }
}
