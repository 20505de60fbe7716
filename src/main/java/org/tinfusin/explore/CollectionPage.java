package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.explore.CollectionNumbers.CitedWork;
import org.tinfusin.explore.CollectionNumbers.Group;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.language.Language;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Languages;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.Script;
import org.tinfusin.narrative.Attestation.Verification;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Names;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** The page that tells what the collection holds, and what it does not, as semantic HTML. */
@Service
public class CollectionPage {
  private static final int LANGUAGES_AT_ONCE = 14;
  private static final int REGIONS_AT_ONCE = 10;

  private final CollectionQuery query;
  private final Languages languages;
  private final Gazetteer gazetteer;
  private final Names names;
  private final Translations words;
  private final CollectionGaps gaps;

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
    this.gaps = new CollectionGaps(languages, gazetteer, words);
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
    Element gaps = section(article, "collection.gaps", reader);
    this.gaps.append(gaps, numbers, called, reader);
    Html.link(Html.child(gaps, "p", "flow-ways"), "wanted", words.text(reader, "wanted.title"));
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
      String name = Words.word(verification);
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

  private Element section(Element article, String key, Locale reader) {
    Element section = Html.child(article, "section", "count-section");
    Html.child(section, "h2", "", words.text(reader, key));
    Html.child(section, "p", "text", words.text(reader, key + ".text"));
    return section;
  }
}
