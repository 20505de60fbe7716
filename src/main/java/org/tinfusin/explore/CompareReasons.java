package org.tinfusin.explore;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.tinfusin.family.Comparison;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.VariantLink;
import org.tinfusin.family.VariantLinks;
import org.tinfusin.family.VariantSuggestion;
import org.tinfusin.shell.Translations;

/** Why two narratives stand together, and who says so: people first, then the machine. */
final class CompareReasons {
  private static final String CAPTION = "compare-machine";

  private final Translations words;
  private final StoryFamilies families;
  private final VariantLinks links;
  private final EvidenceList evidence;

  CompareReasons(Translations words, StoryFamilies families, VariantLinks links) {
    this.words = words;
    this.families = families;
    this.links = links;
    this.evidence = new EvidenceList(words);
  }

  /** One sentence: who links the two, or that nobody does. */
  String inShort(TwoTellings two, Comparison comparison, Locale reader) {
    List<VariantLink> said = said(two);
    if (!said.isEmpty()) {
      return linked(said.getFirst(), reader);
    }
    if (two.areOfOneStory()) {
      return words.text(reader, "compare.linked.by-editor", story(two, reader));
    }
    return words.text(reader, "compare.linked.by-nobody")
        + " "
        + words.text(reader, "compare.machine." + verdict(comparison));
  }

  void append(TwoTellings two, Comparison comparison, Element parent, Locale reader) {
    Element section = Html.child(parent, "section", "compare-section compare-reasons");
    Html.child(section, "h2", "", words.text(reader, "compare.why"));
    people(section, two, reader);
    machine(section, two, comparison, reader);
  }

  private void people(Element section, TwoTellings two, Locale reader) {
    Element said = Html.child(section, "div", "said-by said-by-person");
    Html.child(said, "h3", "", words.text(reader, "compare.said-by-people"));
    List<VariantLink> linked = said(two);
    linked.forEach(link -> link(said, link, reader));
    if (two.areOfOneStory()) {
      Html.child(said, "p", "", words.text(reader, "compare.linked.by-editor", story(two, reader)));
      Html.link(
              Html.child(said, "p", ""),
              "stories/" + two.one().family(),
              words.text(reader, "compare.to-story"))
          .addClass("to-story");
    } else if (linked.isEmpty()) {
      said.addClass("said-by-nobody");
      Html.child(said, "p", "", words.text(reader, "compare.linked.by-nobody"));
    }
  }

  /** What people have said of the two one by one, and whether it is disputed. */
  private List<VariantLink> said(TwoTellings two) {
    return links.between(two.one().slug(), two.other().slug()).stream()
        .filter(link -> !link.isOfTheMachine())
        .toList();
  }

  private void link(Element said, VariantLink link, Locale reader) {
    Html.child(said, "p", "said-" + link.state().word(), linked(link, reader));
    if (!link.reason().isBlank()) {
      Html.child(said, "blockquote", "said-reason", link.reason()).attr("dir", "auto");
    }
    LocalDate day = LocalDate.ofInstant(link.changed(), ZoneOffset.UTC);
    Html.child(
        said,
        "p",
        "basis",
        words.text(
            reader,
            "compare.said-on",
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(day)));
  }

  private String linked(VariantLink link, Locale reader) {
    return words.text(
        reader,
        "compare.state." + link.state().word(),
        words.text(reader, "compare.kind." + link.kind().word()));
  }

  private void machine(Element section, TwoTellings two, Comparison comparison, Locale reader) {
    Element said = Html.child(section, "div", "said-by said-by-machine");
    Html.child(said, "h3", "", words.text(reader, "compare.said-by-machine")).attr("id", CAPTION);
    Html.child(said, "p", "", words.text(reader, "compare.machine." + verdict(comparison)));
    VariantSuggestion found = comparison.found();
    if (found == null) {
      return;
    }
    if (two.areOfOneStory()) {
      Html.child(said, "p", "not-known", words.text(reader, "compare.machine.lent"));
    }
    evidence.append(found.evidence(), CAPTION, said, reader);
    if (found.sameSource()) {
      Html.child(said, "p", "not-known", words.text(reader, "evidence.same-source"));
    }
  }

  /** The machine's word for the pair: likely, perhaps, or nothing that it would propose. */
  private static String verdict(Comparison comparison) {
    VariantSuggestion found = comparison.found();
    return found == null || !comparison.worthShowing() ? "nothing" : found.verdict().word();
  }

  private String story(TwoTellings two, Locale reader) {
    return families
        .find(Objects.requireNonNullElse(two.one().family(), ""))
        .map(story -> story.title().textFor(reader))
        .orElse("");
  }
}
