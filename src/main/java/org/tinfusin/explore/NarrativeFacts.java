package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Attestation;
import org.tinfusin.narrative.Edtf;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** Who told a narrative where and to whom, and how sure we are of it. */
final class NarrativeFacts {
  /** Those who check write in English. */
  private static final String NOTE_LANGUAGE = "en";

  private final Translations words;
  private final Names names;
  private final SourceList sources;

  NarrativeFacts(Translations words, Names names, SourceList sources) {
    this.words = words;
    this.names = names;
    this.sources = sources;
  }

  /**
   * @param stories all that it belongs to
   */
  void append(NarrativeReading narrative, List<StoryFamily> stories, Element body, Locale reader) {
    FactList facts = new FactList(Html.child(body, "dl", "facts"), words, reader);
    facts.addLinks(words.text(reader, "fact.story", stories.size()), addresses(stories));
    facts.add(poetKey(narrative), narrative.poet().name());
    facts.add("fact.people", peopleLine(narrative, reader));
    facts.add("fact.language", languageLine(narrative.language(), reader));
    if (narrative.genre() == Genre.POEM && !hasForm(narrative)) {
      facts.addIn("en", "fact.form", narrative.subgenre());
    }
    for (PlaceRead place : narrative.places()) {
      facts.add(roleKey(place), placeLine(place, reader));
      if (place.certainty() == Certainty.UNCERTAIN) {
        facts.addNote(words.text(reader, "place.why-area"));
      }
    }
    facts.add("fact.teller", narrative.teller());
    facts.add("fact.collector", narrative.collector());
    facts.add("fact.recorded", recorded(narrative, reader));
  }

  private static Map<String, LocalizedText> addresses(List<StoryFamily> stories) {
    Map<String, LocalizedText> titles = new LinkedHashMap<>();
    stories.forEach(story -> titles.put("stories/" + story.slug(), story.title()));
    return titles;
  }

  /** A formal date as people say it; anything else as the source gives it. */
  private @Nullable String recorded(NarrativeReading narrative, Locale reader) {
    String given = narrative.recorded();
    return given == null
        ? null
        : Edtf.parse(given).map(Edtf::wording).map(date -> said(date, reader)).orElse(given);
  }

  private String said(Edtf.Wording date, Locale reader) {
    return date.key().isEmpty()
        ? date.values().getFirst()
        : words.text(reader, date.key(), date.values().toArray());
  }

  /** The few facts shown beside the map. */
  Element inShort(NarrativeReading narrative, Locale reader) {
    Element list = Html.element("dl", "facts");
    FactList facts = new FactList(list, words, reader);
    facts.add(poetKey(narrative), narrative.poet().name());
    facts.add("fact.people", names.people(narrative.people(), reader).orElse(null));
    facts.add("fact.language", languageLine(narrative.language(), reader));
    facts.add(roleKey(narrative.place()), placeLine(narrative.place(), reader));
    facts.add("section.sources", sources.inShort(narrative.citations()));
    facts.add(
        "section.verification",
        words.text(reader, "verification." + Words.word(narrative.attestation().verification())));
    return list;
  }

  /** How far the attestation was checked, and who claims it. */
  void verification(NarrativeReading narrative, Element body, Locale reader) {
    Attestation attestation = narrative.attestation();
    String level = Words.word(attestation.verification());
    Element section = Html.child(body, "section", "verification verification-" + level);
    Html.child(section, "h2", "", words.text(reader, "section.verification"));
    Html.child(section, "p", "badge badge-" + level, words.text(reader, "verification." + level));
    Html.child(
        section, "p", "claim", words.text(reader, "claim." + Words.word(attestation.claim())));
    Element details = Html.child(section, "details", "verification-note");
    Html.child(details, "summary", "", words.text(reader, "verification.note"));
    if (!reader.getLanguage().equals(NOTE_LANGUAGE)) {
      Html.child(
          details,
          "p",
          "language-note",
          words.text(
              reader,
              "text.in-other-language",
              names.language(reader.getLanguage(), reader),
              names.language(NOTE_LANGUAGE, reader)));
    }
    Html.child(details, "p", "", new LocalizedText.Part(NOTE_LANGUAGE, attestation.note()));
  }

  /** The place with how sure we are of it. */
  String placeLine(PlaceRead place, Locale reader) {
    String name = place.name().textFor(reader);
    return place.certainty() == Certainty.CERTAIN
        ? name
        : words.text(reader, "place." + place.certainty().word(), name);
  }

  String roleAndPlace(PlaceRead place, Locale reader) {
    return words.text(
        reader, "place.on-map", words.text(reader, roleKey(place)), placeLine(place, reader));
  }

  /** A poem without a named poet comes from a tradition. */
  private static String poetKey(NarrativeReading narrative) {
    return narrative.poet().isPerson() ? "fact.poet" : "fact.tradition";
  }

  private static boolean hasForm(NarrativeReading narrative) {
    return narrative.texts().stream().anyMatch(text -> text.kind() == Kind.FORM);
  }

  private static String roleKey(PlaceRead place) {
    return "role." + Words.word(place.role());
  }

  private String peopleLine(NarrativeReading narrative, Locale reader) {
    String people = names.people(narrative.people(), reader).orElse("");
    String note = narrative.peopleNote().textFor(reader);
    return note.isEmpty() || note.equals(people) ? people : people + " (" + note + ")";
  }

  private String languageLine(String tag, Locale reader) {
    String name = names.language(tag, reader);
    return names.endonym(tag).map(known -> name + " · " + known.endonym()).orElse(name);
  }
}
