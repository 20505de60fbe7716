package org.tinfusin.explore;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.explore.CollectionNumbers.CitedWork;
import org.tinfusin.explore.CollectionNumbers.Group;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.language.Language;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Languages;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.Script;
import org.tinfusin.narrative.Attestation.Verification;
import org.tinfusin.narrative.Genre;
import org.tinfusin.shell.Translations;

/** The page that tells what the collection holds, and what it does not, as semantic HTML. */
@Service
public class CollectionPage {
  private static final int LANGUAGES_AT_ONCE = 14;
  private static final int REGIONS_AT_ONCE = 10;
  private static final int FEW = 2;

  /** Languages of our own texts, and no language at all: nobody waits for a tale in them. */
  private static final Set<String> NO_LANGUAGE_OF_TALES = Set.of("en", "fr", "ar", "zgh", "und");

  private final CollectionQuery query;
  private final Languages languages;
  private final Gazetteer gazetteer;
  private final Names names;
  private final Translations words;

  CollectionPage(
      CollectionQuery query,
      Languages languages,
      Gazetteer gazetteer,
      Names names,
      Translations words) {
    this.query = query;
    this.languages = languages;
    this.gazetteer = gazetteer;
    this.names = names;
    this.words = words;
  }

  public Element article(Locale reader) {
    CollectionNumbers numbers = query.numbers();
    ReaderNames called = names.forReader(reader);
    CountCharts charts = new CountCharts(words, reader);
    Element article = Html.element("article", "about collection");
    Html.child(article, "h1", "", words.text(reader, "collection.title"));
    Html.child(article, "p", "gist", lead(numbers, reader));
    countries(article, numbers, called, charts, reader);
    tongues(article, numbers, charts, reader);
    regions(article, numbers, charts, reader);
    verification(article, numbers, charts, reader);
    works(article, numbers, charts, reader);
    gaps(article, numbers, called, reader);
    return article;
  }

  private String lead(CollectionNumbers numbers, Locale reader) {
    return words.text(
        reader,
        "collection.lead",
        numbers.narratives(),
        numbers.of(Genre.TALE),
        numbers.of(Genre.PROVERB),
        numbers.of(Genre.POEM),
        numbers.languages().size(),
        numbers.places().size(),
        numbers.countries().size(),
        numbers.works());
  }

  private void countries(
      Element article,
      CollectionNumbers numbers,
      ReaderNames called,
      CountCharts charts,
      Locale reader) {
    Element section = section(article, "collection.countries", reader);
    charts.legend(section);
    Function<Group, String> naming = group -> called.country(group.value());
    charts.marks(section, numbers.countries(), naming);
    charts.table(section, numbers.countries(), "collection.country", naming);
  }

  private void tongues(
      Element article, CollectionNumbers numbers, CountCharts charts, Locale reader) {
    Element section = section(article, "collection.languages", reader);
    charts.barLegend(section);
    Map<String, Language> known = languages.all();
    someThenAll(
        section,
        numbers.languages(),
        LANGUAGES_AT_ONCE,
        charts,
        "collection.language",
        (head, group) -> tongue(head, group.value(), known.get(group.value()), reader),
        reader);
  }

  private static void tongue(Element head, String tag, @Nullable Language language, Locale reader) {
    if (language == null) {
      head.text(tag);
      return;
    }
    String name = language.name().textFor(reader);
    String own = language.endonym() == null ? name : language.endonym();
    Element ownName = Html.child(head, "span", "own-name", own);
    if (!own.equals(name)) {
      Html.written(ownName, new LanguageTag(tag).forWeb(), Script.of(own).direction());
    }
    if (!own.equalsIgnoreCase(name)) {
      head.appendText(" ");
      Html.child(head, "span", "name-for-reader", name);
    }
  }

  private void regions(
      Element article, CollectionNumbers numbers, CountCharts charts, Locale reader) {
    Element section = section(article, "collection.regions", reader);
    Map<String, LocalizedText> names =
        gazetteer.regions().stream().collect(Collectors.toMap(Region::key, Region::name));
    someThenAll(
        section,
        numbers.regions(),
        REGIONS_AT_ONCE,
        charts,
        "collection.region",
        (head, group) ->
            head.text(names.getOrDefault(group.value(), LocalizedText.NONE).textFor(reader)),
        reader);
  }

  private void someThenAll(
      Element section,
      List<Group> groups,
      int some,
      CountCharts charts,
      String caption,
      BiConsumer<Element, Group> naming,
      Locale reader) {
    long longest = groups.isEmpty() ? 1 : groups.getFirst().narratives();
    int cut = Math.min(some, groups.size());
    charts.bars(section, caption, groups.subList(0, cut), longest, naming);
    if (cut < groups.size()) {
      Element rest = Html.child(section, "details", "count-rest");
      Html.child(rest, "summary", "", words.text(reader, "collection.others", groups.size() - cut));
      charts.bars(rest, caption, groups.subList(cut, groups.size()), longest, naming);
    }
  }

  /** A strip of three parts, then each part's meaning in plain words. */
  private void verification(
      Element article, CollectionNumbers numbers, CountCharts charts, Locale reader) {
    Element section = section(article, "collection.verified", reader);
    Element strip = Html.child(section, "div", "bar verified-strip").attr("aria-hidden", "true");
    Element list = Html.child(section, "dl", "verified");
    for (Verification verification : Verification.values()) {
      String name = verification.name().toLowerCase(Locale.ROOT);
      long count = numbers.verifications().getOrDefault(name, 0L);
      CountCharts.part(strip, "bar-" + name, count, Math.max(1, numbers.narratives()));
      Element term = Html.child(list, "dt", "");
      Html.child(term, "span", "swatch bar-" + name).attr("aria-hidden", "true");
      Html.child(term, "strong", "count-number", charts.number(count));
      term.appendText(" " + words.text(reader, "verification." + name));
      Html.child(list, "dd", "", words.text(reader, "collection.verified." + name));
    }
  }

  private void works(
      Element article, CollectionNumbers numbers, CountCharts charts, Locale reader) {
    Element section = section(article, "collection.works", reader);
    cited(section, "collection.works.texts", numbers.texts(), charts, reader);
    cited(section, "collection.works.indexes", numbers.indexes(), charts, reader);
    Element all = Html.child(section, "p", "");
    Html.link(all, "bibliography.json", words.text(reader, "collection.works.all", numbers.works()))
        .attr("router-ignore", true);
  }

  private void cited(
      Element section, String title, List<CitedWork> cited, CountCharts charts, Locale reader) {
    Html.child(section, "h3", "", words.text(reader, title));
    Element list = Html.child(section, "ol", "cited-works");
    for (CitedWork work : cited) {
      Element item = Html.child(list, "li", "");
      Html.child(item, "span", "count-number", charts.number(work.narratives()));
      Element name = Html.child(item, "span", "work").attr("dir", "auto");
      name.appendText(work.author() + ", ");
      Html.child(name, "cite", "", work.title());
      if (work.year() != null) {
        name.appendText(", " + work.year());
      }
    }
  }

  private void gaps(Element article, CollectionNumbers numbers, ReaderNames called, Locale reader) {
    Element section = section(article, "collection.gaps", reader);
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

  private Element section(Element article, String key, Locale reader) {
    Element section = Html.child(article, "section", "count-section");
    Html.child(section, "h2", "", words.text(reader, key));
    Html.child(section, "p", "text", words.text(reader, key + ".text"));
    return section;
  }
}
