package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Attestation;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.shell.Translations;

/**
 * The reading page of a narrative as semantic HTML, the same in the first answer and in the app.
 */
@Service
public class NarrativePage {
  private final Translations words;
  private final Names names;
  private final StoryFamilies families;
  private final SourceList sources;

  NarrativePage(Translations words, Names names, StoryFamilies families) {
    this.words = words;
    this.names = names;
    this.families = families;
    this.sources = new SourceList(words);
  }

  /** Kicker, title and the words as they were told. */
  public Element head(NarrativeReading narrative, Locale reader) {
    Element head = Html.element("header", "reading-head");
    Html.child(head, "p", "kicker", kicker(narrative, reader));
    narrative.title().in(reader).ifPresent(title -> Html.child(head, "h1", "", title));
    original(narrative, head, reader);
    return head;
  }

  /** Texts, facts, verification, sources and variants. */
  public Element body(NarrativeReading narrative, Locale reader) {
    Element body = Html.element("div", "reading-body");
    texts(narrative, body, reader);
    facts(narrative, body, reader);
    verification(narrative, body, reader);
    sources.append(narrative.citations(), body, reader);
    variants(narrative, body, reader);
    return body;
  }

  /** The few facts shown beside the map. */
  public Element panelFacts(NarrativeReading narrative, Locale reader) {
    Element list = Html.element("dl", "facts");
    FactList facts = new FactList(list, words, reader);
    PlaceRead place = narrative.place();
    facts.add("fact.people", names.people(narrative.people(), reader).orElse(null));
    facts.add("fact.language", languageLine(narrative.language(), reader));
    facts.add("role." + place.role().name().toLowerCase(Locale.ROOT), placeLine(place, reader));
    facts.add("section.sources", sources.inShort(narrative.citations()));
    facts.add(
        "section.verification",
        words.text(
            reader,
            "verification."
                + narrative.attestation().verification().name().toLowerCase(Locale.ROOT)));
    return list;
  }

  /** A sentence or two for search engines and link previews. */
  public String description(NarrativeReading narrative, Locale reader) {
    String told = inReaderLanguage(narrative, Kind.SUMMARY, reader);
    String text = told.isEmpty() ? inReaderLanguage(narrative, Kind.GLOSS, reader) : told;
    return text + " — " + placeLine(narrative.place(), reader);
  }

  /** Genre and people, such as "Animal tale · Hausa". */
  public String kicker(NarrativeReading narrative, Locale reader) {
    String key = "subgenre." + narrative.subgenre().replace(' ', '-');
    String genre = words.text(reader, words.has(reader, key) ? key : genreKey(narrative));
    return names
        .people(narrative.people(), reader)
        .map(people -> genre + " · " + people)
        .orElse(genre);
  }

  private static String genreKey(NarrativeReading narrative) {
    return "genre." + narrative.genre().word();
  }

  /** The place with how sure we are of it. */
  public String placeLine(PlaceRead place, Locale reader) {
    String name = place.name().textFor(reader);
    return place.certainty() == Certainty.CERTAIN
        ? name
        : words.text(reader, "place." + place.certainty().word(), name);
  }

  private void original(NarrativeReading narrative, Element head, Locale reader) {
    for (Text text : narrative.texts()) {
      if (text.kind() == Kind.ORIGINAL || text.kind() == Kind.INCIPIT) {
        Element saying = Html.child(head, "blockquote", "saying", text.body());
        Html.written(saying, text.language().forWeb(), text.direction());
        Html.child(
            head,
            "p",
            "saying-note",
            words.text(
                reader,
                "text." + text.kind().name().toLowerCase(Locale.ROOT),
                names.language(text.language().value(), reader)));
      } else if (text.kind() == Kind.TRANSCRIPTION) {
        Html.written(
            Html.child(head, "p", "transcription", text.body()),
            text.language().forWeb() + "-Latn",
            text.direction());
      }
    }
  }

  private void texts(NarrativeReading narrative, Element body, Locale reader) {
    section(narrative, body, Kind.GLOSS, "section.gloss", reader);
    section(narrative, body, Kind.SUMMARY, "section.summary", reader);
    section(narrative, body, Kind.NOTE, "section.note", reader);
  }

  /** The text in the reader's language stands open; the others are one tap away. */
  private void section(
      NarrativeReading narrative, Element body, Kind kind, String heading, Locale reader) {
    LocalizedText all = localized(narrative, kind);
    LocalizedText.Part shown = all.in(reader).orElse(null);
    if (shown == null) {
      return;
    }
    Element section =
        Html.child(body, "section", "text text-" + kind.name().toLowerCase(Locale.ROOT));
    Html.child(section, "h2", "", words.text(reader, heading));
    Html.child(section, "p", "", shown);
    all.byLanguage()
        .forEach(
            (language, text) -> {
              if (!language.equals(shown.language())) {
                Element other = Html.child(section, "details", "other-language");
                Html.child(other, "summary", "", names.language(language, reader));
                Html.child(other, "p", "", new LocalizedText.Part(language, text));
              }
            });
    if (kind == Kind.SUMMARY) {
      Html.child(section, "p", "by-the-atlas", words.text(reader, "text.by-the-atlas"));
    }
  }

  private void facts(NarrativeReading narrative, Element body, Locale reader) {
    FactList facts = new FactList(Html.child(body, "dl", "facts"), words, reader);
    facts.add("fact.people", peopleLine(narrative, reader));
    facts.add("fact.language", languageLine(narrative.language(), reader));
    if (narrative.genre() == Genre.POEM) {
      facts.addIn("en", "fact.form", narrative.subgenre());
    }
    for (PlaceRead place : narrative.places()) {
      facts.add("role." + place.role().name().toLowerCase(Locale.ROOT), placeLine(place, reader));
      if (place.certainty() == Certainty.UNCERTAIN) {
        facts.addNote(words.text(reader, "place.why-area"));
      }
    }
    facts.add("fact.teller", narrative.teller());
    facts.add("fact.collector", narrative.collector());
    facts.add("fact.recorded", narrative.recorded());
    facts.addUnchecked("fact.types", narrative.taleTypes());
    facts.addUnchecked("fact.motifs", narrative.motifs());
  }

  private String peopleLine(NarrativeReading narrative, Locale reader) {
    String people = names.people(narrative.people(), reader).orElse("");
    String note = narrative.peopleNote();
    return note == null || note.isBlank() || note.equals(people)
        ? people
        : people + " (" + note + ")";
  }

  private String languageLine(String tag, Locale reader) {
    String name = names.language(tag, reader);
    return names.endonym(tag).map(known -> name + " · " + known.endonym()).orElse(name);
  }

  private void verification(NarrativeReading narrative, Element body, Locale reader) {
    Attestation attestation = narrative.attestation();
    String level = attestation.verification().name().toLowerCase(Locale.ROOT);
    Element section = Html.child(body, "section", "verification verification-" + level);
    Html.child(section, "h2", "", words.text(reader, "section.verification"));
    Html.child(section, "p", "badge badge-" + level, words.text(reader, "verification." + level));
    Html.child(
        section,
        "p",
        "claim",
        words.text(reader, "claim." + attestation.claim().name().toLowerCase(Locale.ROOT)));
    Element details = Html.child(section, "details", "verification-note");
    Html.child(details, "summary", "", words.text(reader, "verification.note"));
    Html.child(details, "p", "", new LocalizedText.Part("en", attestation.note()));
  }

  private void variants(NarrativeReading narrative, Element body, Locale reader) {
    String family = narrative.family();
    StoryFamily story = family == null ? null : families.find(family).orElse(null);
    if (story == null) {
      return;
    }
    Element section = Html.child(body, "section", "variants");
    Html.child(section, "h2", "", words.text(reader, "section.variants"));
    Element list = Html.child(section, "ul", "variant-list");
    for (Variant variant : story.variants()) {
      if (!variant.slug().equals(narrative.slug())) {
        appendVariant(list, variant, reader);
      }
    }
    Html.link(
            section,
            "stories/" + story.slug(),
            words.text(reader, "story.all-variants", story.variants().size()))
        .addClass("to-story");
  }

  /** One line of a list of variants. */
  void appendVariant(Element list, Variant variant, Locale reader) {
    Element item = Html.child(list, "li", "variant variant-" + variant.verification());
    Element link = Html.link(item, "narratives/" + variant.slug(), variant.place().textFor(reader));
    link.prependChild(
        Html.element("span", "mark mark-" + variant.genre()).attr("aria-hidden", "true"));
    Html.child(item, "span", "variant-people", variantMeta(variant, reader));
  }

  private String variantMeta(Variant variant, Locale reader) {
    String language = names.language(variant.language(), reader);
    String people = names.people(variant.people(), reader).map(p -> p + " · ").orElse("");
    String certainty =
        variant.certainty() == Certainty.UNCERTAIN
            ? " · " + words.text(reader, "certainty.uncertain")
            : "";
    return people + language + certainty;
  }

  private static LocalizedText localized(NarrativeReading narrative, Kind kind) {
    java.util.Map<String, String> texts = new java.util.LinkedHashMap<>();
    narrative.texts().stream()
        .filter(text -> text.kind() == kind)
        .forEach(text -> texts.put(text.language().value(), text.body()));
    return new LocalizedText(texts);
  }

  private static String inReaderLanguage(NarrativeReading narrative, Kind kind, Locale reader) {
    return localized(narrative, kind).textFor(reader);
  }

  /** The opening lines shown beside the map. */
  public List<LocalizedText.Part> opening(NarrativeReading narrative, Locale reader) {
    return java.util.stream.Stream.of(Kind.GLOSS, Kind.SUMMARY, Kind.NOTE)
        .flatMap(kind -> localized(narrative, kind).in(reader).stream())
        .toList();
  }
}
