package org.tinfusin.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Proverbs and poems are linked with stories that are there, for a reason that is said. */
class LinksTest {
  private static final int ENOUGH_TO_WALK_ON = 30;

  /** The genre that a kind of link asks of its narrative; several may. */
  private static final Map<String, Set<String>> GENRES =
      Map.of(
          "proverb-of-tale", Set.of("proverb"),
          "sung-in-poem", Set.of("poem"),
          "parallel-thought", Set.of("proverb", "poem"));

  private final List<Entry> links = Geodata.rows("links.csv");
  private final Faults faults = new Faults();

  @Test
  void leadFromAProverbOrPoemToAnotherStory() {
    Map<String, Entry> narratives = Geodata.byKey(Geodata.narratives());
    Set<String> families = Geodata.keys("families.csv");
    Set<String> works = Geodata.keys("bibliography.csv");
    for (Entry link : links) {
      Entry narrative = narratives.get(link.text("narrative"));
      faults.unless(narrative != null, link.where("narrative"), "no such narrative");
      faults.unless(
          families.contains(link.text("family")), link.where("family"), "no such story family");
      faults.unless(
          GENRES.containsKey(link.text("kind")),
          link.where("kind"),
          "must be among " + GENRES.keySet());
      faults.unless(
          !link.has("source") || works.contains(link.text("source")),
          link.where("source"),
          "is not in bibliography.csv");
      if (narrative != null) {
        faults.unless(
            GENRES.getOrDefault(link.text("kind"), Set.of()).contains(narrative.text("genre")),
            link.where("kind"),
            "does not go with a " + narrative.text("genre"));
        faults.unless(
            !narrative.text("family").equals(link.text("family")),
            link.where("family"),
            "is the narrative's own family");
      }
    }

    faults.assertNone();
  }

  @Test
  void giveTheirReasonInThreeLanguages() {
    for (Entry link : links) {
      for (String language : Geodata.LANGUAGES) {
        faults.unless(
            link.has("reason_" + language), link.where("reason_" + language), "is empty: fill it");
      }
    }

    faults.assertNone();
  }

  @Test
  void standOnce() {
    Set<List<String>> seen = new HashSet<>();
    for (Entry link : links) {
      faults.unless(
          seen.add(List.of(link.text("narrative"), link.text("family"))),
          link.where(),
          "this narrative and this story are linked twice");
    }

    faults.assertNone();
  }

  @Test
  void areEnoughToWalkOn() {
    assertThat(links).hasSizeGreaterThanOrEqualTo(ENOUGH_TO_WALK_ON);
  }
}
