package org.tinfusin.explore;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinfusin.narrative.Genre;

/**
 * How much of what the atlas shows, and what it does not know; nothing hidden is counted.
 *
 * @param verifications narratives by how far they were checked
 * @param texts works in which words of narratives stand, the most used first
 * @param indexes works that only list narratives
 * @param works how many works are cited
 * @param withWordsOfTheirSource narratives with an original or its opening line
 * @param withAudio narratives that can be listened to
 * @param steps steps of stories, counted once for each telling
 * @param knownSteps those of which a source says how that telling has them
 * @param motifs motif numbers by whether somebody read them in an index
 * @param types the same of tale types
 * @param places keys of the places
 */
record CollectionNumbers(
    List<Group> countries,
    List<Group> regions,
    List<Group> languages,
    List<Group> peoples,
    Map<String, Long> verifications,
    List<CitedWork> texts,
    List<CitedWork> indexes,
    long works,
    long withWordsOfTheirSource,
    long withAudio,
    long steps,
    long knownSteps,
    Map<String, Long> motifs,
    Map<String, Long> types,
    List<String> places) {

  /** The narratives that share a country, a region, a language or a people. */
  record Group(String value, List<Tally> tallies) {
    long narratives() {
      return tallies.stream().mapToLong(Tally::narratives).sum();
    }

    long of(Genre genre) {
      return tallies.stream()
          .filter(tally -> tally.genre() == genre)
          .mapToLong(Tally::narratives)
          .sum();
    }

    /** Those whose own place is known. */
    long placed() {
      return tallies.stream().mapToLong(Tally::placed).sum();
    }
  }

  /**
   * The narratives of one genre in a group.
   *
   * @param placed those among them whose own place is known
   */
  record Tally(Genre genre, long narratives, long placed) {}

  /** A work and how many narratives cite it. */
  record CitedWork(String author, @Nullable Integer year, String title, long narratives) {}

  long narratives() {
    return verifications.values().stream().mapToLong(Long::longValue).sum();
  }

  long of(Genre genre) {
    return languages.stream().mapToLong(group -> group.of(genre)).sum();
  }

  /** Narratives whose place only stands for a people or a language. */
  long withoutPlace() {
    return narratives() - languages.stream().mapToLong(Group::placed).sum();
  }
}
