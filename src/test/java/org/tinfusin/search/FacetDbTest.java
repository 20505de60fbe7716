package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.geo.Bbox;
import org.tinfusin.search.NarrativeFilter.Part;

/** The counts of facets beside counting narrative by narrative. */
@AtlasTest
class FacetDbTest {
  private static final int QUESTIONS = 80;

  /** A narrative and its values under each facet. */
  private record Known(String slug, Map<String, Set<String>> values) {
    boolean meets(String facet, List<String> chosen) {
      return chosen.isEmpty()
          || chosen.stream().anyMatch(values.getOrDefault(facet, Set.of())::contains);
    }
  }

  @Autowired private NarrativeSearch search;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @MethodSource("seeds")
  void countsRightUnderAnyQuestion(long seed) {
    List<Known> all = everyNarrative();
    NarrativeFilter question = question(new Random(seed), all);

    Facets facets = search.facets(question);

    List<Known> reached = reachedWithoutFacets(question, all);
    for (String facet : all.getFirst().values().keySet()) {
      assertThat(counts(facets.of(facet)))
          .as(question.toQuery() + " by " + facet)
          .isEqualTo(expected(facet, question, reached));
    }
  }

  @Test
  void keepsAChosenValueThatNothingHas() {
    Facets facets = search.facets(Questions.filter("lang=kab&country=NE"));

    assertThat(facets.count("lang", "kab")).isZero();
    assertThat(facets.of("lang")).contains(new Facets.Value("kab", 0));
  }

  @Test
  void hidesValuesThatNothingHas() {
    assertThat(search.facets(Questions.filter("country=NE")).of("lang"))
        .isNotEmpty()
        .allMatch(value -> value.count() > 0);
  }

  @Test
  void countsAPeriodOfTheReadersOwn() {
    NarrativeFilter question = Questions.filter("period=1890-1911");

    assertThat(search.facets(question).count("period", "1890-1911"))
        .isEqualTo(search.page(question, 1, null).total())
        .isPositive();
  }

  @Test
  void addsWhatWasRecordedNobodyKnowsWhen() {
    long known = search.page(Questions.filter("period=1850-1949"), 1, null).total();
    long unknown = search.page(Questions.filter("period=unknown"), 1, null).total();

    assertThat(
            search
                .page(Questions.filter("period=1850-1899&period=unknown&period=1900-1949"), 1, null)
                .total())
        .isEqualTo(known + unknown)
        .isGreaterThan(unknown);
  }

  @Test
  void takesAWorkOnlyToBeComparedForNoSource() {
    List<String> compared =
        jdbc.sql("SELECT DISTINCT source FROM narrative_source WHERE role = 'cf'")
            .query((row, number) -> row.getString("source"))
            .list();
    String only =
        compared.stream()
            .filter(work -> citedAs(work, "role <> 'cf'") == 0)
            .findFirst()
            .orElseThrow();

    assertThat(search.facets(NarrativeFilter.EVERYTHING).count("source", only)).isZero();
  }

  static IntStream seeds() {
    return IntStream.range(0, QUESTIONS);
  }

  /** Up to four facets with up to three values each, at times with words or within a box. */
  private static NarrativeFilter question(Random chance, List<Known> all) {
    NarrativeFilter question = NarrativeFilter.EVERYTHING;
    List<String> facets = new ArrayList<>(all.getFirst().values().keySet());
    Collections.shuffle(facets, chance);
    for (String facet : facets.subList(0, chance.nextInt(5))) {
      for (int i = chance.nextInt(3); i >= 0; i--) {
        List<String> values =
            all.get(chance.nextInt(all.size())).values().getOrDefault(facet, Set.of()).stream()
                .sorted()
                .toList();
        Part part = values.isEmpty() ? null : new Part(facet, values.getFirst());
        if (part != null && !question.parts().contains(part)) {
          question = question.toggling(part.key(), part.value());
        }
      }
    }
    if (chance.nextInt(4) == 0) {
      question = question.withText("the");
    }
    return chance.nextInt(3) == 0
        ? question.within(Bbox.ofWestSouthEastNorth(-10, 12, chance.nextInt(20), 36))
        : question;
  }

  private List<Known> reachedWithoutFacets(NarrativeFilter question, List<Known> all) {
    NarrativeFilter rest = NarrativeFilter.EVERYTHING.withText(question.text());
    Bbox box = question.bbox();
    Set<String> slugs = slugs(box == null ? rest : rest.within(box));
    return all.stream().filter(known -> slugs.contains(known.slug())).toList();
  }

  private static Map<String, Long> expected(
      String facet, NarrativeFilter question, List<Known> reached) {
    Map<String, Long> counts = new TreeMap<>();
    for (Known known : reached) {
      if (meetsTheOthers(known, facet, question)) {
        known
            .values()
            .getOrDefault(facet, Set.of())
            .forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    chosen(question, facet).forEach(value -> counts.putIfAbsent(value, 0L));
    return counts;
  }

  private static boolean meetsTheOthers(Known known, String facet, NarrativeFilter question) {
    return known.values().keySet().stream()
        .filter(other -> !other.equals(facet))
        .allMatch(other -> known.meets(other, chosen(question, other)));
  }

  private static List<String> chosen(NarrativeFilter question, String facet) {
    return question.parts().stream()
        .filter(part -> part.key().equals(facet))
        .map(Part::value)
        .toList();
  }

  private static Map<String, Long> counts(List<Facets.Value> values) {
    Map<String, Long> counts = new TreeMap<>();
    values.forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  private Set<String> slugs(NarrativeFilter filter) {
    Set<String> slugs = new HashSet<>();
    Page page = search.page(filter, 200, null);
    page.narratives().forEach(narrative -> slugs.add(narrative.slug()));
    for (String next = page.next(); next != null; next = page.next()) {
      page = search.page(filter, 200, next);
      page.narratives().forEach(narrative -> slugs.add(narrative.slug()));
    }
    return slugs;
  }

  private List<Known> everyNarrative() {
    return jdbc.sql(
            """
            SELECT n.*, l.certainty, p.country, p.region, l.footprint_region,
                   ARRAY(SELECT s.source FROM narrative_source s
                          WHERE s.narrative_id = n.id AND s.role <> 'cf') AS works
              FROM narrative n
              JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
              JOIN place p ON p.key = l.place
             ORDER BY n.id
            """)
        .query((row, number) -> new Known(row.getString("slug"), values(row)))
        .list();
  }

  private static Map<String, Set<String>> values(ResultSet row) throws SQLException {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    values.put("genre", one(row.getString("genre")));
    values.put("subgenre", one(row.getString("subgenre")));
    values.put("lang", one(row.getString("language")));
    values.put("people", one(row.getString("people")));
    values.put("country", one(row.getString("country")));
    Set<String> regions = new HashSet<>(one(row.getString("region")));
    regions.addAll(one(row.getString("footprint_region")));
    values.put("region", regions);
    values.put("certainty", one(row.getString("certainty")));
    values.put("audio", row.getBoolean("has_audio") ? Set.of("true") : Set.of());
    values.put("type", many(row.getArray("tale_types").getArray()));
    values.put("motif", many(row.getArray("motifs").getArray()));
    values.put("source", many(row.getArray("works").getArray()));
    values.put("period", halfCenturies(row));
    return values;
  }

  private static Set<String> halfCenturies(ResultSet row) throws SQLException {
    int from = row.getInt("recorded_from");
    if (row.wasNull()) {
      return Set.of("unknown");
    }
    Set<String> halves = new HashSet<>();
    for (int year = from; year <= row.getInt("recorded_to"); year++) {
      int start = year / 50 * 50;
      halves.add(start + "-" + (start + 49));
    }
    return halves;
  }

  private static Set<String> one(@Nullable String value) {
    return value == null ? Set.of() : Set.of(value);
  }

  private static Set<String> many(Object values) {
    Set<String> set = new HashSet<>();
    Arrays.stream((Object[]) values).forEach(value -> set.add(value.toString()));
    return set;
  }

  private long citedAs(String work, String role) {
    return jdbc.sql("SELECT count(*) FROM narrative_source WHERE source = ? AND " + role)
        .param(work)
        .query(Long.class)
        .single();
  }
}
