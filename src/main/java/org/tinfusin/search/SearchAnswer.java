package org.tinfusin.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinfusin.narrative.Words;

/** The answer of {@code /search.json}. */
record SearchAnswer(
    long total,
    @Nullable String next,
    List<Item> narratives,
    Map<String, List<FacetValue>> facets) {

  private static final int MOST_VALUES = 200;

  /** A value of a facet with its name for the reader. */
  record FacetValue(String value, String label, long count) {}

  /**
   * Where asked words stand: {@code in} is title, place or text; {@code marks} are pairs of the
   * first character of a word and the one behind its last, in UTF-16 units of {@code text}.
   */
  record Found(String in, String lang, String dir, String text, List<int[]> marks) {
    static Found of(Finding finding) {
      return new Found(
          Words.word(finding.in()),
          finding.language(),
          finding.direction().html(),
          finding.text(),
          finding.marks().stream().map(mark -> new int[] {mark.start(), mark.end()}).toList());
    }
  }

  /**
   * A narrative of the page; lon and lat in degrees.
   *
   * @param snippet the piece of text that holds the asked words, else how its words begin
   * @param found where the asked words stand; empty when none were asked
   */
  record Item(
      long id,
      String slug,
      String title,
      String genre,
      String lang,
      String place,
      double lon,
      double lat,
      String certainty,
      @Nullable String family,
      String snippet,
      List<Found> found) {
    static Item of(NarrativeSummary narrative, List<Finding> findings, Locale reader) {
      return new Item(
          narrative.id(),
          narrative.slug(),
          narrative.title().textFor(reader),
          narrative.genre(),
          narrative.language(),
          narrative.place().textFor(reader),
          narrative.lon(),
          narrative.lat(),
          narrative.certainty(),
          narrative.family(),
          findings.stream()
              .filter(finding -> finding.in() == Finding.In.TEXT)
              .map(Finding::text)
              .findFirst()
              .orElseGet(() -> narrative.opening().textFor(reader)),
          findings.stream().map(Found::of).toList());
    }
  }

  static SearchAnswer of(
      Page page,
      Map<Long, List<Finding>> findings,
      Facets facets,
      ReaderNames names,
      Locale reader) {
    Map<String, List<FacetValue>> named = new LinkedHashMap<>();
    facets.byKey().forEach((key, values) -> named.put(key, named(key, values, names)));
    return new SearchAnswer(
        page.total(),
        page.next(),
        page.narratives().stream()
            .map(
                narrative ->
                    Item.of(narrative, findings.getOrDefault(narrative.id(), List.of()), reader))
            .toList(),
        named);
  }

  private static List<FacetValue> named(
      String key, List<Facets.Value> values, ReaderNames readerNames) {
    Map<String, String> names =
        readerNames.values(key, values.stream().map(Facets.Value::value).toList());
    return values.stream()
        .limit(MOST_VALUES)
        .map(v -> new FacetValue(v.value(), names.getOrDefault(v.value(), v.value()), v.count()))
        .toList();
  }
}
