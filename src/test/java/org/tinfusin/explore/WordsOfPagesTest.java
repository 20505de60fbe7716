package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinfusin.family.ContentWarning;
import org.tinfusin.family.Evidence;
import org.tinfusin.family.StoryCharacter;
import org.tinfusin.family.StoryLink;
import org.tinfusin.family.TellingStep;
import org.tinfusin.family.VariantLink;
import org.tinfusin.family.VariantSuggestion;
import org.tinfusin.geo.Certainty;
import org.tinfusin.narrative.Attestation;
import org.tinfusin.narrative.Citation;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.PlaceLink;
import org.tinfusin.narrative.TaleTypeChapter;
import org.tinfusin.narrative.Text;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Question;
import org.tinfusin.trail.Theme;
import org.tinfusin.trail.TrailRefusal;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.Visibility;

/** The pages put keys together from values of the collection: each must have its words. */
class WordsOfPagesTest {
  private final Translations words = new Translations();

  @ParameterizedTest
  @MethodSource("keys")
  void areThereInEveryLanguage(String key) {
    assertThat(ReaderLanguage.ALL).allMatch(reader -> words.has(reader, key));
  }

  static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("place.less_certain", "place.uncertain"));
    add(keys, "trail.theme.", Theme.values());
    add(keys, "trail.visibility.", Visibility.values());
    add(keys, "trail.part.", TrailStop.Part.values());
    add(keys, "trail.kind.", Question.Kind.values());
    Stream.of(TrailRefusal.Reason.values()).map(TrailRefusal.Reason::key).forEach(keys::add);
    add(keys, "genre.", Genre.values());
    add(keys, "story.kind.", Genre.values());
    add(keys, "collection.genre.", Genre.values());
    add(keys, "collection.verified.", Attestation.Verification.values());
    Stream.of("countries", "languages", "regions", "verified", "works", "gaps")
        .map(part -> "collection." + part + ".text")
        .forEach(keys::add);
    add(keys, "claim.", Attestation.Claim.values());
    add(keys, "verification.", Attestation.Verification.values());
    add(keys, "source.", Citation.Role.values());
    add(keys, "basis.", Text.Basis.values());
    add(keys, "character.", StoryCharacter.Role.values());
    add(keys, "warning.", ContentWarning.values());
    add(keys, "state.", TellingStep.State.values());
    add(keys, "link.to-story.", StoryLink.Kind.values());
    add(keys, "link.to-narrative.", StoryLink.Kind.values());
    Stream.of("translation", "gloss", "sense", "said_when", "form", "summary", "occasion", "note")
        .map(kind -> "section." + kind)
        .forEach(keys::add);
    Stream.of("characters", "objects", "bias").map(part -> "section." + part).forEach(keys::add);
    add(keys, "role.", PlaceLink.Role.values());
    Stream.of(
            "genre",
            "subgenre",
            "lang",
            "people",
            "country",
            "region",
            "type",
            "motif",
            "period",
            "source",
            "certainty",
            "audio")
        .flatMap(facet -> Stream.of("facet." + facet, "chip." + facet))
        .forEach(keys::add);
    Stream.of("q", "family", "place", "bbox", "area", "near", "along", "role", "cql")
        .map(part -> "chip." + part)
        .forEach(keys::add);
    add(keys, "certainty.of.", Certainty.values());
    add(keys, "chapter.type.", TaleTypeChapter.values());
    "ABCDEFGHJKLMNPQRSTUVWXZ"
        .chars()
        .mapToObj(letter -> "chapter.motif." + Character.toString(letter))
        .forEach(keys::add);
    Stream.of("suggestions", "none", "place", "people", "story", "type", "language")
        .map(kind -> "suggest." + kind)
        .forEach(keys::add);
    Stream.of("public-domain", "in-copyright", "unknown")
        .map(state -> "rights." + state)
        .forEach(keys::add);
    Stream.of("both", "original", "translation")
        .map(which -> "text.show." + which)
        .forEach(keys::add);
    Stream.of("previous", "next").map(side -> "walk." + side).forEach(keys::add);
    Stream.of("elegy", "quatrains", "tebra").map(name -> "subgenre." + name).forEach(keys::add);
    Stream.of("north", "south")
        .flatMap(side -> Stream.of("side." + side, "compare.side." + side))
        .forEach(keys::add);
    add(keys, "evidence.of.", Evidence.values());
    add(keys, "evidence.what.", Evidence.values());
    Stream.of("strong", "middling", "weak").map(s -> "evidence.strength." + s).forEach(keys::add);
    add(keys, "perhaps.", VariantSuggestion.Verdict.values());
    add(keys, "compare.machine.", VariantSuggestion.Verdict.values());
    keys.add("compare.machine.nothing");
    add(keys, "compare.kind.", VariantLink.Kind.values());
    add(keys, "compare.state.", VariantLink.State.values());
    Stream.of("wanted.by.lang", "wanted.by.region", "wanted.between-what", "wanted.text-what")
        .forEach(keys::add);
    add(keys, "flows.by.", FlowQuestion.By.values());
    add(keys, "flows.from.", FlowQuestion.By.values());
    return keys;
  }

  private static void add(List<String> keys, String start, Enum<?>[] values) {
    for (Enum<?> value : values) {
      keys.add(start + value.name().toLowerCase(Locale.ROOT));
    }
  }
}
