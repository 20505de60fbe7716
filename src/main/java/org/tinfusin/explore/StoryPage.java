package org.tinfusin.explore;

import java.util.Collection;
import java.util.LinkedHashMap;
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
import org.tinfusin.family.KnownAs;
import org.tinfusin.family.KnownSteps;
import org.tinfusin.family.LinkReading;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.TellingStep;
import org.tinfusin.family.Variant;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Source;
import org.tinfusin.narrative.Text;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** The page of a story family as semantic HTML: what is told, step by step, and where. */
@Service
public class StoryPage {
  private static final String PROVERB = "proverb";

  private static final int WORTH_GROUPING = 5;

  private final Translations words;
  private final Names names;
  private final StoryFamilies families;
  private final Narratives narratives;
  private final Bibliography bibliography;
  private final Prose prose;
  private final VariantLines lines;
  private final SayingList sayings;
  private final StoryMargin margin;
  private final TellingTable tellings;
  private final StoryLikeness likeness;
  private final LinkList links;
  private final SourceList sources;
  private final EmbedBox embedding;
  private final TrailWays trailWays;
  private final ContributeWays contributeWays;

  StoryPage(
      Translations words,
      Names names,
      StoryFamilies families,
      Narratives narratives,
      Bibliography bibliography,
      IndexNumbers numbers) {
    this.words = words;
    this.names = names;
    this.families = families;
    this.narratives = narratives;
    this.bibliography = bibliography;
    this.prose = new Prose(words, names);
    this.lines = new VariantLines(words, names);
    this.sayings = new SayingList(words, new NarrativeTexts(words, names), lines);
    this.margin = new StoryMargin(words, new NumberList(words, numbers));
    this.tellings = new TellingTable(words, lines);
    this.likeness = new StoryLikeness(words, families, lines);
    this.links = new LinkList(words, lines);
    this.sources = new SourceList(words);
    this.embedding = new EmbedBox(words);
    this.trailWays = new TrailWays(words);
    this.contributeWays = new ContributeWays(words);
  }

  /** Kicker, title, other names, what to know before reading, and the story in one sentence. */
  public Element head(StoryFamily story, Locale reader) {
    Element head = Html.element("header", "reading-head");
    Html.child(head, "p", "kicker", kicker(story, reader));
    story.title().in(reader).ifPresent(title -> Html.child(head, "h1", "", title));
    knownAs(story, head, reader);
    warning(story, reader).ifPresent(head::appendChild);
    story.gist().in(reader).ifPresent(gist -> Html.child(head, "p", "gist", gist));
    trailWays.ofStory(head, story.slug(), reader);
    return head;
  }

  /**
   * @param root where the atlas stands on the web
   */
  public Element body(StoryFamily story, String root, Locale reader) {
    KnownSteps known = families.knownSteps(story.slug());
    List<LinkReading> linked = families.linksOf(story);
    Map<String, Source> works = works(story, known, linked);
    Element body = Html.element("div", "reading-body");
    Element main = Html.child(body, "div", "story-main");
    words(story, main, reader);
    steps(story, main, reader);
    if (main.childrenSize() == 0) {
      main.remove();
    }
    margin.append(body, story, reader);
    tellings.append(body, story, known, works, reader);
    links.append(body, linked, link -> !link.link().family().equals(story.slug()), works, reader);
    variants(story, body, reader);
    contributeWays.ofStory(body, story, reader);
    likeness.append(story, body, reader);
    embedding.append(
        embedding.story(root, story.slug(), reader), story.title().textFor(reader), body, reader);
    sources.append(narratives.citationsOfStory(story.slug()), works.values(), body, reader);
    Html.child(
        body,
        "p",
        "print-address",
        "Tinfusin, "
            + words.text(reader, "about.title")
            + ". "
            + root
            + "/stories/"
            + story.slug());
    return body;
  }

  /** The choice of years, where tellings are known to be from different ones. */
  public Optional<Element> times(StoryFamily story, Locale reader) {
    return TimeSlider.of(story, words, reader);
  }

  /** All variants as one list, from north to south. */
  public Element variantList(StoryFamily story, Locale reader) {
    Element list = Html.element("ul", "variant-list");
    story.variants().forEach(variant -> lines.append(list, variant, reader));
    return list;
  }

  /** One calm sentence before a story that may hurt; nothing when there is nothing to say. */
  public Optional<Element> warning(StoryFamily story, Locale reader) {
    return prose.warning(story.words().warnings(), reader);
  }

  /** Such as "Story · 6 variants · on both sides of the Sahara". */
  public String kicker(StoryFamily story, Locale reader) {
    String kind = words.text(reader, "story.kind." + story.kind());
    String count = words.text(reader, "story.variants", story.variants().size());
    String sides = story.joinsBothSides() ? " · " + words.text(reader, "story.both-sides") : "";
    return kind + " · " + count + sides;
  }

  private Map<String, Source> works(
      StoryFamily story, KnownSteps known, Collection<LinkReading> linked) {
    return bibliography.works(
        Stream.of(
                story.words().knownAs().stream().map(KnownAs::source),
                known.all().stream().map(TellingStep::source),
                linked.stream().map(link -> link.link().source()))
            .flatMap(Function.identity())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private void knownAs(StoryFamily story, Element head, Locale reader) {
    List<KnownAs> all = story.words().knownAs();
    if (all.isEmpty()) {
      return;
    }
    Map<String, Source> works =
        bibliography.works(all.stream().map(KnownAs::source).filter(Objects::nonNull).toList());
    Element line = Html.child(head, "div", "known-as");
    Html.child(line, "p", "known-as-label", words.text(reader, "story.known-as"));
    Element list = Html.child(line, "ul", "");
    for (KnownAs name : all) {
      Element item = Html.child(list, "li", "");
      Html.child(item, "cite", "", name.name())
          .attr("lang", new LanguageTag(name.language()).forWeb())
          .attr("dir", "auto");
      Source work = name.source() == null ? null : works.get(name.source());
      String language = names.language(name.language(), reader);
      item.appendText(" ");
      Element from = Html.child(item, "span", "known-as-source", language);
      if (work != null) {
        from.appendText(" · ");
        Html.child(from, "bdi", "", SourceList.inShort(work));
      }
    }
  }

  private void words(StoryFamily story, Element main, Locale reader) {
    prose.section(main, "text text-thought", "section.thought", story.words().thought(), reader);
    prose
        .section(
            main, "text text-retelling", "section.retelling", story.words().retelling(), reader)
        .ifPresent(section -> prose.byTheAtlas(section, reader));
    prose.section(main, "text text-about", "section.about", story.words().note(), reader);
  }

  private void steps(StoryFamily story, Element main, Locale reader) {
    if (story.steps().isEmpty()) {
      return;
    }
    Element section = Html.child(main, "section", "steps");
    Html.child(section, "h2", "", words.text(reader, "section.steps"));
    Element list = Html.child(section, "ol", "step-list");
    story.steps().forEach(step -> step.in(reader).ifPresent(s -> Html.child(list, "li", "", s)));
  }

  private void variants(StoryFamily story, Element body, Locale reader) {
    boolean said = story.kind().equals(PROVERB);
    Map<String, List<Text>> texts = said ? narratives.textsOfStory(story.slug()) : Map.of();
    Element section = Html.child(body, "section", said ? "variants sayings" : "variants");
    Html.child(section, "h2", "", words.text(reader, said ? "section.sayings" : "section.where"));
    for (String side : List.of("north", "south")) {
      List<Variant> there =
          story.variants().stream().filter(variant -> variant.side().equals(side)).toList();
      if (there.isEmpty()) {
        continue;
      }
      Html.child(section, "h3", "", words.text(reader, "side." + side, there.size()));
      byCountry(there, reader)
          .forEach(
              (country, told) -> {
                if (!country.isEmpty()) {
                  Html.child(section, "h4", "", country);
                }
                list(said, section, told, texts, reader);
              });
    }
  }

  private void list(
      boolean said,
      Element section,
      List<Variant> told,
      Map<String, List<Text>> texts,
      Locale reader) {
    if (said) {
      sayings.append(section, told, texts, reader);
    } else {
      Element list = Html.child(section, "ul", "variant-list");
      told.forEach(variant -> lines.date(lines.append(list, variant, reader), variant, reader));
    }
  }

  /** Under the names of countries, in the order of the first of each; a short list stays whole. */
  private static Map<String, List<Variant>> byCountry(List<Variant> variants, Locale reader) {
    if (variants.size() < WORTH_GROUPING) {
      return Map.of("", variants);
    }
    return variants.stream()
        .collect(
            Collectors.groupingBy(
                variant -> country(variant, reader), LinkedHashMap::new, Collectors.toList()));
  }

  private static String country(Variant variant, Locale reader) {
    return variant.country() == null
        ? ""
        : Locale.of("", variant.country()).getDisplayCountry(reader);
  }
}
