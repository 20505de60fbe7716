package org.tinfusin.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The trails that come with the atlas can be taught from: their stops are there, nothing is half.
 */
class TrailFilesTest {
  private final Faults faults = new Faults();

  @Test
  void everyStopLeadsToSomethingInTheCollection() {
    Set<String> narratives =
        Geodata.narratives().stream().map(Entry::key).collect(Collectors.toSet());
    Set<String> families = Geodata.keys("families.csv");
    for (StoryFile trail : Geodata.trails()) {
      for (JsonNode stop : trail.list("stops")) {
        String narrative = StoryFile.text(stop, "narrative");
        String family = StoryFile.text(stop, "family");
        faults.unless(
            narrative.isEmpty() ? families.contains(family) : narratives.contains(narrative),
            trail.where("stops"),
            "“" + narrative + family + "” is not in the collection");
      }
    }

    faults.assertNone();
  }

  @Test
  void everyTrailHasFiveToTenStopsWithTwoOrThreeQuestions() {
    for (StoryFile trail : Geodata.trails()) {
      List<JsonNode> stops = trail.list("stops");
      faults.unless(
          stops.size() >= 5 && stops.size() <= 10,
          trail.where("stops"),
          "has " + stops.size() + " stops");
      for (JsonNode stop : stops) {
        int asked = stop.path("questions").size();
        faults.unless(asked == 2 || asked == 3, trail.where("questions"), "a stop has " + asked);
      }
    }

    faults.assertNone();
  }

  @Test
  void everyTextIsThereInAllLanguages() {
    for (StoryFile trail : Geodata.trails()) {
      int english = trail.texts("en").size();
      for (String language : Geodata.LANGUAGES) {
        List<String> texts = trail.texts(language);
        faults.unless(
            texts.size() == english && texts.stream().noneMatch(String::isBlank),
            trail.where(language),
            "has " + texts.size() + " texts, " + english + " in English, or an empty one");
      }
    }

    faults.assertNone();
  }

  @Test
  void everyQuestionToChooseFromHasARightAnswer() {
    for (StoryFile trail : Geodata.trails()) {
      List<JsonNode> questions = new ArrayList<>();
      trail.list("stops").forEach(stop -> stop.path("questions").forEach(questions::add));
      for (JsonNode question : questions) {
        if (StoryFile.text(question, "kind").equals("choice")) {
          int right = question.path("right").asInt();
          faults.unless(
              right >= 1 && right <= question.path("choices").size(),
              trail.where("choices"),
              "the key " + right + " leads to no choice");
        }
      }
    }

    faults.assertNone();
  }

  @Test
  void frenchHasItsNarrowSpaces() {
    for (StoryFile trail : Geodata.trails()) {
      for (String text : trail.texts("fr")) {
        faults.unless(
            !text.matches(".*( [;:!?»]|« ).*"), trail.where("fr"), "plain space in: " + text);
      }
    }

    faults.assertNone();
  }
}
