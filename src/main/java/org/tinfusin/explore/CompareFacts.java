package org.tinfusin.explore;

import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** Where, among whom, in which language two narratives are told: one row a fact. */
final class CompareFacts {
  private static final String CAPTION = "compare-facts";

  private final Translations words;
  private final Names names;
  private final NarrativeFacts facts;
  private final SourceList sources;
  private final Distances distances;

  CompareFacts(Translations words, Names names) {
    this.words = words;
    this.names = names;
    this.sources = new SourceList(words);
    this.facts = new NarrativeFacts(words, names, sources);
    this.distances = new Distances(words);
  }

  void append(TwoTellings two, Element parent, Locale reader) {
    Element section = Html.child(parent, "section", "compare-section");
    Html.child(section, "h2", "", words.text(reader, "compare.side-by-side")).attr("id", CAPTION);
    Html.child(section, "p", "compare-distance", distance(two, reader));
    Element table = Html.child(section, "table", "compare-table");
    table.attr("aria-labelledby", CAPTION);
    head(table, two, reader);
    Element body = Html.child(table, "tbody", "");
    row(body, two, "compare.place", n -> facts.placeLine(n.place(), reader), reader);
    row(body, two, "compare.side", n -> words.text(reader, "compare.side." + n.side()), reader);
    row(body, two, "fact.people", n -> names.people(n.people(), reader).orElse(""), reader);
    row(body, two, "fact.language", n -> names.language(n.language(), reader), reader);
    row(body, two, "compare.genre", n -> words.text(reader, "genre." + n.genre().word()), reader);
    row(body, two, "fact.teller", n -> orNothing(n.teller()), reader);
    row(body, two, "fact.collector", n -> orNothing(n.collector()), reader);
    row(body, two, "fact.recorded", n -> orNothing(n.recorded()), reader);
    row(body, two, "section.sources", n -> sources.inShort(n.citations()), reader);
    row(body, two, "section.verification", n -> verification(n, reader), reader);
  }

  private String distance(TwoTellings two, Locale reader) {
    return words.text(
        reader,
        "compare.distance",
        distances.of(
            two.metres(), two.one().place().certainty(), two.other().place().certainty(), reader));
  }

  private void head(Element table, TwoTellings two, Locale reader) {
    Element row = Html.child(Html.child(table, "thead", ""), "tr", "");
    Html.child(row, "td", "");
    column(row, two.one(), reader);
    column(row, two.other(), reader);
  }

  private static void column(Element row, NarrativeReading telling, Locale reader) {
    Element cell = Html.child(row, "th", "").attr("scope", "col");
    Element link = Html.link(cell, "narratives/" + telling.slug(), "");
    link.appendChild(VariantLines.mark(telling.genre().word()));
    telling.title().in(reader).ifPresent(title -> Html.child(link, "span", "link-title", title));
  }

  /** What is the same for both stands once, over both columns; what neither has is left out. */
  private void row(
      Element body,
      TwoTellings two,
      String key,
      Function<NarrativeReading, String> fact,
      Locale reader) {
    String one = fact.apply(two.one());
    String other = fact.apply(two.other());
    if (one.isBlank() && other.isBlank()) {
      return;
    }
    Element row = Html.child(body, "tr", "");
    Html.child(row, "th", "", words.text(reader, key)).attr("scope", "row");
    if (one.equals(other)) {
      Element same = Html.child(row, "td", "same", one).attr("colspan", "2").attr("dir", "auto");
      same.appendText(" ");
      Html.child(same, "span", "same-note", words.text(reader, "compare.both"));
      return;
    }
    cell(row, one, reader);
    cell(row, other, reader);
  }

  private void cell(Element row, String fact, Locale reader) {
    if (fact.isBlank()) {
      Html.child(row, "td", "compare-none", words.text(reader, "state.unknown"));
    } else {
      Html.child(row, "td", "", fact).attr("dir", "auto");
    }
  }

  private String verification(NarrativeReading telling, Locale reader) {
    return words.text(reader, "verification." + Words.word(telling.attestation().verification()));
  }

  private static String orNothing(@Nullable String fact) {
    return fact == null ? "" : fact;
  }
}
