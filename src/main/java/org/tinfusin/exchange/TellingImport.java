package org.tinfusin.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinfusin.exchange.RowImport.Origin;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.TellingStep;

/** Imports what is known of the steps of single tellings, a family at a time. */
final class TellingImport {
  private static final String KIND = "telling";

  private final CollectionFiles files;
  private final RowImport rows;
  private final StoryFamilies families;

  TellingImport(CollectionFiles files, RowImport rows, StoryFamilies families) {
    this.files = files;
    this.rows = rows;
    this.families = families;
  }

  /** Comes after the narratives, since a telling is one of them. */
  void load(Iterable<FamilyDraft> drafts, Map<String, String> familyOfNarrative) {
    for (FamilyDraft draft : drafts) {
      load(draft, new TellingRows(draft, familyOfNarrative));
    }
  }

  /**
   * What is to be kept, with the wording of its family: when the family's steps are written anew,
   * so are its tellings.
   */
  private record Known(List<TellingStep> steps, String family) {}

  private void load(FamilyDraft draft, TellingRows reader) {
    String file = "families/" + draft.slug() + ".yaml";
    List<TellingStep> steps = steps(draft, reader, file);
    if (steps.isEmpty() && rows.wording(KIND, draft.slug()).isEmpty()) {
      return;
    }
    rows.row(
        new Origin(KIND, draft.slug(), file, 1),
        () -> new Known(steps, rows.wording("families.csv", draft.slug())),
        known -> families.putTellings(draft.slug(), known.steps()));
  }

  private List<TellingStep> steps(FamilyDraft draft, TellingRows reader, String file) {
    List<TellingStep> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TellingRows.Entry entry : TellingRows.entries(files.file(file))) {
      rows.read(
              new Origin(KIND, draft.slug(), file, entry.line()),
              () -> sound(reader.telling(entry.values()), seen))
          .ifPresent(steps::add);
    }
    return steps;
  }

  private TellingStep sound(TellingStep step, Set<String> seen) {
    if (rows.wording("bibliography.csv", step.source()).isEmpty()) {
      throw new IllegalArgumentException(
          "the source “" + step.source() + "” is not in bibliography.csv");
    }
    if (!seen.add(step.narrative() + " " + step.step())) {
      throw new IllegalArgumentException(
          "step %d of “%s” is there twice".formatted(step.step(), step.narrative()));
    }
    return step;
  }
}
