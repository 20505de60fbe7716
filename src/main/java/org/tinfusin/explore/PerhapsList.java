package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.VariantSuggestion;
import org.tinfusin.family.VariantSuggestions;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/**
 * "Perhaps the same story": what the machine proposes for a narrative beside what people have
 * linked. It is marked by words and a dashed line as nobody's decision.
 */
@Service
class PerhapsList {
  private static final int MOST = 5;

  private final VariantSuggestions suggestions;
  private final Narratives narratives;
  private final Translations words;
  private final VariantLines lines;
  private final EvidenceList evidence;

  PerhapsList(
      VariantSuggestions suggestions, Narratives narratives, Translations words, Names names) {
    this.suggestions = suggestions;
    this.narratives = narratives;
    this.words = words;
    this.lines = new VariantLines(words, names);
    this.evidence = new EvidenceList(words);
  }

  /** Nothing when the machine finds nothing. */
  void append(NarrativeReading narrative, Element body, Locale reader) {
    List<Element> items =
        suggestions.similarTo(narrative.slug()).orElse(List.of()).stream()
            .flatMap(
                found ->
                    narratives
                        .read(found.slug())
                        .map(other -> new TwoTellings(narrative, other))
                        .filter(two -> !two.areOfOneStory())
                        .map(two -> item(two, found, reader))
                        .stream())
            .limit(MOST)
            .toList();
    if (items.isEmpty()) {
      return;
    }
    Element section = Html.child(body, "section", "perhaps");
    Html.child(section, "h2", "", words.text(reader, "perhaps.title"));
    Html.child(section, "p", "by-machine", words.text(reader, "perhaps.what"));
    Element list = Html.child(section, "ul", "perhaps-list");
    items.forEach(list::appendChild);
  }

  private Element item(TwoTellings two, VariantSuggestion found, Locale reader) {
    NarrativeReading other = two.other();
    Element item = Html.element("li", "perhaps-item perhaps-" + found.verdict().word());
    Html.child(
        item, "p", "perhaps-verdict", words.text(reader, "perhaps." + found.verdict().word()));
    Element link = Html.link(item, "narratives/" + other.slug(), "");
    link.appendChild(VariantLines.mark(other.genre().word()));
    other.title().in(reader).ifPresent(title -> Html.child(link, "span", "link-title", title));
    Html.child(
        item,
        "span",
        "variant-people",
        other.place().name().textFor(reader)
            + " · "
            + lines.teller(other.people(), other.language(), reader));
    Html.child(
        item,
        "p",
        "basis",
        words.text(reader, "perhaps.because", evidence.inShort(found.evidence(), reader)));
    Html.link(
            item,
            TwoTellings.path(two.one().slug(), other.slug()),
            words.text(reader, "compare.link"))
        .addClass("to-compare")
        .attr(
            "aria-label",
            words.text(reader, "compare.link-with", TwoTellings.called(other, reader)));
    return item;
  }
}
