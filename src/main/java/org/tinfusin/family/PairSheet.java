package org.tinfusin.family;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText.Part;
import org.tinfusin.language.TextDirection;
import org.tinfusin.narrative.NarrativeReading;

/**
 * Two narratives laid side by side for whoever has to decide about them.
 *
 * @param likeness what the machine finds that speaks for it; nothing when nothing does
 * @param history all that people have said of the two
 * @param steps the two courses of events side by side, where they are known
 */
public record PairSheet(
    NarrativePair pair,
    Side one,
    Side other,
    Optional<VariantSuggestion> likeness,
    PairHistory history,
    List<StepRow> steps) {

  /**
   * One of the two.
   *
   * @param families those it belongs to, the one it stands under first
   * @param texts what it says, with what the other one says too marked
   */
  public record Side(
      NarrativeReading narrative, List<FamilyName> families, List<MarkedText> texts) {}

  /** A story family and what it is called. */
  public record FamilyName(String slug, @Nullable Part title) {
    /** Its name, or its address when it has none. */
    public String text() {
      return title == null ? slug : title.text();
    }
  }

  /**
   * A text with its marks.
   *
   * @param key of the words for what the text is
   */
  public record MarkedText(
      String key, String language, TextDirection direction, List<SharedPassages.Piece> pieces) {}

  /** Steps that stand beside each other; one of the two is missing where only one is told. */
  public record StepRow(@Nullable Part one, @Nullable Part other) {
    /** Both tell it. */
    public boolean isShared() {
      return one != null && other != null;
    }
  }

  /** Numbers of an index: which both carry, and which only one of them. */
  public record Numbers(List<String> both, List<String> one, List<String> other) {
    static Numbers of(List<String> one, List<String> other) {
      TreeSet<String> both = new TreeSet<>(one);
      both.retainAll(other);
      return new Numbers(List.copyOf(both), without(one, both), without(other, both));
    }

    private static List<String> without(List<String> all, TreeSet<String> shared) {
      return all.stream().filter(number -> !shared.contains(number)).distinct().sorted().toList();
    }

    public boolean isEmpty() {
      return both.isEmpty() && one.isEmpty() && other.isEmpty();
    }
  }

  public PairSheet {
    steps = List.copyOf(steps);
  }

  public Numbers taleTypes() {
    return Numbers.of(one.narrative().taleTypes(), other.narrative().taleTypes());
  }

  public Numbers motifs() {
    return Numbers.of(one.narrative().motifs(), other.narrative().motifs());
  }
}
