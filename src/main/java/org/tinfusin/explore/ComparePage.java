package org.tinfusin.explore;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.Comparison;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.VariantLinks;
import org.tinfusin.family.VariantSuggestions;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.Cited;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** Two narratives side by side as semantic HTML: what they share, what not, and who links them. */
@Service
public class ComparePage {
  private static final String CITATION = "citation-plain";

  private final Translations words;
  private final Narratives narratives;
  private final VariantSuggestions suggestions;
  private final CompareFacts facts;
  private final CompareSteps steps;
  private final CompareTexts texts;
  private final CompareShared shared;
  private final CompareReasons reasons;
  private final SourceList sources;

  ComparePage(
      Translations words,
      Names names,
      Narratives narratives,
      StoryFamilies families,
      VariantSuggestions suggestions,
      VariantLinks links,
      Bibliography bibliography,
      IndexNumbers numbers) {
    this.words = words;
    this.narratives = narratives;
    this.suggestions = suggestions;
    this.facts = new CompareFacts(words, names);
    this.steps =
        new CompareSteps(
            words, families, bibliography, new TellingTable(words, new VariantLines(words, names)));
    this.texts = new CompareTexts(words, names);
    this.shared = new CompareShared(words, numbers);
    this.reasons = new CompareReasons(words, families, links);
    this.sources = new SourceList(words);
  }

  /** The two, when both are published and they are not the same one. */
  public Optional<TwoTellings> find(String a, String b) {
    if (a.equals(b)) {
      return Optional.empty();
    }
    boolean inOrder = a.compareTo(b) < 0;
    return narratives
        .read(inOrder ? a : b)
        .flatMap(one -> narratives.read(inOrder ? b : a).map(other -> new TwoTellings(one, other)));
  }

  public String title(TwoTellings two, Locale reader) {
    return words.text(
        reader,
        "compare.title",
        TwoTellings.called(two.one(), reader),
        TwoTellings.called(two.other(), reader));
  }

  /** Who links the two, for search engines and link previews. */
  public String description(TwoTellings two, Locale reader) {
    return reasons.inShort(two, comparison(two), reader);
  }

  public Element head(TwoTellings two, Locale reader) {
    Element head = Html.element("header", "reading-head compare-head");
    Html.child(head, "p", "kicker", words.text(reader, "compare.kicker"));
    Element title = Html.child(head, "h1", "");
    name(title, two.one(), reader);
    title.appendText(" ");
    Html.child(title, "span", "compare-with", words.text(reader, "compare.and"));
    title.appendText(" ");
    name(title, two.other(), reader);
    Html.child(head, "p", "gist", description(two, reader));
    return head;
  }

  /**
   * @param root where the atlas stands on the web
   */
  public Element body(TwoTellings two, String root, Locale reader) {
    Comparison comparison = comparison(two);
    Element body = Html.element("div", "compare-body");
    reasons.append(two, comparison, body, reader);
    facts.append(two, body, reader);
    steps.append(two, body, reader);
    texts.append(two, body, reader);
    shared.append(two, comparison, body, reader);
    sources.append(citations(two), body, reader);
    cite(two, root, body, reader);
    return body;
  }

  private Comparison comparison(TwoTellings two) {
    return suggestions
        .between(two.one().slug(), two.other().slug())
        .orElse(new Comparison(null, false, Map.of(), Map.of()));
  }

  private static void name(Element title, NarrativeReading telling, Locale reader) {
    Element name = Html.child(title, "span", "compare-name");
    telling.title().in(reader).ifPresent(part -> Html.child(name, "span", "", part));
    name.appendText(" ");
    telling
        .place()
        .name()
        .in(reader)
        .ifPresent(part -> Html.child(name, "span", "compare-place", part));
  }

  /** A work that both cite stands once. */
  private static List<Cited> citations(TwoTellings two) {
    return List.copyOf(
        Stream.concat(two.one().citations().stream(), two.other().citations().stream())
            .collect(
                Collectors.toMap(
                    cited -> cited.source().key() + cited.role(),
                    Function.identity(),
                    (first, again) -> first,
                    LinkedHashMap::new))
            .values());
  }

  private void cite(TwoTellings two, String root, Element body, Locale reader) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Element section = Html.child(body, "section", "cite");
    Html.child(section, "h2", "", words.text(reader, "section.cite"));
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(today);
    String citation =
        words.text(
            reader,
            "compare.cite",
            TwoTellings.called(two.one(), reader),
            TwoTellings.called(two.other(), reader),
            words.text(reader, "about.title"),
            root + "/" + two.path(),
            day);
    Html.child(section, "p", "citation", citation).attr("id", CITATION);
    CopyButton.append(
        section, CITATION, words.text(reader, "cite.copy"), words.text(reader, "cite.copied"));
  }
}
