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

/** Numbers of tale types and motifs agree everywhere and stand for something that was read. */
class IndexNumbersTest {
  private final List<Entry> narratives = Geodata.narratives();
  private final List<StoryFile> families = Geodata.families();
  private final Faults faults = new Faults();

  @Test
  void everyTypeAndMotifIsInTheVocabularies() {
    Set<String> motifs = Geodata.keys("motifs.csv");
    Set<String> types = types().stream().map(IndexNumbersTest::number).collect(Collectors.toSet());
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

  @Test
  void noNumberStandsUnused() {
    Set<String> motifs = numbersInUse("motifs", "motifs");
    for (Entry row : Geodata.rows("motifs.csv")) {
      faults.unless(
          motifs.contains(row.key()), row.where(), "no story has it: use it or delete the row");
    }
    Set<String> types = numbersInUse("tale_types", "types");
    for (Entry row : types()) {
      faults.unless(types.contains(number(row)), row.where(), "no story has it: delete the row");
    }

    faults.assertNone();
  }

  private Set<String> numbersInUse(String column, String field) {
    Set<String> used = new HashSet<>();
    numbered().forEach(row -> row.list(column).forEach(code -> used.add(bare(code))));
    families.forEach(file -> codes(file, field).forEach(code -> used.add(bare(code))));
    return used;
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
}
