package org.tinfusin.family;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.language.LocalizedText;

/**
 * A telling as far as it is compared with others: a published one, or a text that somebody pasted.
 *
 * @param slug empty for a pasted text
 * @param location degrees, SRID 4326; nothing when it is not known
 * @param sources keys of the collections it stands in
 * @param steps plot steps in order; none when the texts have to speak for themselves
 */
record ComparedTelling(
    String slug,
    LocalizedText title,
    @Nullable String family,
    @Nullable String people,
    @Nullable Point location,
    Set<String> sources,
    List<String> taleTypes,
    List<String> motifs,
    List<Part> parts,
    List<LocalizedText> steps) {

  /** What a text is of a telling: the story, the image of a saying, or what the saying means. */
  enum Aspect {
    STORY(Evidence.WORDS),
    IMAGE(Evidence.IMAGE),
    THOUGHT(Evidence.THOUGHT);

    private final Evidence evidence;

    Aspect(Evidence evidence) {
      this.evidence = evidence;
    }

    Evidence evidence() {
      return evidence;
    }
  }

  /** A text in one language. */
  record Part(Aspect aspect, String language, String body) {}

  ComparedTelling {
    sources = Set.copyOf(sources);
    taleTypes = List.copyOf(taleTypes);
    motifs = motifs.stream().map(motif -> motif.replaceFirst("^cf\\. ", "")).toList();
    parts = List.copyOf(parts);
    steps = List.copyOf(steps);
  }

  /** A pasted text, which may be a story, a saying or what a saying means. */
  static ComparedTelling pasted(String language, String text) {
    return new ComparedTelling(
        "",
        LocalizedText.NONE,
        null,
        null,
        null,
        Set.of(),
        List.of(),
        List.of(),
        java.util.Arrays.stream(Aspect.values())
            .map(aspect -> new Part(aspect, language, text))
            .toList(),
        List.of());
  }

  /** All it says under one aspect in one language; empty when it says nothing. */
  String text(Aspect aspect, String language) {
    return String.join(
        "\n",
        parts.stream()
            .filter(part -> part.aspect() == aspect && part.language().equals(language))
            .map(Part::body)
            .toList());
  }

  /** Both stand in the same collection, and may be alike in wording for that reason. */
  boolean sharesSourceWith(ComparedTelling other) {
    return sources.stream().anyMatch(other.sources()::contains);
  }
}
