package org.tinfusin.collection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every narrative says what it is, where it belongs, who says so, and what it means. */
class NarrativeFilesTest {
  private static final Set<String> SUBGENRES_OF_TALES =
      Set.of(
          "tale",
          "animal tale",
          "legend",
          "joke",
          "epic",
          "epic episode",
          "myth",
          "initiatic tale");

  /** Rows of tales.csv that stand for a whole collection of poems or proverbs. */
  private static final Set<String> COLLECTIONS =
      Set.of("anthology", "elegy", "tebraʿ", "quatrains");

  /** Which role and certainty may follow from where a point comes from. */
  private static final Map<String, Set<String>> PLACE_RULES =
      Map.of(
          "representative", Set.of("told-at uncertain"),
          "from-source", Set.of("told-at certain", "teller-home certain"),
          "named-in-narrative", Set.of("set-in certain", "set-in less-certain"));

  /** Who claims an attestation, and how far it can have been verified then. */
  private static final Map<String, String> VERIFIED_AS =
      Map.of("source", "source", "index", "tradition", "general", "general");

  private static final Map<String, String> OPENINGS_OF_NOTES =
      Map.of(
          "source", "verified (source)",
          "tradition", "verified (type or motif in that country or tradition)",
          "general", "general knowledge");

  private final Faults faults = new Faults();

  @Test
  void slugsAreUniqueAndFitForAddresses() {
    Set<String> seen = new HashSet<>();
    for (Entry row : Geodata.narratives()) {
      faults.unless(seen.add(row.key()), row.where(), "this slug stands twice");
      faults.unless(
          row.key().matches("[a-z0-9]+(-[a-z0-9]+)*"), row.where(), "a-z, 0-9 and hyphens only");
    }

    faults.assertNone();
  }

  @Test
  void everyNarrativeHasItsTitlesItsGenreAndANote() {
    for (Entry row : Geodata.tales()) {
      if (!COLLECTIONS.contains(row.text("subgenre"))) {
        genre(List.of(row), "tale");
      }
    }
    genre(Geodata.proverbs(), "proverb");
    genre(Geodata.poems(), "poem");
    for (Entry row : Geodata.narratives()) {
      filled(
          row,
          "subgenre",
          "title_en",
          "title_fr",
          "language",
          "place",
          "verification_note",
          "note_en",
          "note_fr");
    }
    for (Entry row : Geodata.tales()) {
      faults.unless(
          SUBGENRES_OF_TALES.contains(row.text("subgenre"))
              || COLLECTIONS.contains(row.text("subgenre")),
          row.where("subgenre"),
          "must be among " + SUBGENRES_OF_TALES + " or " + COLLECTIONS);
      filled(row, "family");
    }
    for (Entry row : Geodata.proverbs()) {
      faults.unless(
          row.text("subgenre").equals("proverb"), row.where("subgenre"), "must be proverb");
    }

    faults.assertNone();
  }

  @Test
  void whatIsSaidOfThePeopleIsSaidInThreeLanguages() {
    for (Entry row : Geodata.narratives()) {
      boolean said = row.has("people_note");
      for (String column : List.of("people_note_fr", "people_note_ar")) {
        faults.unless(
            row.has(column) == said,
            row.where(column),
            said
                ? "is empty: say people_note in it too"
                : "people_note is empty: fill it, or neither");
      }
    }

    faults.assertNone();
  }

  @Test
  void thePlaceIsAsSureAsItsBasisAllows() {
    for (Entry row : Geodata.narratives()) {
      String basis = row.text("place_basis");
      String follows = row.text("place_role") + " " + row.text("certainty");
      faults.unless(
          PLACE_RULES.getOrDefault(basis, Set.of()).contains(follows),
          row.where("place_basis"),
          basis + " with " + follows + ": see geodata/README.md, “Place”");
      boolean uncertain = row.text("certainty").equals("uncertain");
      faults.unless(
          uncertain == row.has("footprint"),
          row.where("footprint"),
          uncertain ? "name the area: a region or radius:NN" : "a known place has none");
    }

    faults.assertNone();
  }

  @Test
  void verificationFollowsFromWhoClaims() {
    for (Entry row : Geodata.narratives()) {
      String verification = row.text("verification");
      faults.unless(
          verification.equals(VERIFIED_AS.get(row.text("claim"))),
          row.where("verification"),
          "does not go with claim " + row.text("claim"));
      faults.unless(
          row.text("verification_note")
              .startsWith(OPENINGS_OF_NOTES.getOrDefault(verification, "?")),
          row.where("verification_note"),
          "does not begin as " + verification + " asks");
    }

    faults.assertNone();
  }

  @Test
  void proverbsSayWhatTheyMeanAndWhen() {
    for (Entry row : Geodata.proverbs()) {
      filled(
          row,
          "gloss_en",
          "gloss_fr",
          "title_ar",
          "sense_en",
          "sense_fr",
          "sense_ar",
          "said_when_en",
          "said_when_fr",
          "said_when_ar");
      faults.unless(
          row.has("gloss_ar") != row.text("original_script").equals("Arab"),
          row.where("gloss_ar"),
          "needed, but where the original itself is in Arabic script");
      basis(row, "said_when_basis");
    }

    faults.assertNone();
  }

  @Test
  void poemsSayWhatTheyAreAndWhenTheyAreSung() {
    for (Entry row : Geodata.poems()) {
      filled(
          row,
          "title_ar",
          "form_en",
          "form_fr",
          "form_ar",
          "occasion_en",
          "occasion_fr",
          "occasion_ar",
          "summary_en",
          "summary_fr",
          "summary_ar");
      basis(row, "occasion_basis");
      if (row.has("poet")) {
        filled(row, "poet_fr", "poet_ar");
      }
    }

    faults.assertNone();
  }

  private void genre(Collection<Entry> rows, String genre) {
    for (Entry row : rows) {
      faults.unless(
          row.text("genre").equals(genre),
          row.where("genre"),
          "must be " + genre + " in this file");
    }
  }

  private void basis(Entry row, String column) {
    faults.unless(
        List.of("source", "editor").contains(row.text(column)),
        row.where(column),
        "must be source or editor");
  }

  private void filled(Entry row, String... columns) {
    for (String column : columns) {
      faults.unless(row.has(column), row.where(column), "is empty: fill it");
    }
  }
}
