package org.tinfusin.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tinfusin.family.ContentWarning;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Languages;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.ScriptFolding;
import org.tinfusin.narrative.Attestation;
import org.tinfusin.narrative.Edtf;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.NarrativeDraft;
import org.tinfusin.narrative.Poet;
import org.tinfusin.narrative.Protocol;
import org.tinfusin.narrative.Recording;
import org.tinfusin.narrative.Text;
import org.tinfusin.shell.Translations;

/**
 * Reads what was typed: a narrative that is whole, or everything that is still missing, at once.
 */
@Component
class DraftReading {
  /** Under which words a contributor may hand a narrative in. */
  static final List<String> LICENCES = List.of("cc-by", "cc-by-nc", "cc-by-nc-nd", "public-domain");

  /** What a reader may want to know of before. */
  static final List<String> WARNINGS =
      Arrays.stream(ContentWarning.values()).map(ContentWarning::word).toList();

  private static final List<String> READERS = List.of("en", "fr", "ar");

  /** Signs that turn the writing round unseen; a line of a name or title needs none. */
  private static final Pattern TURNING =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cntrl}]");

  /** In a text of many lines only those that override every letter. */
  private static final Pattern OVERRIDING =
      Pattern.compile("[\\u202D\\u202E\\p{Cntrl}&&[^\\n\\t]]");

  private static final int LONGEST_NAME = 60;
  private static final int KEY_LETTERS = 6;

  private final Languages languages;
  private final PlaceReading places;
  private final StoryFamilies families;
  private final Translations words;

  DraftReading(
      Languages languages, PlaceReading places, StoryFamilies families, Translations words) {
    this.languages = languages;
    this.places = places;
    this.families = families;
    this.words = words;
  }

  /** What came of reading. */
  sealed interface Read {
    List<Trouble> troubles();

    /**
     * It is whole.
     *
     * @param spots places that the gazetteer lacks and that the draft names
     */
    record Whole(NarrativeDraft draft, List<Place> spots) implements Read {
      @Override
      public List<Trouble> troubles() {
        return List.of();
      }
    }

    /** Something is missing or wrong. */
    record Lacking(List<Trouble> troubles) implements Read {}
  }

  Read read(Contribution contribution) {
    Typed typed = contribution.typed();
    List<Trouble> troubles = new ArrayList<>();
    checkWords(typed, troubles);
    PlaceReading.@Nullable Found place = places.read(contribution, troubles);
    checkDate(typed, troubles);
    checkRights(typed, troubles);
    return troubles.isEmpty() && place != null
        ? new Read.Whole(draft(contribution, place), place.spots())
        : new Read.Lacking(List.copyOf(troubles));
  }

  private void checkWords(Typed typed, List<Trouble> troubles) {
    if (Stream.of(Genre.values()).noneMatch(genre -> genre.word().equals(typed.get("genre")))) {
      troubles.add(Trouble.at("genre", "genre"));
    }
    if (line(typed, "title").isEmpty()) {
      troubles.add(Trouble.at("title", "title"));
    }
    if (languages.find(typed.get("language")).isEmpty()) {
      troubles.add(Trouble.at("language", "language"));
    }
    if (body(typed, "text").isEmpty() && body(typed, "summary").isEmpty()) {
      troubles.add(Trouble.at("text", "text"));
    }
    checkLanguageOf("translation", typed, troubles);
    checkLanguageOf("summary", typed, troubles);
  }

  private static void checkLanguageOf(String field, Typed typed, List<Trouble> troubles) {
    if (!body(typed, field).isEmpty() && !READERS.contains(typed.get(field + "-language"))) {
      troubles.add(Trouble.at(field + "-language", "text-language"));
    }
  }

  private static void checkDate(Typed typed, List<Trouble> troubles) {
    String recorded = line(typed, "recorded");
    if (!recorded.isEmpty() && Edtf.understand(recorded).isEmpty()) {
      troubles.add(Trouble.at("recorded", "date", recorded));
    }
  }

  /** Consent is needed unless the words stand in a source that is in the public domain. */
  private static void checkRights(Typed typed, List<Trouble> troubles) {
    if (!LICENCES.contains(typed.get("licence"))) {
      troubles.add(Trouble.at("licence", "licence"));
    }
    if (!typed.get("public-domain").isBlank()) {
      return;
    }
    for (String question : List.of("publish", "name", "class", "research")) {
      if (!Stream.of("yes", "no").toList().contains(typed.get("consent-" + question))) {
        troubles.add(Trouble.at("consent-" + question, "consent"));
      }
    }
    if (typed.get("consent-publish").equals("no")) {
      troubles.add(Trouble.at("consent-publish", "consent-refused"));
    }
    if (typed.get("consent-how").isBlank()) {
      troubles.add(Trouble.at("consent-how", "consent-how"));
    }
  }

  private NarrativeDraft draft(Contribution contribution, PlaceReading.Found place) {
    Typed typed = contribution.typed();
    LanguageTag language = LanguageTag.parse(typed.get("language"));
    Genre genre = Genre.parse(typed.get("genre"));
    String subgenre = line(typed, "subgenre");
    return new NarrativeDraft(
            contribution.slug() == null ? slug(contribution) : contribution.slug(),
            story(typed),
            genre,
            subgenre.isEmpty() ? genre.word() : subgenre,
            title(typed, language),
            language,
            null,
            LocalizedText.NONE,
            teller(typed),
            orNull(line(typed, "collector")),
            Poet.UNKNOWN,
            Edtf.understand(line(typed, "recorded")).map(Edtf::text).orElse(null),
            new Attestation(
                Attestation.Claim.SOURCE,
                Attestation.Verification.GENERAL,
                "contributed, and read by a curator of this atlas"),
            List.of(place.link()),
            texts(contribution, language),
            List.of(),
            List.of(),
            List.of())
        .heardIn(recordings(typed))
        .shownTo(protocol(typed), typed.says("only-region"));
  }

  /** A story that is told of already; one that was split or merged since is left out. */
  private @Nullable String story(Typed typed) {
    return families.find(typed.get("story")).map(StoryFamily::slug).orElse(null);
  }

  private static List<Recording> recordings(Typed typed) {
    return typed.get("recording").isEmpty()
        ? List.of()
        : List.of(
            new Recording(typed.get("recording"), null, orNull(line(typed, "recording-note"))));
  }

  /** For everyone unless its contributor says otherwise. */
  private static Protocol protocol(Typed typed) {
    return typed.get("protocol").isEmpty()
        ? Protocol.PUBLIC
        : Protocol.parse(typed.get("protocol"));
  }

  /** Letters of the title, and some of the key, so that no two are the same. */
  private static String slug(Contribution contribution) {
    String name =
        ScriptFolding.fold(contribution.title())
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String start = name.substring(0, Math.min(LONGEST_NAME, name.length())).replaceAll("-+$", "");
    String key = contribution.key().toString().substring(0, KEY_LETTERS);
    return start.isEmpty() ? "narrative-" + key : start + "-" + key;
  }

  /** In the language of the telling, and in one that readers are offered. */
  private static LocalizedText title(Typed typed, LanguageTag language) {
    String own = line(typed, "title");
    String translated = line(typed, "translation-title");
    String reader =
        Stream.of("translation-language", "summary-language")
            .map(typed::get)
            .filter(READERS::contains)
            .findFirst()
            .orElse("fr");
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put(language.value(), own);
    titles.put(reader, translated.isEmpty() ? own : translated);
    return new LocalizedText(titles);
  }

  /** Only who agreed to be named is named. */
  private static @Nullable String teller(Typed typed) {
    boolean mayBeNamed = typed.says("consent-name") || !typed.get("public-domain").isBlank();
    return mayBeNamed && !typed.says("unnamed") ? orNull(line(typed, "teller")) : null;
  }

  private List<Text> texts(Contribution contribution, LanguageTag language) {
    Typed typed = contribution.typed();
    List<Text> texts = new ArrayList<>();
    if (!body(typed, "text").isEmpty()) {
      texts.add(Text.fromSource(Text.Kind.ORIGINAL, language, body(typed, "text")));
    }
    for (Text.Kind kind : List.of(Text.Kind.TRANSLATION, Text.Kind.SUMMARY)) {
      String field = kind.name().toLowerCase(Locale.ROOT);
      if (!body(typed, field).isEmpty()) {
        LanguageTag reader = LanguageTag.parse(typed.get(field + "-language"));
        texts.add(Text.ofTheAtlas(kind, reader, body(typed, field)));
      }
    }
    READERS.forEach(
        reader ->
            texts.add(
                Text.ofTheAtlas(
                    Text.Kind.NOTE, LanguageTag.parse(reader), note(contribution, reader))));
    return texts;
  }

  /** Where the narrative comes from, under which licence, and what to know of before. */
  private String note(Contribution contribution, String language) {
    Typed typed = contribution.typed();
    Locale reader = Locale.of(language);
    Stream<Optional<String>> sentences =
        Stream.of(
            Optional.of(by(contribution, reader)),
            said(reader, "contribute.note.sources", line(typed, "sources")),
            said(reader, "contribute.note.public-domain", line(typed, "public-domain")),
            said(reader, "contribute.note.licence", words.text(reader, licence(typed))),
            said(reader, "contribute.note.warnings", warnings(typed, reader)));
    return sentences.flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  private String by(Contribution contribution, Locale reader) {
    return contribution.typed().says("show-contributor") && contribution.contributor() != null
        ? words.text(reader, "contribute.note.by", contribution.contributor())
        : words.text(reader, "contribute.note.contributed");
  }

  private static String licence(Typed typed) {
    return "contribute.licence." + typed.get("licence");
  }

  private String warnings(Typed typed, Locale reader) {
    return typed.warnings().stream()
        .filter(WARNINGS::contains)
        .map(warning -> words.text(reader, "warning." + warning))
        .collect(Collectors.joining(words.text(reader, "contribute.note.comma")));
  }

  private Optional<String> said(Locale reader, String key, String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(words.text(reader, key, value));
  }

  /** What stands in a field of one line. */
  static String line(Typed typed, String field) {
    return TURNING.matcher(typed.get(field)).replaceAll(" ").strip().replaceAll("\\s+", " ");
  }

  private static String body(Typed typed, String field) {
    String text = typed.get(field).replace("\r\n", "\n").replace('\r', '\n');
    return OVERRIDING.matcher(text).replaceAll("").strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
