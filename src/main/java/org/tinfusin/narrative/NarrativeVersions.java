package org.tinfusin.narrative;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What narratives were before each change. A version tells all, what is hidden from readers
 * included: only pages for curators, and for whoever made it, may ask.
 */
@Service
public class NarrativeVersions {
  private final VersionQuery versions;
  private final Narratives narratives;

  NarrativeVersions(VersionQuery versions, Narratives narratives) {
    this.versions = versions;
    this.narratives = narratives;
  }

  /** All versions, the newest first; none when there never was such a narrative. */
  public List<NarrativeVersion> of(String narrative) {
    return versions.of(narrative);
  }

  /** The narrative as it is now, its hidden place included. */
  public Optional<NarrativeVersion> last(String narrative) {
    return of(narrative).stream().findFirst();
  }

  public Optional<NarrativeVersion> find(String narrative, int number) {
    return of(narrative).stream().filter(version -> version.number() == number).findFirst();
  }

  /**
   * Publishes a former version anew, which makes a new version of it.
   *
   * @param by name of whoever decided so
   * @throws IllegalArgumentException when there is no such version
   */
  @Transactional
  public void restore(String narrative, int number, String by, String reason) {
    NarrativeVersion version =
        find(narrative, number)
            .orElseThrow(
                () -> new IllegalArgumentException(narrative + " has no version " + number));
    narratives.publish(version.draft(), by, reason);
  }
}
