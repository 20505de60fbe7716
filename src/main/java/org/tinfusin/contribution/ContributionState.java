package org.tinfusin.contribution;

import java.util.Set;
import org.tinfusin.narrative.Words;

/** Where a contribution stands on its way from a draft to the map. */
public enum ContributionState {
  /** Only its contributor sees it. */
  DRAFT,
  /** Waits for a curator. */
  SUBMITTED,
  /** A curator has taken it up. */
  IN_REVIEW,
  /** A curator has asked for something; its contributor can write again. */
  CHANGES_ASKED,
  PUBLISHED,
  DECLINED,
  /** Taken back by its contributor, from wherever it stood. */
  WITHDRAWN;

  private static final Set<ContributionState> WITH_CONTRIBUTOR = Set.of(DRAFT, CHANGES_ASKED);
  private static final Set<ContributionState> WITH_CURATORS = Set.of(SUBMITTED, IN_REVIEW);
  private static final Set<ContributionState> ENDED = Set.of(DECLINED, WITHDRAWN);

  /** Whether its contributor can write in it and hand it in. */
  public boolean isWithContributor() {
    return WITH_CONTRIBUTOR.contains(this);
  }

  /** Whether curators can edit and decide it. */
  public boolean isWithCurators() {
    return WITH_CURATORS.contains(this);
  }

  /** Whether its contributor can take it back. */
  public boolean canBeWithdrawn() {
    return !ENDED.contains(this);
  }

  /** The word for it in the database and in keys of translations. */
  public String word() {
    return Words.word(this);
  }

  static ContributionState parse(String word) {
    return Words.parse(ContributionState.class, word);
  }
}
