package org.tinfusin.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prints how complete the collection is: the numbers of {@code docs/collection.md}. */
class NumbersTest {
  private final List<Entry> narratives = Geodata.narratives();
  private final List<StoryFile> families = Geodata.families();
  private final StringBuilder table = new StringBuilder();

  @Test
  void areCountedAndPrinted() {
    line("what", "how many");
    line("---", "---");
    countNarratives();
    countFamilies();
    countTellings();
    countWords();
    countNumbers();
    countPlaces();
    countSources();
    countDoubts();

    System.out.println("\nThe collection in numbers\n\n" + table);
    assertThat(table).contains("| narratives | " + narratives.size() + " |");
  }

  private void countNarratives() {
    line("narratives", narratives.size());
    line("– by genre", by(narratives, row -> row.text("genre")));
    line("– by verification", by(narratives, row -> row.text("verification")));
    line("– by who claims them", by(narratives, row -> row.text("claim")));
    line("– by certainty of the place", by(narratives, row -> row.text("certainty")));
    line("languages with a narrative", distinct(narratives, "language"));
    line("peoples with a narrative", distinct(narratives, "people"));
    line("places with a narrative", distinct(narratives, "place"));
  }

  private void countFamilies() {
    line("story families", by(Geodata.rows("families.csv"), row -> row.text("kind")));
    for (String language : Geodata.LANGUAGES) {
      line("– with a retelling, " + language, written("retelling", language));
    }
    line("– with a note (collections), en, fr, ar", inAll("note"));
    line("– with a thought (proverbs), en, fr, ar", inAll("thought"));
    line("– with steps", families.stream().filter(file -> file.has("steps")).count());
    line("– steps", families.stream().mapToInt(file -> file.list("steps").size()).sum());
    line("– with a note on bias, en, fr, ar", inAll("bias"));
    line(
        "– with names in the region",
        families.stream().filter(file -> file.has("known_as")).count());
    line(
        "– with a content warning",
        families.stream().filter(file -> !file.list("warnings").isEmpty()).count());
  }

  private void countTellings() {
    Map<String, Long> members =
        narratives.stream()
            .collect(Collectors.groupingBy(row -> row.text("family"), Collectors.counting()));
    long cells =
        families.stream()
            .mapToLong(file -> file.list("steps").size() * members.getOrDefault(file.name(), 0L))
            .sum();
    List<String> states =
        families.stream()
            .flatMap(file -> file.list("tellings").stream())
            .map(telling -> StoryFile.text(telling, "state"))
            .toList();
    line("steps of single tellings", cells);
    line("– known", states.size() + " (" + by(states, state -> state) + ")");
    line("– not known", cells - states.size());
    line(
        "stories with something known of a telling",
        families.stream().filter(file -> file.has("tellings")).count());
  }

  private void countWords() {
    List<Entry> proverbs = Geodata.proverbs();
    List<Entry> poems = Geodata.poems();
    line(
        "proverbs with their original words",
        with(proverbs, "original") + " of " + proverbs.size());
    line("– by script", by(having(proverbs, "original"), row -> row.text("original_script")));
    line(
        "proverbs with sense and occasion, en, fr, ar",
        with(having(having(proverbs, "sense_en"), "sense_fr"), "sense_ar"));
    line("– when it is said: who says so", by(proverbs, row -> row.text("said_when_basis")));
    line("poems with an opening line", with(poems, "incipit") + " of " + poems.size());
    line(
        "poems with form and summary, en, fr, ar",
        with(having(having(poems, "form_ar"), "summary_ar"), "summary_fr"));
    line("– when it is sung: who says so", by(poems, row -> row.text("occasion_basis")));
    line("links across genres", by(Geodata.rows("links.csv"), row -> row.text("kind")));
  }

  private void countNumbers() {
    line("motif numbers", by(Geodata.rows("motifs.csv"), row -> row.text("check")));
    line("tale type numbers", by(Geodata.rows("tale-types.csv"), row -> row.text("check")));
  }

  private void countPlaces() {
    List<Entry> places = Geodata.rows("gazetteer.csv");
    line("places", places.size());
    line("– with an Arabic name", with(places, "name_ar"));
    line("– with a Tifinagh name", with(places, "name_tfng"));
    line("– with a local name", with(places, "endonym"));
    line("cultural regions", Regions.all().size());
  }

  private void countSources() {
    List<Entry> works = Geodata.rows("bibliography.csv");
    line("works", works.size());
    line("– by rights", by(works, row -> row.text("rights")));
    line("citations", by(Geodata.rows("narrative-sources.csv"), row -> row.text("role")));
  }

  /** Rows marked for somebody who knows the language or the place. */
  private void countDoubts() {
    for (String file : List.of("gazetteer.csv", "peoples.csv", "languages.csv")) {
      line(
          "rows with check=yes in " + file,
          Geodata.rows(file).stream().filter(row -> row.text("check").equals("yes")).count());
    }
  }

  private void line(String what, Object howMany) {
    table.append("| ").append(what).append(" | ").append(howMany).append(" |\n");
  }

  private long written(String field, String language) {
    return families.stream()
        .filter(file -> !StoryFile.text(file.words().path(field), language).isBlank())
        .count();
  }

  private String inAll(String field) {
    return Geodata.LANGUAGES.stream()
        .map(language -> String.valueOf(written(field, language)))
        .collect(Collectors.joining(", "));
  }

  private static long with(Collection<Entry> rows, String column) {
    return having(rows, column).size();
  }

  private static List<Entry> having(Collection<Entry> rows, String column) {
    return rows.stream().filter(row -> row.has(column)).toList();
  }

  private static long distinct(Collection<Entry> rows, String column) {
    return having(rows, column).stream().map(row -> row.text(column)).distinct().count();
  }

  private static <T> String by(Collection<T> all, Function<T, String> kind) {
    return all.stream()
        .collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
