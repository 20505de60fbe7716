package org.tinfusin.explore;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.LinkReading;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.TellingStep;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Source;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reading page of a narrative as semantic HTML, the same in the first answer and in the app.
 */
@Service
public class NarrativePage {
  private final Translations words;
  private final Names names;
  private final StoryFamilies families;
  private final Bibliography bibliography;
  private final Prose prose;
  private final TrailWays trailWays;
  private final ContributeWays contributeWays;
  private final NarrativeTexts texts;
  private final RecordingList recordings;
  private final NarrativeFacts facts;
  private final NumberList numbers;
  private final VariantLines lines;
  private final TellingTable tellings;
  private final LinkList links;
  private final SourceList sources;
  private final RightsList rights;
  private final CitationBox cite;
  private final ElsewhereList elsewhere;
  private final NeighbourList neighbours;
  private final PerhapsList perhaps;

  NarrativePage(
      Translations words,
      Names names,
      StoryFamilies families,
      Bibliography bibliography,
      IndexNumbers numbers,
      NeighbourList neighbours,
      PerhapsList perhaps,
      JsonMapper json) {
    this.words = words;
    this.names = names;
    this.families = families;
    this.bibliography = bibliography;
    this.prose = new Prose(words, names);
    this.trailWays = new TrailWays(words);
    this.contributeWays = new ContributeWays(words);
    this.texts = new NarrativeTexts(words, names);
    this.recordings = new RecordingList(words, names);
    this.sources = new SourceList(words);
    this.facts = new NarrativeFacts(words, names, sources);
    this.numbers = new NumberList(words, numbers);
    this.lines = new VariantLines(words, names);
    this.tellings = new TellingTable(words, lines);
    this.links = new LinkList(words, lines);
    this.rights = new RightsList(words);
    this.cite = new CitationBox(words, json);
    this.elsewhere = new ElsewhereList(words, lines);
    this.neighbours = neighbours;
    this.perhaps = perhaps;
  }

  /** Kicker, title, the poet of a poem, and the words as they were told. */
  public Element head(NarrativeReading narrative, Locale reader) {
    Element head = Html.element("header", "reading-head");
    Html.child(head, "p", "kicker", kicker(narrative, reader));
    narrative.title().in(reader).ifPresent(title -> Html.child(head, "h1", "", title));
    narrative.poet().name().in(reader).ifPresent(poet -> Html.child(head, "p", "byline", poet));
    if (texts.isShort(narrative.texts())) {
      texts.told(narrative.texts(), head, reader);
    }
    trailWays.ofNarrative(head, narrative.slug(), reader);
    return head;
  }

  /**
   * What it says and means, its story, the facts, links, verification, sources and rights.
   *
   * @param stories all that it belongs to
   * @param root where the atlas stands on the web
   */
  public Element body(
      NarrativeReading narrative, List<StoryFamily> stories, String root, Locale reader) {
    Optional<StoryFamily> story = stories.stream().findFirst();
    List<TellingStep> known =
        story.map(s -> families.knownSteps(s.slug()).of(narrative.slug())).orElse(List.of());
    List<LinkReading> linked = families.linksOf(narrative.slug(), narrative.family());
    Map<String, Source> works = works(known, linked);
    Element body = Html.element("div", "reading-body");
    warning(stories, reader).ifPresent(body::appendChild);
    recordings.append(narrative, body, reader);
    if (!texts.isShort(narrative.texts())) {
      texts.told(narrative.texts(), body, reader);
    }
    texts.ours(narrative.texts(), body, reader);
    if (narrative.genre() == Genre.TALE) {
      story.ifPresent(s -> told(s, known, works, body, reader));
    }
    links.append(
        body, linked, link -> link.link().narrative().equals(narrative.slug()), works, reader);
    facts.append(narrative, stories, body, reader);
    numbers.append(body, narrative.taleTypes(), narrative.motifs(), reader);
    facts.verification(narrative, body, reader);
    sources.append(narrative.citations(), works.values(), body, reader);
    rights.append(narrative, body, reader);
    cite.append(citation(narrative, root, reader), body, reader);
    Html.link(
            Html.child(body, "p", "report-way"),
            "narratives/" + narrative.slug() + "/report",
            words.text(reader, "report.way"))
        .attr("rel", "nofollow");
    return body;
  }

  /** Where else it is told, and what else is told near it and among its people. */
  public Element further(NarrativeReading narrative, List<StoryFamily> stories, Locale reader) {
    Element further = Html.element("div", "further");
    elsewhere.append(narrative, stories, further, reader);
    perhaps.append(narrative, further, reader);
    neighbours.near(narrative, further, reader);
    neighbours.ofPeople(narrative, further, reader);
    contributeWays.ofNarrative(further, narrative, reader);
    propose(narrative, further, reader);
    return further;
  }

  /** How this page is cited, read today. */
  PageCitation citation(NarrativeReading narrative, String root, Locale reader) {
    return new PageCitation(
        narrative,
        root,
        reader,
        LocalDate.now(ZoneOffset.UTC),
        kicker(narrative, reader),
        facts.placeLine(narrative.place(), reader),
        sources.inShort(narrative.citations()));
  }

  /** Such as "Told at: somewhere around Blida". */
  public String placeOnMap(NarrativeReading narrative, Locale reader) {
    return facts.roleAndPlace(narrative.place(), reader);
  }

  /** The few facts shown beside the map. */
  public Element panelFacts(NarrativeReading narrative, Locale reader) {
    return facts.inShort(narrative, reader);
  }

  /** A sentence or two for search engines and link previews. */
  public String description(NarrativeReading narrative, Locale reader) {
    return Stream.of(Kind.SUMMARY, Kind.GLOSS, Kind.NOTE)
            .map(kind -> NarrativeTexts.localized(narrative.texts(), kind).textFor(reader))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("")
        + " — "
        + facts.placeLine(narrative.place(), reader);
  }

  /** Genre and people, such as "Animal tale · Hausa". */
  public String kicker(NarrativeReading narrative, Locale reader) {
    String key = "subgenre." + narrative.subgenre().replace(' ', '-').replace("ʿ", "");
    String genre =
        words.text(reader, words.has(reader, key) ? key : "genre." + narrative.genre().word());
    return names
        .people(narrative.people(), reader)
        .map(people -> genre + " · " + people)
        .orElse(genre);
  }

  /** One calm sentence before a text that may hurt; nothing when there is nothing to say. */
  public Optional<Element> warning(NarrativeReading narrative, Locale reader) {
    return warning(families.of(narrative.slug()), reader);
  }

  private Optional<Element> warning(List<StoryFamily> stories, Locale reader) {
    return prose.warning(
        stories.stream().flatMap(s -> s.words().warnings().stream()).distinct().toList(), reader);
  }

  /** The opening lines shown beside the map. */
  public List<LocalizedText.Part> opening(NarrativeReading narrative, Locale reader) {
    return Stream.of(Kind.GLOSS, Kind.SENSE, Kind.SUMMARY, Kind.NOTE)
        .flatMap(kind -> NarrativeTexts.localized(narrative.texts(), kind).in(reader).stream())
        .toList();
  }

  private Map<String, Source> works(List<TellingStep> known, List<LinkReading> linked) {
    return bibliography.works(
        Stream.of(
                known.stream().map(TellingStep::source),
                linked.stream().map(link -> link.link().source()))
            .flatMap(Function.identity())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  /** The way to the retelling, and what is known of the steps of this one telling. */
  private void told(
      StoryFamily story,
      List<TellingStep> known,
      Map<String, Source> works,
      Element body,
      Locale reader) {
    if (!story.words().retelling().isEmpty()) {
      Element way = Html.child(body, "p", "to-retelling");
      Html.link(way, "stories/" + story.slug(), words.text(reader, "story.to-retelling"));
    }
    if (!story.steps().isEmpty()) {
      tellings.appendOne(body, story, known, works, reader);
    }
  }

  /** The quiet way for readers with an account to say that it belongs to another story. */
  private void propose(NarrativeReading narrative, Element body, Locale reader) {
    Element way = Html.child(body, "p", "to-propose");
    Html.link(way, "propose/" + narrative.slug(), words.text(reader, "propose.here"))
        .attr("rel", "nofollow");
  }
}
