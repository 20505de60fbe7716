package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Attestation;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.Citation;
import org.tinfusin.narrative.NarrativeDraft;
import org.tinfusin.narrative.NarrativeVersion;
import org.tinfusin.narrative.PlaceLink;
import org.tinfusin.narrative.PlaceLink.Footprint;
import org.tinfusin.narrative.Recording;
import org.tinfusin.narrative.Source;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** Everything that a version of a narrative says, in the words of the reader, part by part. */
@Service
class VersionWords {
  private static final int SHORT_ID = 8;
  private static final Set<Kind> SAID = Set.of(Kind.ORIGINAL, Kind.INCIPIT, Kind.TRANSCRIPTION);

  private final Translations words;
  private final Names names;
  private final Gazetteer gazetteer;
  private final StoryFamilies families;
  private final Bibliography bibliography;

  VersionWords(
      Translations words,
      Names names,
      Gazetteer gazetteer,
      StoryFamilies families,
      Bibliography bibliography) {
    this.words = words;
    this.names = names;
    this.gazetteer = gazetteer;
    this.families = families;
    this.bibliography = bibliography;
  }

  /** By the name of its part; what it does not say is empty. */
  Map<String, String> of(NarrativeVersion version, Locale reader) {
    NarrativeDraft draft = version.draft();
    Function<String, String> said = key -> words.text(reader, key);
    Map<String, @Nullable String> parts = new LinkedHashMap<>();
    parts.put("versions.state", said.apply("versions.state." + Words.word(version.state())));
    parts.put("versions.protocol", said.apply("contribute.protocol." + draft.protocol().word()));
    parts.put(
        "versions.reserved",
        said.apply("contribute.answer." + (draft.reservedPlace() ? "yes" : "no")));
    parts.put("versions.title", all(draft.title(), reader));
    parts.put("versions.story", story(draft.family(), reader));
    parts.put(
        "versions.genre", joined(said.apply("genre." + draft.genre().word()), draft.subgenre()));
    parts.put("versions.language", names.language(draft.language().value(), reader));
    parts.put("versions.people", names.people(draft.people(), reader).orElse(draft.people()));
    parts.put("versions.people-note", all(draft.peopleNote(), reader));
    parts.put("versions.teller", draft.teller());
    parts.put("versions.collector", draft.collector());
    parts.put("versions.poet", all(draft.poet().name(), reader));
    parts.put("versions.recorded", draft.recorded());
    parts.put("section.verification", checked(draft.attestation(), reader));
    parts.put("versions.note", draft.attestation().note());
    parts.put("versions.places", lines(draft.places(), link -> place(link, reader)));
    parts.put("versions.sources", sources(draft.citations(), reader));
    parts.put("versions.types", String.join(", ", draft.taleTypes()));
    parts.put("versions.motifs", String.join(", ", draft.motifs()));
    parts.put("versions.recordings", lines(draft.recordings(), one -> recording(one, reader)));
    Map<String, String> named = new LinkedHashMap<>();
    parts.forEach((key, text) -> named.put(said.apply(key), Objects.requireNonNullElse(text, "")));
    draft.texts().forEach(text -> named.merge(name(text, reader), text.body(), VersionWords::both));
    return named;
  }

  private String name(Text text, Locale reader) {
    String page = SAID.contains(text.kind()) ? "workbench.text." : "section.";
    return joined(
        words.text(reader, page + Words.word(text.kind())),
        names.language(text.language().value(), reader),
        text.language().value().contains("-") ? text.script().toString() : "");
  }

  private static String both(String one, String other) {
    return one + "\n\n" + other;
  }

  private String all(LocalizedText text, Locale reader) {
    return text.byLanguage().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> names.language(one.getKey(), reader) + ": " + one.getValue())
        .collect(Collectors.joining("\n"));
  }

  private @Nullable String story(@Nullable String slug, Locale reader) {
    return slug == null
        ? null
        : families.find(slug).map(found -> found.title().textFor(reader)).orElse(slug);
  }

  private String checked(Attestation attestation, Locale reader) {
    return words.text(reader, "verification." + Words.word(attestation.verification()))
        + "\n"
        + words.text(reader, "claim." + Words.word(attestation.claim()));
  }

  private String place(PlaceLink link, Locale reader) {
    String name =
        gazetteer.place(link.place()).map(at -> at.name().textFor(reader)).orElse(link.place());
    return joined(
        words.text(reader, "role." + Words.word(link.role())) + " " + name,
        words.text(reader, "certainty.of." + link.certainty().word()),
        area(link.footprint(), reader));
  }

  private String area(@Nullable Footprint area, Locale reader) {
    return switch (area) {
      case null -> "";
      case Footprint.Circle circle -> words.text(reader, "versions.around", circle.metres() / 1000);
      case Footprint.OfRegion region ->
          gazetteer
              .region(region.key())
              .map(Region::name)
              .map(name -> name.textFor(reader))
              .orElse(region.key());
    };
  }

  private String sources(List<Citation> citations, Locale reader) {
    Map<String, Source> works =
        bibliography.works(citations.stream().map(Citation::source).distinct().toList());
    return lines(
        citations,
        citation -> {
          Source work = works.get(citation.source());
          return joined(
              work == null ? citation.source() : work.shortly(),
              citation.locator(),
              words.text(reader, "source." + Words.word(citation.role())));
        });
  }

  private String recording(Recording recording, Locale reader) {
    return joined(
        recording.note() == null
            ? recording.media().substring(0, SHORT_ID) // files without a word can be told apart
            : recording.note(),
        recording.language() == null ? "" : names.language(recording.language().value(), reader));
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static <T> String lines(List<T> things, Function<T, String> said) {
    return things.stream().map(said).collect(Collectors.joining("\n"));
  }
}
