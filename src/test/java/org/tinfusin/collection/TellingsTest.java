package org.tinfusin.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said of single tellings is said of a step, a narrative and a source that are there. */
class TellingsTest {
  private static final Set<String> STATES = Set.of("present", "absent", "replaced");

  private final Map<String, Entry> narratives = Geodata.byKey(Geodata.narratives());
  private final Set<String> works = Geodata.keys("bibliography.csv");
  private final Set<List<String>> citations =
      Geodata.rows("narrative-sources.csv").stream()
          .map(row -> List.of(row.text("narrative"), row.text("work")))
          .collect(Collectors.toSet());
  private final Faults faults = new Faults();

  @Test
  void pointAtStepsNarrativesAndSources() {
    for (StoryFile file : Geodata.families()) {
      for (JsonNode telling : file.list("tellings")) {
        check(file, telling);
      }
    }

    faults.assertNone();
  }

  @Test
  void sayNothingTwice() {
    for (StoryFile file : Geodata.families()) {
      Set<List<Object>> said = new HashSet<>();
      for (JsonNode telling : file.list("tellings")) {
        faults.unless(
            said.add(List.of(StoryFile.text(telling, "narrative"), telling.path("step").asInt(0))),
            where(file, telling),
            "is said twice: keep one");
      }
    }

    faults.assertNone();
  }

  @Test
  void whatIsReplacedIsSaidInThreeLanguages() {
    for (StoryFile file : Geodata.families()) {
      for (JsonNode telling : file.list("tellings")) {
        boolean replaced = StoryFile.text(telling, "state").equals("replaced");
        for (String language : Geodata.LANGUAGES) {
          faults.unless(
              StoryFile.text(telling, language).isBlank() != replaced,
              where(file, telling),
              replaced ? "say in " + language + " what stands there" : "only replaced has words");
        }
      }
    }

    faults.assertNone();
  }

  private void check(StoryFile file, JsonNode telling) {
    String where = where(file, telling);
    Entry narrative = narratives.get(StoryFile.text(telling, "narrative"));
    faults.unless(narrative != null, where, "no narrative has this slug");
    faults.unless(
        narrative == null || narrative.text("family").equals(file.name()),
        where,
        "this narrative belongs to another family");
    int step = telling.path("step").asInt(0);
    faults.unless(
        step >= 1 && step <= file.list("steps").size(), where, "the story has no such step");
    faults.unless(
        STATES.contains(StoryFile.text(telling, "state")), where, "state must be among " + STATES);
    String source = StoryFile.text(telling, "source");
    faults.unless(
        narrative == null || citations.contains(List.of(narrative.key(), source)),
        where,
        "“" + source + "” is not cited for this narrative: add it to narrative-sources.csv");
    faults.unless(works.contains(source), where, "“" + source + "” is not in bibliography.csv");
  }

  private static String where(StoryFile file, JsonNode telling) {
    return file.where("tellings")
        + ", "
        + StoryFile.text(telling, "narrative")
        + " step "
        + telling.path("step").asString("?");
  }
}
