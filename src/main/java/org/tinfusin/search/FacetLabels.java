package org.tinfusin.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.language.Language;
import org.tinfusin.language.Languages;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.IndexNumber.Kind;
import org.tinfusin.narrative.IndexNumbers;

/** Names the values of facets for a reader. */
final class FacetLabels {
  private final Gazetteer gazetteer;
  private final Languages languages;
  private final IndexNumbers numbers;

  FacetLabels(Gazetteer gazetteer, Languages languages, IndexNumbers numbers) {
    this.gazetteer = gazetteer;
    this.languages = languages;
    this.numbers = numbers;
  }

  Map<String, List<SearchAnswer.FacetValue>> label(Facets facets, Locale reader) {
    Map<String, People> peoples = gazetteer.peoples();
    Map<String, Language> known = languages.all();
    Map<String, String> types = numbers(facets, "type", Kind.TYPE, reader);
    Map<String, String> motifs = numbers(facets, "motif", Kind.MOTIF, reader);
    Map<String, UnaryOperator<String>> namers =
        Map.of(
            "people",
                key -> name(Optional.ofNullable(peoples.get(key)).map(People::name), reader, key),
            "lang",
                tag -> name(Optional.ofNullable(known.get(tag)).map(Language::name), reader, tag),
            "type", number -> types.getOrDefault(number, number),
            "motif", number -> motifs.getOrDefault(number, number),
            "country", code -> Locale.of("", code).getDisplayCountry(reader));
    Map<String, List<SearchAnswer.FacetValue>> labelled = new LinkedHashMap<>();
    facets
        .byKey()
        .forEach(
            (key, values) ->
                labelled.put(
                    key, label(values, namers.getOrDefault(key, UnaryOperator.identity()))));
    return labelled;
  }

  private Map<String, String> numbers(Facets facets, String key, Kind kind, Locale reader) {
    return numbers.names(kind, facets.of(key).stream().map(Facets.Value::value).toList(), reader);
  }

  private static List<SearchAnswer.FacetValue> label(
      List<Facets.Value> values, UnaryOperator<String> namer) {
    return values.stream()
        .map(v -> new SearchAnswer.FacetValue(v.value(), namer.apply(v.value()), v.count()))
        .toList();
  }

  private static String name(Optional<LocalizedText> names, Locale reader, String otherwise) {
    return names.map(text -> text.textFor(reader)).orElse(otherwise);
  }
}
