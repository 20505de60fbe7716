package org.tinfusin.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@code /search.json}. */
record SearchAnswer(
    long total,
    @Nullable String next,
    List<Item> narratives,
    Map<String, List<FacetValue>> facets) {

  /** A value of a facet with its name for the reader. */
  record FacetValue(String value, String label, long count) {}

  /** A narrative of the page; lon and lat in degrees; snippet: how its words begin. */
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
      String snippet) {
    static Item of(NarrativeSummary narrative, Locale reader) {
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
          narrative.opening().textFor(reader));
    }
  }

  static SearchAnswer of(Page page, Facets facets, ReaderNames names, Locale reader) {
    Map<String, List<FacetValue>> named = new LinkedHashMap<>();
    facets.byKey().forEach((key, values) -> named.put(key, named(key, values, names)));
    return new SearchAnswer(
        page.total(),
        page.next(),
        page.narratives().stream().map(narrative -> Item.of(narrative, reader)).toList(),
        named);
  }

  private static List<FacetValue> named(
      String key, List<Facets.Value> values, ReaderNames readerNames) {
    Map<String, String> names =
        readerNames.values(key, values.stream().map(Facets.Value::value).toList());
    return values.stream()
        .map(v -> new FacetValue(v.value(), names.getOrDefault(v.value(), v.value()), v.count()))
        .toList();
  }
}
