package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.VariantLink;
import org.tinfusin.family.VariantLinks;
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

  private final VariantLinks links;
  private final Narratives narratives;
  private final Translations words;
  private final VariantLines lines;
  private final EvidenceList evidence;

  PerhapsList(VariantLinks links, Narratives narratives, Translations words, Names names) {
    this.links = links;
    this.narratives = narratives;
    this.words = words;
    this.lines = new VariantLines(words, names);
    this.evidence = new EvidenceList(words);
  }

  /** Nothing when the machine finds nothing. */
  void append(NarrativeReading narrative, Element body, Locale reader) {
    List<Element> items =
        links.of(narrative.slug()).stream()
            .filter(VariantLink::isOfTheMachine)
            .flatMap(link -> item(narrative, link, reader).stream())
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

  private Optional<Element> item(NarrativeReading narrative, VariantLink link, Locale reader) {
    String slug =
        link.pair().narrative().equals(narrative.slug())
            ? link.pair().other()
            : link.pair().narrative();
    return narratives.read(slug).map(other -> item(narrative, other, link, reader));
  }

  private Element item(
      NarrativeReading narrative, NarrativeReading other, VariantLink link, Locale reader) {
    String verdict = link.isLikely() ? "likely" : "perhaps";
    Element item = Html.element("li", "perhaps-item perhaps-" + verdict);
    Html.child(item, "p", "perhaps-verdict", words.text(reader, "perhaps." + verdict));
    Element title = Html.link(item, "narratives/" + other.slug(), "");
    title.appendChild(VariantLines.mark(other.genre().word()));
    other.title().in(reader).ifPresent(part -> Html.child(title, "span", "link-title", part));
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
        words.text(reader, "perhaps.because", evidence.inShort(link.evidence(), reader)));
    Html.link(
            item,
            TwoTellings.path(narrative.slug(), other.slug()),
            words.text(reader, "compare.link"))
        .addClass("to-compare")
        .attr(
            "aria-label",
            words.text(reader, "compare.link-with", TwoTellings.called(other, reader)));
    return item;
  }
}
