package org.tinfusin.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every story family says all that its page needs, in every language it must say it in. */
class FamilyFilesTest {
  private static final Set<String> FIELDS =
      Set.of(
          "key",
          "titles",
          "known_as",
          "gist",
          "retelling",
          "note",
          "thought",
          "steps",
          "characters",
          "objects",
          "warnings",
          "bias",
          "types",
          "motifs",
          "tellings");
  private static final Set<String> ROLES =
      Set.of(
          "hero",
          "heroine",
          "helper",
          "opponent",
          "ogre",
          "deceiver",
          "dupe",
          "donor",
          "victim",
          "judge",
          "companion",
          "spouse",
          "parent");
  private static final Set<String> WARNINGS =
      Set.of(
          "violence",
          "violence-to-children",
          "violence-to-women",
          "slavery",
          "incest",
          "slur",
          "death",
          "sexuality",
          "religion-mockery");

  /** North of this parallel is the Maghreb's side of the Sahara, as the atlas draws it. */
  private static final double MIDDLE_OF_THE_SAHARA = 21;

  private final Map<String, Entry> families = Geodata.byKey(Geodata.rows("families.csv"));
  private final Map<String, Entry> places = Geodata.byKey(Geodata.rows("gazetteer.csv"));
  private final Map<String, List<Entry>> narratives =
      Geodata.narratives().stream().collect(Collectors.groupingBy(row -> row.text("family")));
  private final List<StoryFile> files = Geodata.families();
  private final Faults faults = new Faults();

  @Test
  void everyFamilyHasAFileAndEveryFileAFamily() {
    Set<String> written = files.stream().map(StoryFile::name).collect(Collectors.toSet());

    families
        .values()
        .forEach(
            row ->
                faults.unless(
                    written.contains(row.key()),
                    row.where(),
                    "write families/" + row.key() + ".yaml"));
    for (StoryFile file : files) {
      faults.unless(
          families.containsKey(file.name()),
          file.where(),
          "add a row to families.csv, or delete it");
      faults.unless(
          StoryFile.text(file.words(), "key").equals(file.name()),
          file.where("key"),
          "must be the name of the file");
      file.words()
          .propertyNames()
          .forEach(
              field ->
                  faults.unless(
                      FIELDS.contains(field), file.where(field), "no page knows this field"));
    }

    faults.assertNone();
  }

  @Test
  void titlesAndGistsStandInThreeLanguages() {
    for (StoryFile file : files) {
      inThreeLanguages(file, "titles");
      inThreeLanguages(file, "gist");
    }

    faults.assertNone();
  }

  @Test
  void talesAreRetoldCollectionsDescribedAndProverbsThoughtThrough() {
    for (StoryFile file : files) {
      String needed = needed(file);
      for (String field : List.of("retelling", "note", "thought")) {
        if (field.equals(needed)) {
          faults.unless(file.has(field), file.where(field), "is missing: write it");
        } else {
          faults.unless(!file.has(field), file.where(field), "this kind of family has a " + needed);
        }
      }
    }

    faults.assertNone();
  }

  @Test
  void retellingsAreOfGoodLength() {
    for (StoryFile file : files) {
      if (needed(file).equals("retelling")) {
        JsonNode retelling = file.words().path("retelling");
        lengthOf(file, retelling, "en");
        lengthOf(file, retelling, "fr");
        if (retelling.has("ar") || joinsBothSides(file.name())) {
          lengthOf(file, retelling, "ar");
        }
      }
    }

    faults.assertNone();
  }

  @Test
  void notesThoughtsAndBiasStandInThreeLanguages() {
    for (StoryFile file : files) {
      for (String field : List.of("note", "thought", "bias")) {
        if (file.has(field)) {
          inThreeLanguages(file, field);
        }
      }
    }

    faults.assertNone();
  }

  @Test
  void talesHaveFourToNineStepsCharactersAndObjects() {
    for (StoryFile file : files) {
      int steps = file.list("steps").size();
      if (needed(file).equals("retelling")) {
        faults.unless(
            steps >= 4 && steps <= 9, file.where("steps"), steps + " steps: make it 4 to 9");
        faults.unless(
            !file.list("characters").isEmpty(), file.where("characters"), "say who plays in it");
        faults.unless(
            !file.list("objects").isEmpty(), file.where("objects"), "say what things it turns on");
      }
      for (String field : List.of("steps", "characters", "objects")) {
        int number = 1;
        for (JsonNode part : file.list(field)) {
          inThreeLanguages(file.where(field + " " + number++), part);
        }
      }
    }

    faults.assertNone();
  }

  @Test
  void rolesAndWarningsAreKnownOnes() {
    for (StoryFile file : files) {
      for (JsonNode character : file.list("characters")) {
        String role = StoryFile.text(character, "role");
        faults.unless(
            ROLES.contains(role), file.where("characters"), "“" + role + "” is no role: " + ROLES);
      }
      faults.unless(
          file.words().path("warnings").isArray(), file.where("warnings"), "write [] when none");
      List<String> warnings =
          file.list("warnings").stream().map(warning -> warning.asString("")).toList();
      faults.unless(
          WARNINGS.containsAll(warnings), file.where("warnings"), "must be among " + WARNINGS);
      faults.unless(
          Set.copyOf(warnings).size() == warnings.size(),
          file.where("warnings"),
          "one stands twice");
    }

    faults.assertNone();
  }

  private void lengthOf(StoryFile file, JsonNode retelling, String language) {
    long words = Words.count(StoryFile.text(retelling, language));
    faults.unless(
        words >= 150 && words <= 300,
        file.where("retelling " + language),
        words + " words: make it 150 to 300");
  }

  /** What a family of its kind must have: a story, what its sayings share, or what the book is. */
  private String needed(StoryFile file) {
    Entry row = families.get(file.name());
    String kind = row == null ? "tale" : row.text("kind");
    boolean collection =
        members(file.name()).stream()
            .anyMatch(member -> member.text("subgenre").equals("anthology"));
    return switch (kind) {
      case "proverb" -> collection ? "note" : "thought";
      case "poem" -> "note";
      default -> "retelling";
    };
  }

  private boolean joinsBothSides(String family) {
    return members(family).stream()
            .map(member -> places.get(member.text("place")))
            .filter(Objects::nonNull)
            .map(place -> Double.parseDouble(place.text("lat")) >= MIDDLE_OF_THE_SAHARA)
            .distinct()
            .count()
        == 2;
  }

  private Collection<Entry> members(String family) {
    return narratives.getOrDefault(family, List.of());
  }

  private void inThreeLanguages(StoryFile file, String field) {
    inThreeLanguages(file.where(field), file.words().path(field));
  }

  private void inThreeLanguages(String where, JsonNode part) {
    for (String language : Geodata.LANGUAGES) {
      faults.unless(!StoryFile.text(part, language).isBlank(), where, "is missing in " + language);
    }
  }
}
