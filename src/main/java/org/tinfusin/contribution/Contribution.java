package org.tinfusin.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in, with everything that has happened to it.
 *
 * @param contributor how they are shown; null once the account is deleted
 * @param version grows with every change; 0 before the first one is kept
 * @param slug of the narrative that came of it
 * @param editor the curator who is editing it at this moment
 */
public record Contribution(
    UUID key,
    @Nullable String contributor,
    ContributionState state,
    Typed typed,
    int version,
    @Nullable String slug,
    @Nullable String editor,
    Instant changed,
    List<Event> events) {
  public Contribution {
    events = List.copyOf(events);
  }

  /** What can happen to a contribution. */
  public enum Happening {
    SUBMITTED,
    TAKEN_UP,
    EDITED,
    CHANGES_ASKED,
    SAID,
    PUBLISHED,
    DECLINED,
    WITHDRAWN
  }

  /**
   * Something that happened to it.
   *
   * @param who null once the account is deleted
   * @param byCurator whether a curator did it, and not its contributor
   * @param words why, or what was said; may be empty
   * @param typed the whole form at that moment, where it may have changed
   */
  public record Event(
      Happening kind,
      Instant at,
      @Nullable String who,
      boolean byCurator,
      String words,
      @Nullable Typed typed) {}

  /** The title, as far as there is one. */
  public String title() {
    return typed.get("title").strip();
  }

  /** The versions that were handed in or edited, the oldest first. */
  public List<Event> versions() {
    return events.stream().filter(event -> event.typed() != null).toList();
  }

  /** The version before the last one. */
  public Optional<Typed> before() {
    List<Event> versions = versions();
    return versions.size() < 2
        ? Optional.empty()
        : Optional.ofNullable(versions.get(versions.size() - 2).typed());
  }
}
