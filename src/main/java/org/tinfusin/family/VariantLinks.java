package org.tinfusin.family;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.Account;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.LinkRefusal.Reason;
import org.tinfusin.family.VariantLink.Kind;
import org.tinfusin.family.VariantLink.State;

/**
 * The door to links between two narratives: what everyone may see of them, what curators decide,
 * and what readers with an account propose and dispute. Nobody overwrites what somebody else has
 * done meanwhile.
 */
@Service
public class VariantLinks {
  private static final int SHORTEST_REASON = 10;
  private static final int MOST_WAITING = 30;

  private final VariantLinkQuery links;
  private final LinkWriterQuery writer;

  VariantLinks(VariantLinkQuery links, LinkWriterQuery writer) {
    this.links = links;
    this.writer = writer;
  }

  /**
   * The links of a narrative to published ones: confirmed and disputed ones, then what the machine
   * proposes, the surest first ({@link VariantLink#isLikely} tells the likely from the rest).
   */
  public List<VariantLink> of(String narrative) {
    return links.of(narrative);
  }

  /** The same of two narratives, in either order. */
  public List<VariantLink> between(String one, String another) {
    return links.between(NarrativePair.of(one, another));
  }

  /** The same of all narratives of a family: at least one end is one of them. */
  public List<VariantLink> ofFamily(String family) {
    return links.ofFamily(family);
  }

  /** All that was ever said of the two. */
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public PairHistory historyOf(NarrativePair pair) {
    return writer.history(pair);
  }

  /**
   * A curator confirms, rejects, sets aside or comments on a pair.
   *
   * @throws LinkConflict when somebody has changed the pair since the curator looked at it
   * @throws LinkRefusal when one of the two is not there, or no longer published
   */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public void decide(LinkDecision decision, Account curator) {
    NarrativePair pair = decision.pair();
    lock(pair);
    PairHistory now = writer.history(pair);
    if (now.changes() != decision.seen()) {
      throw new LinkConflict(now);
    }
    State before = writer.state(pair, decision.kind()).orElse(null);
    State after =
        switch (decision.deed()) {
          case CONFIRM -> State.CONFIRMED;
          case REJECT -> State.REJECTED;
          default -> before == null ? State.PROPOSED_BY_MACHINE : before;
        };
    writer.write(
        pair, decision.kind(), before, after, decision.deed(), decision.comment(), curator.id());
  }

  /**
   * Many decisions at once, each as if it were alone; a pair that somebody has changed meanwhile,
   * or hidden, is left as it is.
   *
   * @return how many were carried out
   */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public int decideAll(Collection<LinkDecision> decisions, Account curator) {
    int done = 0;
    List<LinkDecision> inOrder =
        decisions.stream() // so that two of these do not wait for each other
            .sorted(
                Comparator.comparing((LinkDecision each) -> each.pair().narrative())
                    .thenComparing(each -> each.pair().other()))
            .toList();
    for (LinkDecision decision : inOrder) {
      try {
        decide(decision, curator);
        done++;
      } catch (LinkConflict | LinkRefusal changedMeanwhile) {
        continue;
      }
    }
    return done;
  }

  /**
   * A reader says that two narratives belong together.
   *
   * @throws LinkRefusal with the reason why it is not taken down
   */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void propose(NarrativePair pair, Kind kind, String reason, Account reader) {
    State before = begin(pair, kind, reason, reader);
    refuseIf(before == State.CONFIRMED, Reason.ALREADY_CONFIRMED);
    State after = before == State.DISPUTED ? State.DISPUTED : State.PROPOSED_BY_PERSON;
    writer.write(pair, kind, before, after, Deed.PROPOSE, reason.strip(), reader.id());
  }

  /**
   * A reader says that two narratives which the atlas shows together do not belong together.
   *
   * @throws LinkRefusal with the reason why it is not taken down
   */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void dispute(NarrativePair pair, Kind kind, String reason, Account reader) {
    State before = begin(pair, kind, reason, reader);
    refuseIf(before == State.REJECTED, Reason.ALREADY_REJECTED);
    writer.write(pair, kind, before, State.DISPUTED, Deed.DISPUTE, reason.strip(), reader.id());
  }

  private @Nullable State begin(NarrativePair pair, Kind kind, String reason, Account reader) {
    int letters = reason.strip().length();
    refuseIf(letters < SHORTEST_REASON, Reason.REASON_SHORT);
    refuseIf(letters > LinkDecision.LONGEST, Reason.REASON_LONG);
    lock(pair);
    refuseIf(writer.waitingOf(reader.id()) >= MOST_WAITING, Reason.TOO_MANY_WAITING);
    return writer.state(pair, kind).orElse(null);
  }

  private void lock(NarrativePair pair) {
    writer.lock(pair);
    refuseIf(!writer.arePublished(pair), Reason.NO_SUCH_NARRATIVE);
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new LinkRefusal(reason);
    }
  }
}
