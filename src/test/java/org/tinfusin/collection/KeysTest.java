package org.tinfusin.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    for (Entry row : Geodata.rows("tale-types.csv")) {
      String number = row.text("scheme") + " " + row.text("code");
      faults.unless(seen.add(number), row.where("code"), "stands twice");
    }

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

  /** Languages and places may: the map names more of them than have a narrative. */
  @Test
  void nothingStandsUnused() {
    unused("bibliography.csv", worksInUse(), "no narrative cites it");
    unused("families.csv", all("family"), "no narrative belongs to it");
    unused("peoples.csv", all("people"), "no narrative is told among them");

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

  private Set<String> all(String column) {
    return narratives.stream().map(row -> row.text(column)).collect(Collectors.toSet());
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
