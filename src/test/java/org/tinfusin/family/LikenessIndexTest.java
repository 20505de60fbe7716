package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.family.Told.told;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;

class LikenessIndexTest {
  private static final CharacterLexicon LEXICON =
      CharacterLexicon.read(new FileSystemResource("geodata/characters.csv"));

  private static final String GLUE =
      "A thief robs the bean field. The owner makes a doll of glue. The thief strikes the doll and"
          + " his hand sticks. His foot sticks to the glue as well.";
  private static final String GLUE_AGAIN =
      "Somebody stole from the well. They set up a doll smeared with glue. The hare kicked the doll"
          + " and his foot stuck in the glue.";
  private static final String SLIPPER =
      "The orphan sleeps among the ashes. She goes to the feast, loses her slipper, and the sultan"
          + " finds her by it.";

  /** A model that knows two kinds of English texts: those with something sticky in them. */
  private static final SentenceModel STICKY =
      new SentenceModel() {
        @Override
        public String language() {
          return "en";
        }

        @Override
        public List<float[]> vectors(List<String> texts) {
          return texts.stream()
              .map(
                  text ->
                      text.contains("glue") || text.contains("tar")
                          ? new float[] {1, 0}
                          : new float[] {0, 1})
              .toList();
        }
      };

  @Test
  void findsTheTellingThatSharesItsWords() {
    List<Likeness> alike =
        comparing(told("glue").saying("en", GLUE), told("x").saying("en", GLUE_AGAIN));

    assertThat(best(alike, Evidence.WORDS)).isEqualTo("x");
  }

  @Test
  void setsApartWhatASentenceModelFindsInItsOwnLanguage() {
    List<ComparedTelling> tellings = dozen();
    tellings.add(told("glue").saying("en", GLUE).telling());
    tellings.add(told("again").saying("en", GLUE_AGAIN).telling());
    tellings.add(told("tar").saying("en", "The tar baby holds Brer Rabbit.").telling());
    tellings.add(told("colle").saying("fr", "Une poupée de glue.").telling());
    ComparedTelling asked = tellings.get(14);

    List<Likeness> with = new LikenessIndex(tellings, LEXICON, STICKY).compare(asked);
    List<Likeness> without = new LikenessIndex(tellings, LEXICON, null).compare(asked);

    assertThat(of(with, "tar").of(Evidence.SENTENCES)).isPositive();
    assertThat(with)
        .filteredOn(likeness -> likeness.of(Evidence.SENTENCES) > 0)
        .extracting(likeness -> likeness.telling().slug())
        .doesNotContain("colle");
    assertThat(without)
        .isNotEmpty()
        .allSatisfy(likeness -> assertThat(likeness.of(Evidence.SENTENCES)).isZero())
        .allSatisfy(
            likeness ->
                assertThat(of(with, likeness.telling().slug()).strengths())
                    .containsAllEntriesOf(likeness.strengths()));
  }

  @Test
  void findsNothingInALanguageThatTheOthersDoNotSpeak() {
    List<Likeness> alike =
        comparing(told("glue").saying("hau", GLUE), told("x").saying("en", GLUE));

    assertThat(alike).allSatisfy(likeness -> assertThat(likeness.of(Evidence.WORDS)).isZero());
  }

  @Test
  void tellsTheImageOfASayingFromItsThought() {
    Told asked =
        told("a").picturing("en", "One hand cannot clap").meaning("en", "No one manages alone");
    Told image = told("image").picturing("en", "A single hand does not clap").meaning("en", "Pay");
    Told thought =
        told("thought").picturing("en", "The log floats").meaning("en", "No one manages alone");

    List<Likeness> alike = comparing(asked, image, thought);

    assertThat(best(alike, Evidence.IMAGE)).isEqualTo("image");
    assertThat(best(alike, Evidence.THOUGHT)).isEqualTo("thought");
  }

  @Test
  void weighsARareMotifMoreThanACommonOne() {
    Told asked = told("a").withMotifs("K741", "S31");
    Told rare = told("rare").withMotifs("K741", "H36.1");
    Told common = told("common").withMotifs("S31", "H36.1");
    Told another = told("another").withMotifs("S31");

    List<Likeness> alike = comparing(asked, rare, common, another);

    assertThat(of(alike, "rare").of(Evidence.MOTIFS))
        .isGreaterThan(of(alike, "common").of(Evidence.MOTIFS));
  }

  @Test
  void meetsACharacterUnderItsNamesInTwoLanguages() {
    List<Likeness> alike =
        comparing(
            told("a").saying("en", "The hyena and the hare."),
            told("fr").saying("fr", "L’hyène rencontra le lièvre."),
            told("hau").saying("hau", "Kura da zomo."),
            told("none").saying("fr", "Le sultan dormait."));

    assertThat(of(alike, "fr").of(Evidence.CHARACTERS)).isEqualTo(1);
    assertThat(of(alike, "hau").of(Evidence.CHARACTERS)).isEqualTo(1);
    assertThat(alike)
        .noneMatch(
            likeness ->
                likeness.telling().slug().equals("none") && likeness.of(Evidence.CHARACTERS) > 0);
  }

  @Test
  void takesPeopleAndPlaceForNoEvidenceAlone() {
    List<Likeness> alike =
        comparing(
            told("a").amongThe("kabyle").at(4, 36.7),
            told("people").amongThe("kabyle"),
            told("near").at(4.5, 36.7));

    assertThat(alike)
        .extracting(likeness -> likeness.telling().slug())
        .doesNotContain("people", "near");
  }

  @Test
  void addsNearnessToOtherEvidence() {
    List<Likeness> alike =
        comparing(
            told("a").ofType("ATU 175").amongThe("kabyle").at(4, 36.7),
            told("people").ofType("ATU 175").amongThe("kabyle"),
            told("near").ofType("ATU 175").at(4.5, 36.7),
            told("far").ofType("ATU 175").at(8.5, 12));

    assertThat(of(alike, "people").of(Evidence.NEARNESS)).isEqualTo(1);
    assertThat(of(alike, "near").of(Evidence.NEARNESS)).isEqualTo(0.5);
    assertThat(of(alike, "far").of(Evidence.NEARNESS)).isZero();
  }

  @Test
  void marksTellingsOfOneSource() {
    List<Likeness> alike =
        comparing(
            told("a").ofType("ATU 175").printedIn("basset-1897"),
            told("same").ofType("ATU 175").printedIn("basset-1897"),
            told("other").ofType("ATU 175").printedIn("mammeri-1969"));

    assertThat(of(alike, "same").sameSource()).isTrue();
    assertThat(of(alike, "other").sameSource()).isFalse();
  }

  @Test
  void neverFindsTheTellingItselfOrOneThatNothingSpeaksFor() {
    List<Likeness> alike = comparing(told("a").ofType("ATU 175"), told("b").ofType("ATU 510A"));

    assertThat(alike).isEmpty();
  }

  /** Compares the first with the others, among a dozen of other tales. */
  private static List<Likeness> comparing(Told asked, Told... others) {
    List<ComparedTelling> all = new ArrayList<>();
    all.add(asked.telling());
    for (Told other : others) {
      all.add(other.telling());
    }
    all.addAll(dozen());
    return new LikenessIndex(all, LEXICON, null).compare(asked.telling());
  }

  private static List<ComparedTelling> dozen() {
    List<ComparedTelling> all = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      String word = "word" + i + " word" + (i + 1) + " word" + (i + 2);
      all.add(
          told("filler-" + i)
              .saying("en", (i == 0 ? SLIPPER : "") + word)
              .picturing("en", word)
              .meaning("en", word)
              .telling());
    }
    return all;
  }

  private static Likeness of(List<Likeness> alike, String slug) {
    return alike.stream()
        .filter(likeness -> likeness.telling().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static String best(List<Likeness> alike, Evidence evidence) {
    return alike.stream()
        .max(java.util.Comparator.comparingDouble(likeness -> likeness.of(evidence)))
        .orElseThrow()
        .telling()
        .slug();
  }
}
