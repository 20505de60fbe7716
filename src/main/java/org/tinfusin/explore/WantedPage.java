package org.tinfusin.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.narrative.IndexNumber.Kind;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.search.Names;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** What a collector could look for, by region and language. */
@Service
public class WantedPage {
  /** The desert itself: south of its northern oases, north of the first rains (decision 26). */
  static final double SOUTH = 17;

  static final double NORTH = 27;

  private static final int AT_ONCE = 60;
  private static final int AT_FIRST = 20;

  private final WantedQuery query;
  private final Names names;
  private final IndexNumbers numbers;
  private final Translations words;

  WantedPage(WantedQuery query, Names names, IndexNumbers numbers, Translations words) {
    this.query = query;
    this.names = names;
    this.numbers = numbers;
    this.words = words;
  }

  /**
   * What is asked for.
   *
   * @param unreadable a region or language that nothing is told in
   */
  private record Asked(
      @Nullable String region, @Nullable String language, @Nullable String unreadable) {}

  /**
   * @param parameters of the address: {@code region} and {@code lang}
   */
  public Element article(Map<String, String> parameters, Locale reader) {
    List<String> regions = query.regions();
    List<String> languages = query.languages();
    Asked asked = read(parameters, regions, languages);
    ReaderNames called = names.forReader(reader);
    Element article = Html.element("article", "wanted");
    Html.child(article, "h1", "", words.text(reader, "wanted.title"));
    Html.child(article, "p", "gist", words.text(reader, "wanted.lead"));
    if (asked.unreadable() != null) {
      Html.child(
              article, "p", "not-read", words.text(reader, "wanted.not-read", asked.unreadable()))
          .attr("role", "alert");
    }
    new ContributeWays(words).wanted(article, asked.region(), asked.language(), reader);
    form(article, asked, regions, languages, called, reader);
    between(article, asked, reader);
    withoutText(article, asked, called, reader);
    return article;
  }

  private static Asked read(
      Map<String, String> parameters, List<String> regions, List<String> languages) {
    String region = known(parameters.get("region"), regions);
    String language = known(parameters.get("lang"), languages);
    String unreadable = null;
    if (region == null && isGiven(parameters.get("region"))) {
      unreadable = parameters.get("region");
    } else if (language == null && isGiven(parameters.get("lang"))) {
      unreadable = parameters.get("lang");
    }
    return new Asked(region, language, unreadable);
  }

  private static @Nullable String known(@Nullable String value, List<String> values) {
    return value != null && values.contains(value) ? value : null;
  }

  private static boolean isGiven(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private void form(
      Element article,
      Asked asked,
      List<String> regions,
      List<String> languages,
      ReaderNames called,
      Locale reader) {
    ChoiceForm form = new ChoiceForm(article, "wanted", words.text(reader, "wanted.choose"));
    form.select(
        "region",
        words.text(reader, "wanted.region"),
        words.text(reader, "wanted.every-region"),
        regions.stream().sorted(NameOrder.by(called::region, reader)).toList(),
        called::region,
        asked.region());
    form.select(
        "lang",
        words.text(reader, "fact.language"),
        words.text(reader, "wanted.every-language"),
        languages.stream().sorted(NameOrder.by(called::language, reader)).toList(),
        called::language,
        asked.language());
    form.button(words.text(reader, "flows.show"));
  }

  private void between(Element article, Asked asked, Locale reader) {
    List<MissingBetween> missing = query.between(SOUTH, NORTH, asked.region(), asked.language());
    Element section = section(article, "wanted.between", missing.size(), reader);
    if (missing.isEmpty()) {
      return;
    }
    Map<String, String> types = named(Kind.TYPE, missing, reader);
    Map<String, String> motifs = named(Kind.MOTIF, missing, reader);
    int cut = Math.min(AT_FIRST, missing.size());
    table(section, missing.subList(0, cut), types, motifs, reader);
    if (cut < missing.size()) {
      Element rest = Html.child(section, "details", "count-rest");
      int others = missing.size() - cut;
      Html.child(rest, "summary", "", words.text(reader, "collection.others", others));
      table(rest, missing.subList(cut, missing.size()), types, motifs, reader);
    }
  }

  private void table(
      Element parent,
      List<MissingBetween> missing,
      Map<String, String> types,
      Map<String, String> motifs,
      Locale reader) {
    Element table = Html.child(parent, "table", "compare-table wanted-table");
    table.attr("aria-labelledby", "wanted-between");
    Element head = Html.child(Html.child(table, "thead", ""), "tr", "");
    for (String column : List.of("wanted.number", "flows.north", "flows.south")) {
      Html.child(head, "th", "", words.text(reader, column)).attr("scope", "col");
    }
    Element body = Html.child(table, "tbody", "");
    for (MissingBetween gap : missing) {
      Element row = Html.child(body, "tr", "");
      boolean type = gap.kind() == Kind.TYPE;
      String name = (type ? types : motifs).getOrDefault(gap.number(), gap.number());
      Element cell = Html.child(row, "th", "").attr("scope", "row");
      Html.child(
          Html.link(cell, "./?" + (type ? "type=" : "motif=") + encoded(gap.number()), ""),
          "bdi",
          "",
          name);
      cell.appendText(" ");
      Html.child(
          cell, "span", "wanted-kind", words.text(reader, type ? "wanted.type" : "wanted.motif"));
      Html.child(row, "td", "", words.text(reader, "number", gap.north()));
      Html.child(row, "td", "", words.text(reader, "number", gap.south()));
    }
  }

  private Map<String, String> named(Kind kind, List<MissingBetween> missing, Locale reader) {
    return numbers.names(
        kind,
        missing.stream().filter(gap -> gap.kind() == kind).map(MissingBetween::number).toList(),
        reader);
  }

  private void withoutText(Element article, Asked asked, ReaderNames called, Locale reader) {
    List<Wanted> wanted = query.withoutText(asked.region(), asked.language());
    Element section = section(article, "wanted.text", wanted.size(), reader);
    boolean narrowed = asked.region() != null || asked.language() != null;
    if (wanted.size() > AT_ONCE && !narrowed) {
      counts(section, wanted, Wanted::region, "region", called::region, reader);
      counts(section, wanted, Wanted::language, "lang", called::language, reader);
      return;
    }
    wanted.stream()
        .collect(
            Collectors.groupingBy(
                w -> w.region() == null ? "" : called.region(w.region()),
                TreeMap::new,
                Collectors.toList()))
        .forEach(
            (region, some) -> {
              if (!region.isEmpty()) {
                Html.child(section, "h3", "", region);
              }
              Element list = Html.child(section, "ul", "wanted-list");
              some.forEach(one -> item(list, one, called, reader));
            });
  }

  /** How many are wanted of each region or language; each leads to its own list. */
  private void counts(
      Element section,
      List<Wanted> wanted,
      Function<Wanted, @Nullable String> by,
      String key,
      Function<String, String> naming,
      Locale reader) {
    Html.child(section, "h3", "", words.text(reader, "wanted.by." + key));
    Element list = Html.child(section, "ul", "wanted-counts");
    Map<String, Long> counts =
        wanted.stream()
            .map(by)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    counts.keySet().stream()
        .sorted(NameOrder.by(naming, reader))
        .forEach(
            value -> {
              Element item = Html.child(list, "li", "");
              Html.link(item, "wanted?" + key + "=" + value, naming.apply(value))
                  .attr("router-ignore", true);
              item.appendText(" ");
              Html.child(
                  item,
                  "span",
                  "count-number",
                  words.text(reader, "number", counts.getOrDefault(value, 0L)));
            });
  }

  private void item(Element list, Wanted one, ReaderNames called, Locale reader) {
    Element item = Html.child(list, "li", "wanted-item");
    Element link = Html.link(item, "narratives/" + one.slug(), "");
    link.appendChild(VariantLines.mark(one.kind()));
    one.title().in(reader).ifPresent(title -> Html.child(link, "span", "link-title", title));
    String who =
        called.people(one.people()).map(people -> people + " · ").orElse("")
            + called.language(one.language());
    Html.child(item, "span", "variant-people", one.place().textFor(reader) + " · " + who);
    String numbered = String.join(", ", one.taleTypes());
    Html.child(
        item,
        "p",
        "basis",
        words.text(
            reader,
            numbered.isEmpty() ? "wanted.listed" : "wanted.listed-as",
            Objects.requireNonNullElse(one.indexes(), ""),
            numbered));
  }

  private Element section(Element article, String key, int count, Locale reader) {
    Element section = Html.child(article, "section", "compare-section");
    Html.child(section, "h2", "", words.text(reader, key, count)).attr("id", key.replace('.', '-'));
    Html.child(section, "p", "text", words.text(reader, key + "-what"));
    return section;
  }

  private static String encoded(String number) {
    return URLEncoder.encode(number, StandardCharsets.UTF_8);
  }
}
