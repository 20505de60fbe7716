package org.tinfusin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tinfusin.exchange.ImportReport.Broken;
import org.tinfusin.family.ContentWarning;
import org.tinfusin.family.KnownAs;
import org.tinfusin.family.LinkReading;
import org.tinfusin.family.StoryCharacter;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.StoryLink;
import org.tinfusin.family.TellingStep;
import org.tinfusin.family.TellingStep.State;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.IndexNumber;
import org.tinfusin.narrative.IndexNumber.Check;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Basis;
import org.tinfusin.narrative.Text.Kind;

/** The words of stories, proverbs and poems, from their files to the doors of the house. */
class StoryWordsDbTest extends TrialCollection {
  private static final String WORDS =
      """
      key: trial-story
      titles: {en: "Trial", fr: "Essai", ar: "تجربة"}
      known_as:
        - {name: "Tanfust", language: kab, source: basset-1897}
      gist: {en: "Somebody tries.", fr: "Quelqu’un essaie."}
      retelling:
        en: |
          She tried.

          She tried again.
      steps:
        - {en: "She tries.", fr: "Elle essaie.", ar: "تحاول."}
        - {en: "She fails.", fr: "Elle échoue.", ar: "تفشل."}
      characters:
        - {role: heroine, en: "the girl", fr: "la fille", ar: "الفتاة"}
      objects:
        - {en: "a slipper", fr: "une pantoufle", ar: "خفّ"}
      warnings: [violence-to-children]
      bias: {en: "Written down by a stranger."}
      """;

  private static final String KNOWN =
      """
      tellings:
        - {narrative: trial-kano, step: 1, state: present, source: basset-1897}
        - {narrative: trial-kano, step: 2, state: replaced, en: "a cow", fr: "une vache", ar: "بقرة", source: basset-1897}
      """;

  @BeforeEach
  void writeAStoryWithAProverb() throws IOException {
    write("families.csv", "key,kind,title_en,title_fr\ntrial-story,tale,Trial,Essai\n");
    write("families/trial-story.yaml", WORDS);
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS
            + "\n"
            + narrative("trial-kano", "trial-story", "tale", "kano", "hau")
            + "\n");
    write(
        "narratives/proverbs.csv",
        NARRATIVE_COLUMNS
            + ",title_ar,gloss_en,gloss_ar,sense_en,said_when_en,said_when_ar,said_when_basis\n"
            + narrative("trial-saying", "", "proverb", "kano", "hau")
            + ",مثل,One hand,يد واحدة,Alone is hard,To the lazy,للكسول,source\n");
  }

  @Test
  void keepTheWordsOfAStory() {
    load();

    StoryFamily story = families.find("trial-story").orElseThrow();
    assertThat(story.words().knownAs())
        .containsExactly(new KnownAs("Tanfust", "kab", "basset-1897"));
    assertThat(story.words().retelling().exactly("en")).isEqualTo("She tried.\n\nShe tried again.");
    assertThat(story.words().characters())
        .containsExactly(
            new StoryCharacter(
                StoryCharacter.Role.HEROINE, LocalizedText.of("the girl", "la fille", "الفتاة")));
    assertThat(story.words().objects())
        .containsExactly(LocalizedText.of("a slipper", "une pantoufle", "خفّ"));
    assertThat(story.words().warnings()).containsExactly(ContentWarning.VIOLENCE_TO_CHILDREN);
    assertThat(story.words().bias().exactly("en")).isEqualTo("Written down by a stranger.");
    assertThat(story.steps())
        .containsExactly(
            LocalizedText.of("She tries.", "Elle essaie.", "تحاول."),
            LocalizedText.of("She fails.", "Elle échoue.", "تفشل."));
  }

  @Test
  void keepWhatIsKnownOfATelling() throws IOException {
    write("families/trial-story.yaml", WORDS + KNOWN);

    assertThat(load().broken()).isEmpty();

    assertThat(families.knownSteps("trial-story").all())
        .containsExactly(
            new TellingStep("trial-kano", 1, State.PRESENT, LocalizedText.NONE, "basset-1897"),
            new TellingStep(
                "trial-kano",
                2,
                State.REPLACED,
                LocalizedText.of("a cow", "une vache", "بقرة"),
                "basset-1897"));
  }

  @Test
  void keepTheTellingsWhenTheStepsAreWrittenAnew() throws IOException {
    write("families/trial-story.yaml", WORDS + KNOWN);
    load();
    write("families/trial-story.yaml", WORDS.replace("She fails.", "She falls.") + KNOWN);

    load();

    assertThat(families.knownSteps("trial-story").all()).hasSize(2);
    assertThat(families.find("trial-story").orElseThrow().steps().get(1).exactly("en"))
        .isEqualTo("She falls.");
  }

  @Test
  void forgetATellingThatTheFileNoLongerKnows() throws IOException {
    write("families/trial-story.yaml", WORDS + KNOWN);
    load();
    write("families/trial-story.yaml", WORDS);

    load();

    assertThat(families.knownSteps("trial-story").isEmpty()).isTrue();
  }

  @Test
  void nameTheLineOfATellingThatCannotBe() throws IOException {
    write(
        "families/trial-story.yaml",
        WORDS
            + """
            tellings:
              - {narrative: trial-kano, step: 1, state: present, source: basset-1897}
              - {narrative: trial-kano, step: 3, state: present, source: basset-1897}
              - {narrative: trial-saying, step: 1, state: present, source: basset-1897}
              - {narrative: trial-kano, step: 2, state: sung, source: basset-1897}
              - {narrative: trial-kano, step: 2, state: absent, source: nobody-1900}
              - {narrative: trial-kano, step: 2, state: replaced, source: basset-1897}
            """);

    ImportReport report = load();

    long first = WORDS.lines().count() + 3;
    String file = "families/trial-story.yaml";
    assertThat(report.broken())
        .containsExactly(
            new Broken(file, first, "there is no step 3: the story has 2"),
            new Broken(
                file, first + 1, "“trial-saying” is no narrative of the story family trial-story"),
            new Broken(
                file, first + 2, "“sung” is no state: write one of [present, absent, replaced]"),
            new Broken(file, first + 3, "the source “nobody-1900” is not in bibliography.csv"),
            new Broken(
                file, first + 4, "step 2 is replaced: write what stands instead only if replaced"));
    assertThat(families.knownSteps("trial-story").all()).hasSize(1);
  }

  @Test
  void keepALinkWithItsReason() throws IOException {
    write("links.csv", links("trial-saying,proverb-of-tale,trial-story,It ends so.,Fin.,نهاية,"));

    assertThat(load().broken()).isEmpty();

    assertThat(families.linksOf("trial-saying", null))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.link().kind()).isEqualTo(StoryLink.Kind.PROVERB_OF_TALE);
              assertThat(link.link().reason().exactly("en")).isEqualTo("It ends so.");
              assertThat(link.link().source()).isNull();
              assertThat(link.familyTitle().exactly("fr")).isEqualTo("Essai");
            });
    assertThat(families.linksOf("trial-kano", "trial-story"))
        .isEqualTo(families.linksOf(families.find("trial-story").orElseThrow()))
        .map(LinkReading::narrativeTitle)
        .containsExactly(LocalizedText.of("Trial", "Essai", "مثل"));
  }

  @Test
  void nameALinkThatLeadsNowhere() throws IOException {
    write(
        "links.csv",
        links(
            "trial-saying,proverb-of-tale,no-such-story,It ends so.,,,",
            "trial-saying,likeness,trial-story,It ends so.,,,",
            "trial-saying,parallel-thought,trial-story,,,,",
            "trial-saying,parallel-thought,trial-story,The same.,,,"));

    ImportReport report = load();

    assertThat(report.broken()).map(Broken::line).containsExactly(2L, 3L, 4L);
    assertThat(report.broken()).first().asString().contains("no-such-story");
    assertThat(families.linksOf("trial-saying", null)).hasSize(1);
  }

  @Test
  void keepWhatAProverbMeansAndWhoSaysSo() {
    load();

    NarrativeReading saying = narratives.read("trial-saying").orElseThrow();
    assertThat(saying.title().exactly("ar")).isEqualTo("مثل");
    assertThat(saying.texts())
        .extracting(Text::kind, text -> text.language().value(), Text::body, Text::basis)
        .containsExactly(
            tuple(Kind.GLOSS, "en", "One hand", null),
            tuple(Kind.GLOSS, "ar", "يد واحدة", null),
            tuple(Kind.SENSE, "en", "Alone is hard", null),
            tuple(Kind.SAID_WHEN, "en", "To the lazy", Basis.SOURCE),
            tuple(Kind.SAID_WHEN, "ar", "للكسول", Basis.SOURCE));
  }

  @Test
  void tellThePoetFromTheCollector() throws IOException {
    write(
        "narratives/poems.csv",
        NARRATIVE_COLUMNS
            + ",poet,poet_fr,poet_ar,form_fr,occasion_en,occasion_basis,summary_ar\n"
            + narrative("trial-poem", "", "poem", "kano", "hau")
                .replace(",,,,,source", ",,,Hanoteau,,source")
            + ",A poet,Un poète,شاعر,un chant,At weddings,editor,قصيدة\n");

    assertThat(load().broken()).isEmpty();

    NarrativeReading poem = narratives.read("trial-poem").orElseThrow();
    assertThat(poem.poet().name()).isEqualTo(LocalizedText.of("A poet", "Un poète", "شاعر"));
    assertThat(poem.collector()).isEqualTo("Hanoteau");
    assertThat(poem.texts())
        .map(Text::kind)
        .containsExactly(Kind.FORM, Kind.OCCASION, Kind.SUMMARY);
  }

  @Test
  void keepTheNumbersOfTheIndexes() throws IOException {
    write(
        "tale-types.csv",
        "scheme,code,label_en,label_fr,label_ar,check,read\nATU,trial-1,Trial,Essai,تجربة,unchecked,\n");
    write(
        "motifs.csv",
        "code,label_en,label_fr,label_ar,check,read\n"
            + "trial-2,Trial,Essai,تجربة,checked,Thompson 1955\n"
            + "trial-3,Trial,Essai,تجربة,checked,\n");

    assertThat(load().broken())
        .containsExactly(
            new Broken(
                "motifs.csv", 3, "“trial-3” is checked: say in the column read where it was read"));

    assertThat(indexNumbers.of(IndexNumber.Kind.TYPE, List.of("cf. ATU trial-1")))
        .hasEntrySatisfying(
            "cf. ATU trial-1", number -> assertThat(number.check()).isEqualTo(Check.UNCHECKED));
    assertThat(
            indexNumbers.names(
                IndexNumber.Kind.MOTIF, List.of("trial-2", "trial-4"), Locale.FRENCH))
        .containsEntry("trial-2", "trial-2, Essai")
        .containsEntry("trial-4", "trial-4");
  }

  @Test
  void writeNothingWhenLoadedAgain() throws IOException {
    write("families/trial-story.yaml", WORDS + KNOWN);
    write("links.csv", links("trial-saying,proverb-of-tale,trial-story,It ends so.,,,"));
    load();

    assertThat(load().written()).isZero();
  }

  private static String links(String... rows) {
    return "narrative,kind,family,reason_en,reason_fr,reason_ar,source\n"
        + String.join("\n", rows)
        + "\n";
  }
}
