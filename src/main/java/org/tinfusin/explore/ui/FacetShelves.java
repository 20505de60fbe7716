package org.tinfusin.explore.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tinfusin.explore.ui.FacetBox.Option;
import org.tinfusin.explore.ui.FacetBox.Section;
import org.tinfusin.explore.ui.FacetBox.Shelf;
import org.tinfusin.language.Script;
import org.tinfusin.narrative.TaleTypeChapter;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Facets;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeFilter.Part;
import org.tinfusin.shell.Translations;

/**
 * Lays the counted values of facets out for the page. Only a facet that stands open gets all its
 * values: there are hundreds, and they would travel with every move of the map.
 */
class FacetShelves {
  /** In the order of the page; genres have chips of their own. */
  private static final List<String> KEYS =
      List.of(
          "lang",
          "people",
          "country",
          "region",
          "type",
          "motif",
          "period",
          "subgenre",
          "source",
          "certainty",
          "audio");

  private final PartNames names;
  private final Translations words;
  private final Locale reader;

  FacetShelves(PartNames names, Translations words, Locale reader) {
    this.names = names;
    this.words = words;
    this.reader = reader;
  }

  List<Shelf> of(NarrativeFilter question, Facets facets, Set<String> open) {
    return KEYS.stream()
        .filter(key -> !facets.of(key).isEmpty())
        .map(key -> shelf(key, question, facets.of(key), open.contains(key)))
        .toList();
  }

  private Shelf shelf(
      String key, NarrativeFilter question, List<Facets.Value> values, boolean open) {
    List<Part> asked = question.parts();
    List<Option> options =
        options(
            key,
            values.stream()
                .filter(value -> open || asked.contains(new Part(key, value.value())))
                .toList(),
            asked);
    return new Shelf(key, words.text(reader, "facet." + key), open, sections(key, options));
  }

  private List<Option> options(String key, List<Facets.Value> values, List<Part> asked) {
    Map<String, String> called =
        names.values(key, values.stream().map(Facets.Value::value).toList());
    return values.stream()
        .map(
            value -> {
              String label = called.getOrDefault(value.value(), value.value());
              boolean own = names.isTranslated(key, value.value());
              return new Option(
                  value.value(),
                  label,
                  own ? null : "en",
                  own ? null : Script.of(label).direction().html(),
                  value.count(),
                  asked.contains(new Part(key, value.value())));
            })
        .toList();
  }

  private List<Section> sections(String key, List<Option> options) {
    return switch (key) {
      case "type" -> chapters(options);
      case "motif" -> letters(options);
      case "period" -> List.of(new Section("", inTime(options)));
      default -> List.of(new Section("", options));
    };
  }

  private static List<Option> inTime(List<Option> options) {
    return options.stream().sorted(Comparator.comparing(Option::value)).toList();
  }

  private List<Section> chapters(List<Option> types) {
    return grouped(types, TaleTypeChapter::of).entrySet().stream()
        .map(chapter -> new Section(chapterName(chapter.getKey()), chapter.getValue()))
        .toList();
  }

  private String chapterName(TaleTypeChapter chapter) {
    String name = words.text(reader, "chapter.type." + Words.word(chapter));
    return chapter.range().isEmpty()
        ? name
        : words.text(reader, "chapter.type", name, chapter.range());
  }

  private List<Section> letters(List<Option> motifs) {
    return grouped(motifs, value -> value.replaceFirst("^cf\\. ", "").substring(0, 1))
        .entrySet()
        .stream()
        .map(letter -> new Section(letterName(letter.getKey()), letter.getValue()))
        .toList();
  }

  private String letterName(String letter) {
    String key = "chapter.motif." + letter;
    return words.has(reader, key)
        ? words.text(reader, "chapter.motif", letter, words.text(reader, key))
        : letter;
  }

  private static <G extends Comparable<G>> Map<G, List<Option>> grouped(
      List<Option> options, Function<String, G> group) {
    Map<G, List<Option>> groups = new TreeMap<>();
    options.forEach(
        option ->
            groups
                .computeIfAbsent(group.apply(option.value()), name -> new ArrayList<>())
                .add(option));
    return groups;
  }
}
