package org.tinfusin.explore;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.tinfusin.explore.CollectionNumbers.Group;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.language.Language;
import org.tinfusin.language.Languages;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** What the collection lacks: places, texts, checks, and those of whom it tells little. */
final class CollectionGaps {
  private static final int FEW = 2;

  /** Languages of our own texts, and no language at all: nobody waits for a tale in them. */
  private static final Set<String> NO_LANGUAGE_OF_TALES = Set.of("en", "fr", "ar", "zgh", "und");

  private final Languages languages;
  private final Gazetteer gazetteer;
  private final Translations words;

  CollectionGaps(Languages languages, Gazetteer gazetteer, Translations words) {
    this.languages = languages;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  void append(Element section, CollectionNumbers numbers, ReaderNames called, Locale reader) {
    Element list = Html.child(section, "dl", "gaps");
    gap(list, numbers.withoutPlace(), "collection.gap.place", reader);
    gap(
        list,
        numbers.narratives() - numbers.withWordsOfTheirSource(),
        "collection.gap.texts",
        reader);
    silence(list, numbers.withAudio(), reader);
    gap(list, numbers.steps() - numbers.knownSteps(), "collection.gap.steps", reader);
    gap(list, count(numbers.motifs(), "unchecked"), "collection.gap.motifs-unchecked", reader);
    gap(list, count(numbers.motifs(), "wrong"), "collection.gap.motifs-wrong", reader);
    gap(list, count(numbers.types(), "unchecked", "wrong"), "collection.gap.types", reader);
    gap(list, toBeChecked(numbers), "collection.gap.names", reader);
    named(section, "collection.gap.no-language", silentLanguages(numbers, reader), reader);
    named(
        section,
        "collection.gap.few-languages",
        few(numbers.languages(), called::language, reader),
        reader);
    named(
        section,
        "collection.gap.few-peoples",
        few(numbers.peoples(), key -> called.people(key).orElse(key), reader),
        reader);
    named(section, "collection.gap.no-region", silentRegions(numbers, reader), reader);
  }

  /** What does not lack is not named. */
  private void gap(Element list, long count, String key, Locale reader) {
    if (count == 0) {
      return;
    }
    Html.child(list, "dt", "", words.text(reader, "number", count));
    Html.child(list, "dd", "", words.text(reader, key, count));
  }

  /** Whether anything can be heard is said in any case. */
  private void silence(Element list, long count, Locale reader) {
    Html.child(list, "dt", "", words.text(reader, "number", count));
    Html.child(list, "dd", "", words.text(reader, "collection.gap.audio"));
  }

  private void named(Element section, String key, List<String> names, Locale reader) {
    if (!names.isEmpty()) {
      Html.child(section, "h3", "", words.text(reader, key));
      Element list = Html.child(section, "ul", "named");
      names.forEach(name -> Html.child(list, "li", "", name));
    }
  }

  private List<String> silentLanguages(CollectionNumbers numbers, Locale reader) {
    Set<String> heard = values(numbers.languages());
    return languages.all().values().stream()
        .filter(language -> !heard.contains(language.tag()))
        .filter(language -> !NO_LANGUAGE_OF_TALES.contains(language.tag()))
        .map(language -> language.name().textFor(reader))
        .sorted(Collator.getInstance(reader))
        .toList();
  }

  private List<String> silentRegions(CollectionNumbers numbers, Locale reader) {
    Set<String> heard = values(numbers.regions());
    return gazetteer.regions().stream()
        .filter(region -> !heard.contains(region.key()))
        .map(region -> region.name().textFor(reader))
        .sorted(Collator.getInstance(reader))
        .toList();
  }

  private static List<String> few(
      List<Group> groups, Function<String, String> naming, Locale reader) {
    return groups.stream()
        .filter(group -> group.narratives() <= FEW)
        .map(group -> naming.apply(group.value()))
        .sorted(Collator.getInstance(reader))
        .toList();
  }

  /** Names of what is shown that wait for somebody who speaks the language. */
  private long toBeChecked(CollectionNumbers numbers) {
    Set<String> tongues = values(numbers.languages());
    Set<String> peoples = values(numbers.peoples());
    Set<String> places = Set.copyOf(numbers.places());
    return Stream.of(
            languages.all().values().stream()
                .filter(Language::toBeChecked)
                .filter(language -> tongues.contains(language.tag())),
            gazetteer.peoples().values().stream()
                .filter(People::toBeChecked)
                .filter(people -> peoples.contains(people.key())),
            gazetteer.places().stream()
                .filter(Place::toBeChecked)
                .filter(place -> places.contains(place.key())))
        .flatMap(names -> names)
        .count();
  }

  private static long count(Map<String, Long> checks, String... states) {
    return Stream.of(states).mapToLong(state -> checks.getOrDefault(state, 0L)).sum();
  }

  private static Set<String> values(List<Group> groups) {
    return groups.stream().map(Group::value).collect(Collectors.toSet());
  }
}
