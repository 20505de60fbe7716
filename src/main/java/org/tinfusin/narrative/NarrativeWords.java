package org.tinfusin.narrative;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.language.Language;
import org.tinfusin.language.Languages;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.SearchWords;
import org.tinfusin.language.SearchWords.Part;

/** Gathers what a narrative is found by, besides the titles and names of its story. */
@Component
class NarrativeWords {
  private final Gazetteer gazetteer;
  private final Languages languages;
  private final Bibliography bibliography;
  private final ShownPlaces shown;

  NarrativeWords(
      Gazetteer gazetteer, Languages languages, Bibliography bibliography, ShownPlaces shown) {
    this.gazetteer = gazetteer;
    this.shown = shown;
    this.languages = languages;
    this.bibliography = bibliography;
  }

  /**
   * @param places the draft's places, as the gazetteer knows them
   * @throws IllegalArgumentException when the draft names a people that the gazetteer lacks
   */
  SearchWords of(NarrativeDraft draft, List<Place> places) {
    SearchWords words = SearchWords.none().names(Part.TITLE, texts(draft.title()));
    places.forEach(
        place -> {
          if (draft.reservedPlace()) {
            words.names(Part.NAME, texts(shown.regionOf(place).name()));
          } else {
            addPlace(words, place);
          }
        });
    addTeller(words, draft);
    addLanguage(words, draft);
    addSources(words, draft);
    draft.texts().forEach(text -> addText(words, text));
    return words;
  }

  private void addPlace(SearchWords words, Place place) {
    words.names(Part.NAME, place.allNames());
    if (place.region() != null) {
      gazetteer.region(place.region()).map(Region::name).map(NarrativeWords::texts).stream()
          .forEach(names -> words.names(Part.NAME, names));
    }
  }

  private void addTeller(SearchWords words, NarrativeDraft draft) {
    if (draft.people() != null) {
      People people = people(draft.people());
      words.names(Part.NAME, texts(people.name())).name(Part.NAME, people.endonym());
    }
    words.names(Part.NAME, texts(draft.peopleNote())).names(Part.NAME, texts(draft.poet().name()));
    Stream.of(draft.teller(), draft.collector(), draft.recorded())
        .filter(Objects::nonNull)
        .forEach(name -> words.name(Part.NAME, name));
    words.names(Part.NAME, draft.taleTypes());
  }

  private People people(String key) {
    return gazetteer
        .people(key)
        .orElseThrow(
            () -> new IllegalArgumentException("the people “" + key + "” is not in the gazetteer"));
  }

  private void addLanguage(SearchWords words, NarrativeDraft draft) {
    languages
        .find(draft.language().value())
        .ifPresent(language -> words.names(Part.NAME, names(language)));
  }

  private static List<String> names(Language language) {
    return Stream.concat(texts(language.name()).stream(), Stream.ofNullable(language.endonym()))
        .toList();
  }

  private void addSources(SearchWords words, NarrativeDraft draft) {
    List<String> keys = draft.citations().stream().map(Citation::source).toList();
    for (Source work : bibliography.works(keys).values()) {
      words.name(Part.NAME, work.author()).text(Part.SUMMARY, "fr", work.title());
    }
  }

  private static void addText(SearchWords words, Text text) {
    boolean ofTheTelling =
        switch (text.kind()) {
          case ORIGINAL, INCIPIT, TRANSCRIPTION, GLOSS, TRANSLATION -> true;
          case SUMMARY, NOTE, SENSE, SAID_WHEN, FORM, OCCASION -> false;
        };
    words.text(ofTheTelling ? Part.TEXT : Part.SUMMARY, text.language().value(), text.body());
  }

  private static List<String> texts(LocalizedText text) {
    return List.copyOf(text.byLanguage().values());
  }
}
