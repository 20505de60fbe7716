package org.tinfusin.collection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every key leads somewhere, and nothing is kept that no narrative needs. */
class KeysTest {
  private final List<Entry> narratives = Geodata.narratives();
  private final List<StoryFile> families = Geodata.families();
  private final Set<String> languages = Geodata.keys("languages.csv");
  private final Set<String> works = Geodata.keys("bibliography.csv");
  private final Set<String> regions = Regions.all().keySet();
  private final Faults faults = new Faults();

  @Test
  void keysOfNarrativesLeadSomewhere() {
    Set<String> stories = Geodata.keys("families.csv");
    Set<String> peoples = Geodata.keys("peoples.csv");
    Set<String> places = Geodata.keys("gazetteer.csv");
    for (Entry row : narratives) {
      known(row, "family", stories);
      known(row, "language", languages);
      known(row, "people", peoples);
      known(row, "place", places);
      if (!row.text("footprint").matches("radius:[1-9]\\d*")) {
        known(row, "footprint", regions);
      }
    }

    faults.assertNone();
  }

  @Test
  void keysOfPlacesPeoplesAndLanguagesLeadSomewhere() {
    for (Entry row : Geodata.rows("gazetteer.csv")) {
      known(row, "region", regions);
      known(row, "endonym_language", languages);
    }
    for (Entry row : Geodata.rows("peoples.csv")) {
      known(row, "region", regions);
      for (String language : row.list("languages")) {
        faults.unless(
            languages.contains(language),
            row.where("languages"),
            "“" + language + "” is not in languages.csv");
      }
    }

    faults.assertNone();
  }

  @Test
  void keysStandOnce() {
    for (String file :
        List.of(
            "bibliography.csv",
            "families.csv",
            "gazetteer.csv",
            "languages.csv",
            "peoples.csv",
            "motifs.csv")) {
      Set<String> seen = new HashSet<>();
      Geodata.rows(file)
          .forEach(row -> faults.unless(seen.add(row.key()), row.where(), "stands twice"));
    }
    Set<String> seen = new HashSet<>();
    types().forEach(row -> faults.unless(seen.add(number(row)), row.where("code"), "stands twice"));

    faults.assertNone();
  }

  @Test
  void everyCitationLeadsFromANarrativeToAWork() {
    Set<String> slugs = narratives.stream().map(Entry::key).collect(Collectors.toSet());
    Set<String> cited = new HashSet<>();
    Set<List<String>> seen = new HashSet<>();
    for (Entry row : Geodata.rows("narrative-sources.csv")) {
      cited.add(row.text("narrative"));
      faults.unless(
          slugs.contains(row.text("narrative")), row.where("narrative"), "no such narrative");
      faults.unless(
          works.contains(row.text("work")),
          row.where("work"),
          "“" + row.text("work") + "” is not in bibliography.csv");
      faults.unless(
          List.of("collection", "index", "text", "cf").contains(row.text("role")),
          row.where("role"),
          "must be collection, index, text or cf");
      faults.unless(seen.add(List.copyOf(row.values().values())), row.where(), "stands twice");
    }
    for (Entry row : narratives) {
      faults.unless(
          cited.contains(row.key()),
          row.where(),
          "cites nothing: add a row to narrative-sources.csv");
    }

    faults.assertNone();
  }

  @Test
  void namesTheStoriesAreKnownByLeadToALanguageAndAWork() {
    for (StoryFile file : families) {
      for (JsonNode name : file.list("known_as")) {
        faults.unless(
            !StoryFile.text(name, "name").isBlank(), file.where("known_as"), "has no name");
        known(file, "known_as", StoryFile.text(name, "language"), languages, "languages.csv");
        known(file, "known_as", StoryFile.text(name, "source"), works, "bibliography.csv");
      }
    }

    faults.assertNone();
  }

  @Test
  void everyTypeAndMotifIsInTheVocabularies() {
    Set<String> motifs = Geodata.keys("motifs.csv");
    Set<String> types = types().stream().map(KeysTest::number).collect(Collectors.toSet());
    for (Entry row : numbered()) {
      unknown(row.list("motifs"), motifs)
          .forEach(code -> faults.add(row.where("motifs"), code + " is not in motifs.csv"));
      unknown(row.list("tale_types"), types)
          .forEach(code -> faults.add(row.where("tale_types"), code + " is not in tale-types.csv"));
    }
    for (StoryFile file : families) {
      unknown(codes(file, "motifs"), motifs)
          .forEach(code -> faults.add(file.where("motifs"), code + " is not in motifs.csv"));
      unknown(codes(file, "types"), types)
          .forEach(code -> faults.add(file.where("types"), code + " is not in tale-types.csv"));
    }

    faults.assertNone();
  }

  @Test
  void aFamilyCarriesTheSameNumbersInBothItsFiles() {
    Map<String, Entry> rows = Geodata.byKey(Geodata.rows("families.csv"));
    for (StoryFile file : families) {
      Entry row = rows.get(file.name());
      if (row != null && file.has("types")) {
        same(file, "types", row.list("tale_types"));
      }
      if (row != null && file.has("motifs")) {
        same(file, "motifs", row.list("motifs"));
      }
    }

    faults.assertNone();
  }

  @Test
  void aNarrativeCarriesTheNumbersOfItsFamily() {
    Map<String, Entry> stories = Geodata.byKey(Geodata.rows("families.csv"));
    for (Entry row : narratives) {
      Entry story = stories.get(row.text("family"));
      if (story != null) {
        for (String column : List.of("tale_types", "motifs")) {
          faults.unless(
              Set.copyOf(row.list(column)).equals(Set.copyOf(story.list(column))),
              row.where(column),
              row.list(column)
                  + ", but its family has "
                  + story.list(column)
                  + ": make them agree");
        }
      }
    }

    faults.assertNone();
  }

  @Test
  void noStoryCarriesANumberThatProvedWrong() {
    for (Entry row : vocabularies()) {
      faults.unless(
          !row.text("check").equals("wrong"),
          row.where("check"),
          "give its stories the right number, and take this row out");
    }

    faults.assertNone();
  }

  @Test
  void checkedNumbersSayWhereTheyWereRead() {
    for (Entry row : vocabularies()) {
      String check = row.text("check");
      faults.unless(
          List.of("checked", "wrong", "unchecked").contains(check),
          row.where("check"),
          "must be checked, wrong or unchecked");
      faults.unless(
          check.equals("unchecked") != row.has("read"),
          row.where("read"),
          "say where it was read; empty when unchecked");
      for (String language : Geodata.LANGUAGES) {
        faults.unless(
            row.has("label_" + language), row.where("label_" + language), "is empty: fill it");
      }
    }

    faults.assertNone();
  }

  /** Languages and places may: the map names more of them than have a narrative. */
  @Test
  void nothingStandsUnused() {
    unused("bibliography.csv", worksInUse(), "no narrative cites it");
    unused("families.csv", all("family"), "no narrative belongs to it");
    unused("peoples.csv", all("people"), "no narrative is told among them");
    unused("motifs.csv", numbersInUse("motifs", "motifs"), "no story has it");
    Set<String> types = numbersInUse("tale_types", "types");
    types()
        .forEach(
            row ->
                faults.unless(
                    types.contains(number(row)), row.where(), "no story has it: delete the row"));

    faults.assertNone();
  }

  private void unused(String file, Set<String> used, String why) {
    for (Entry row : Geodata.rows(file)) {
      faults.unless(used.contains(row.key()), row.where(), why + ": use it or delete the row");
    }
  }

  private Set<String> worksInUse() {
    Set<String> used = new HashSet<>();
    Geodata.rows("narrative-sources.csv").forEach(row -> used.add(row.text("work")));
    Geodata.rows("links.csv").forEach(row -> used.add(row.text("source")));
    for (StoryFile file : families) {
      file.list("known_as").forEach(name -> used.add(StoryFile.text(name, "source")));
      file.list("tellings").forEach(telling -> used.add(StoryFile.text(telling, "source")));
    }
    return used;
  }

  private Set<String> numbersInUse(String column, String field) {
    Set<String> used = new HashSet<>();
    numbered().forEach(row -> row.list(column).forEach(code -> used.add(bare(code))));
    families.forEach(file -> codes(file, field).forEach(code -> used.add(bare(code))));
    return used;
  }

  private Set<String> all(String column) {
    return narratives.stream().map(row -> row.text(column)).collect(Collectors.toSet());
  }

  private void same(StoryFile file, String field, Collection<String> inTable) {
    Set<String> written = new TreeSet<>(codes(file, field));
    faults.unless(
        written.equals(new TreeSet<>(inTable)),
        file.where(field),
        written + ", but families.csv has " + new TreeSet<>(inTable) + ": make them agree");
  }

  private List<Entry> numbered() {
    return Stream.concat(narratives.stream(), Geodata.rows("families.csv").stream()).toList();
  }

  private static List<Entry> vocabularies() {
    return Stream.concat(Geodata.rows("motifs.csv").stream(), types().stream()).toList();
  }

  private static List<Entry> types() {
    return Geodata.rows("tale-types.csv");
  }

  private static String number(Entry type) {
    return type.text("scheme") + " " + type.text("code");
  }

  /** Numbers as the tables write them: {@code ATU 510A}, {@code cf. H36.1}. */
  private static List<String> codes(StoryFile file, String field) {
    return file.list(field).stream()
        .map(part -> (StoryFile.text(part, "scheme") + " " + StoryFile.text(part, "code")).strip())
        .map(code -> code.replaceFirst("^(\\S+) cf\\. ", "cf. $1 "))
        .toList();
  }

  private static List<String> unknown(Collection<String> codes, Set<String> vocabulary) {
    return codes.stream().filter(code -> !vocabulary.contains(bare(code))).toList();
  }

  private static String bare(String code) {
    return code.replaceFirst("^cf\\. ", "");
  }

  private void known(Entry row, String column, Set<String> keys) {
    faults.unless(
        !row.has(column) || keys.contains(row.text(column)),
        row.where(column),
        "“" + row.text(column) + "” leads nowhere");
  }

  private void known(StoryFile file, String field, String key, Set<String> keys, String table) {
    faults.unless(keys.contains(key), file.where(field), "“" + key + "” is not in " + table);
  }
}
