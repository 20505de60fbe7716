package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.tinfusin.family.Comparison;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.IndexNumber.Kind;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.shell.Translations;

/** Tale types, motifs and characters: what both narratives have, and what only one of them has. */
final class CompareShared {
  private final Translations words;
  private final IndexNumbers numbers;

  CompareShared(Translations words, IndexNumbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** What each of the two has, by key, as the reader calls it. */
  private record Has(String heading, Map<String, String> one, Map<String, String> other) {}

  void append(TwoTellings two, Comparison comparison, Element parent, Locale reader) {
    List<Has> kinds =
        Stream.of(
                numbers(two, "fact.types", Kind.TYPE, reader),
                numbers(two, "fact.motifs", Kind.MOTIF, reader),
                new Has(
                    "compare.characters",
                    called(comparison.characters(), reader),
                    called(comparison.othersCharacters(), reader)))
            .filter(has -> !has.one().isEmpty() || !has.other().isEmpty())
            .toList();
    if (kinds.isEmpty()) {
      return;
    }
    Element section = Html.child(parent, "section", "compare-section compare-shared");
    Html.child(section, "h2", "", words.text(reader, "compare.shared"));
    if (two.areOfOneStory()) {
      Html.child(section, "p", "not-known", words.text(reader, "compare.shared.copied"));
    }
    for (Has has : kinds) {
      Html.child(section, "h3", "", words.text(reader, has.heading()));
      Element grid = Html.child(section, "div", "compare-has");
      list(grid, "compare.in-both", "", has.one(), has.other()::containsKey, reader);
      list(grid, "compare.only-in", place(two, true, reader), has.one(), not(has.other()), reader);
      list(grid, "compare.only-in", place(two, false, reader), has.other(), not(has.one()), reader);
    }
  }

  private Has numbers(TwoTellings two, String heading, Kind kind, Locale reader) {
    boolean types = kind == Kind.TYPE;
    return new Has(
        heading,
        named(kind, types ? two.one().taleTypes() : two.one().motifs(), reader),
        named(kind, types ? two.other().taleTypes() : two.other().motifs(), reader));
  }

  private Map<String, String> named(Kind kind, List<String> some, Locale reader) {
    return numbers.names(kind, some, reader);
  }

  private static Map<String, String> called(Map<String, LocalizedText> some, Locale reader) {
    return some.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                character -> character.getValue().textFor(reader),
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private static Predicate<String> not(Map<String, String> other) {
    return key -> !other.containsKey(key);
  }

  private static String place(TwoTellings two, boolean first, Locale reader) {
    return (first ? two.one() : two.other()).place().name().textFor(reader);
  }

  private void list(
      Element grid,
      String heading,
      String place,
      Map<String, String> has,
      Predicate<String> wanted,
      Locale reader) {
    List<String> some =
        has.entrySet().stream()
            .filter(entry -> wanted.test(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    Element group = Html.child(grid, "div", some.isEmpty() ? "compare-empty" : "");
    Html.child(group, "p", "compare-has-head", words.text(reader, heading, place));
    if (some.isEmpty()) {
      Html.child(group, "p", "compare-none", words.text(reader, "compare.nothing"));
      return;
    }
    Element list = Html.child(group, "ul", "");
    some.forEach(name -> Html.child(Html.child(list, "li", ""), "bdi", "", name));
  }
}
