package org.tinfusin.contribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.contribution.Contribution.Happening;
import org.tinfusin.contribution.ContributionRefusal.Reason;
import org.tinfusin.contribution.DraftReading.Read;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.narrative.Narratives;

/**
 * The one door to contributions, and the only writer of them. Every method is told who asks, and
 * refuses with a {@link ContributionRefusal}: what somebody may not see is not there.
 */
@Service
public class Contributions {
  /** So many drafts one person may have; more are no work of people. */
  static final int MOST_DRAFTS = 200;

  /** So many files one contribution may be given, one after the other. */
  static final int MOST_RECORDINGS = 10;

  private static final int LONGEST_WORDS = 4_000;
  private static final Limit LISTED = Limit.of(200);
  private static final Set<Role> CONTRIBUTING = Set.of(Role.CONTRIBUTOR, Role.CURATOR);

  private final ContributionRepository contributions;
  private final DraftReading drafts;
  private final Narratives narratives;
  private final Gazetteer gazetteer;

  Contributions(
      ContributionRepository contributions,
      DraftReading drafts,
      Narratives narratives,
      Gazetteer gazetteer) {
    this.contributions = contributions;
    this.drafts = drafts;
    this.narratives = narratives;
    this.gazetteer = gazetteer;
  }

  /** Whether somebody may contribute. */
  public static boolean mayContribute(Account account) {
    return CONTRIBUTING.stream().anyMatch(account::has);
  }

  /** The contribution, if it is this person's, or a curator asks for what was handed in. */
  @Transactional(readOnly = true)
  public Optional<Contribution> find(UUID key, Account by) {
    return contributions
        .findByKey(key)
        .filter(row -> row.isOf(by) || isOpenTo(by, row))
        .map(ContributionEntity::toContribution);
  }

  /** Everything of this person, what was changed last first. */
  @Transactional(readOnly = true)
  public List<Contribution> of(Account by) {
    return contributions.findByAccountIdOrderByChangedAtDesc(by.id(), LISTED).stream()
        .map(ContributionEntity::toContribution)
        .toList();
  }

  /** What waits for curators, the longest-waiting first. */
  @Transactional(readOnly = true)
  public List<Contribution> waiting(Account by) {
    refuseIf(!by.has(Role.CURATOR), Reason.NOT_ALLOWED);
    List<String> states =
        Stream.of(ContributionState.SUBMITTED, ContributionState.IN_REVIEW)
            .map(ContributionState::word)
            .toList();
    return contributions.findByStateInOrderByChangedAt(states, LISTED).stream()
        .map(ContributionEntity::toContribution)
        .toList();
  }

  /**
   * Keeps what was typed, as it is: by its contributor while it is theirs, or by the curator who
   * holds it. The first time makes the draft.
   *
   * @param version the one that was changed; 0 for a new draft
   * @return the version now
   */
  @Transactional
  public int save(UUID key, int version, Typed sent, Account by) {
    Optional<ContributionEntity> there = contributions.findByKey(key);
    ContributionEntity row = there.orElseGet(() -> begun(key, by));
    Typed typed = withGivenRecording(sent, row);
    if (there.isPresent()) {
      refuseUnlessWriting(row, by);
      if (typed.equals(row.typed())) {
        return row.version(); // sent twice, because the first answer was lost
      }
      refuseIf(row.version() != version, Reason.CHANGED_MEANWHILE);
    }
    row.type(typed);
    if (row.isHeldBy(by)) {
      row.hold(by);
    }
    return contributions.saveAndFlush(row).version();
  }

  /** Refuses whoever may not write in it at this moment. */
  @Transactional(readOnly = true)
  void refuseUnlessWritable(UUID key, Account by) {
    refuseUnlessWriting(seen(key, by), by);
  }

  /** From now on its form may name this file of the store as its recording. */
  @Transactional
  void give(UUID key, String media, Account by) {
    ContributionEntity row = seen(key, by);
    refuseUnlessWriting(row, by);
    refuseIf(row.recordings().size() >= MOST_RECORDINGS, Reason.MANY_RECORDINGS);
    row.recordings().add(media);
  }

  /** Hands it in for review, if it is whole; else says all that is missing. */
  @Transactional
  public List<Trouble> submit(UUID key, String words, Account by) {
    ContributionEntity row = own(key, by);
    refuseIf(!row.state().isWithContributor(), Reason.STATE);
    if (drafts.read(row.toContribution()) instanceof Read.Lacking lacking) {
      return lacking.troubles();
    }
    row.keepConsent();
    row.become(ContributionState.SUBMITTED);
    row.happened(Happening.SUBMITTED, by, checked(words, false), true);
    return List.of();
  }

  /** Says something to the other side. */
  @Transactional
  public void say(UUID key, String words, Account by) {
    ContributionEntity row = seen(key, by);
    refuseIf(row.state() == ContributionState.DRAFT, Reason.STATE);
    row.happened(Happening.SAID, by, checked(words, true), false);
  }

  /** Takes it from wherever it stands; what was published is gone from every page at once. */
  @Transactional
  public void withdraw(UUID key, String words, Account by) {
    ContributionEntity row = own(key, by);
    refuseIf(!row.state().canBeWithdrawn(), Reason.STATE);
    if (row.slug() != null) {
      narratives.withdraw(row.slug(), by.displayName(), words);
    }
    row.letGo();
    row.become(ContributionState.WITHDRAWN);
    row.happened(Happening.WITHDRAWN, by, checked(words, false), false);
  }

  /** Takes it up for review and holds it for editing, a quarter of an hour after the last word. */
  @Transactional
  public void takeUp(UUID key, Account curator) {
    ContributionEntity row = reviewed(key, curator);
    if (row.state() == ContributionState.SUBMITTED) {
      row.become(ContributionState.IN_REVIEW);
      row.happened(Happening.TAKEN_UP, curator, "", false);
    }
    row.hold(curator);
  }

  /** Lets others edit it again, and says why it was edited. */
  @Transactional
  public void finishEditing(UUID key, String why, Account curator) {
    ContributionEntity row = reviewed(key, curator);
    row.happened(Happening.EDITED, curator, checked(why, true), true);
    row.letGo();
  }

  /** Gives it back to its contributor with a question. */
  @Transactional
  public void askForChanges(UUID key, String words, Account curator) {
    ContributionEntity row = reviewed(key, curator);
    row.letGo();
    row.become(ContributionState.CHANGES_ASKED);
    row.happened(Happening.CHANGES_ASKED, curator, checked(words, true), false);
  }

  @Transactional
  public void decline(UUID key, String words, Account curator) {
    ContributionEntity row = reviewed(key, curator);
    row.letGo();
    row.become(ContributionState.DECLINED);
    row.happened(Happening.DECLINED, curator, checked(words, true), false);
  }

  /** Puts it on the map, if it is whole; else says all that is missing. */
  @Transactional
  public List<Trouble> publish(UUID key, String words, Account curator) {
    ContributionEntity row = reviewed(key, curator);
    Read read = drafts.read(row.toContribution());
    if (read instanceof Read.Whole whole) {
      whole.spots().forEach(gazetteer::put);
      narratives.publish(whole.draft(), curator.displayName(), words);
      row.publishedAs(whole.draft().slug());
      row.letGo();
      row.become(ContributionState.PUBLISHED);
      row.happened(Happening.PUBLISHED, curator, checked(words, true), true);
    }
    return read.troubles();
  }

  /** Without a recording that was not given here: knowing the name of a file opens none. */
  private static Typed withGivenRecording(Typed sent, ContributionEntity row) {
    return row.recordings().contains(sent.get("recording"))
        ? sent
        : sent.with("recording", "").with("recording-name", "");
  }

  private ContributionEntity begun(UUID key, Account by) {
    refuseIf(!mayContribute(by), Reason.NOT_ALLOWED);
    long drafts = contributions.countByAccountIdAndState(by.id(), ContributionState.DRAFT.word());
    refuseIf(drafts >= MOST_DRAFTS, Reason.TOO_MANY);
    return ContributionEntity.begun(key, by);
  }

  private static void refuseUnlessWriting(ContributionEntity row, Account by) {
    if (row.isOf(by) && row.state().isWithContributor()) {
      refuseIf(!mayContribute(by), Reason.NOT_ALLOWED);
      return;
    }
    refuseIf(!row.isOf(by) && !isOpenTo(by, row), Reason.NOT_FOUND);
    refuseIf(!by.has(Role.CURATOR) || !row.state().isWithCurators(), Reason.STATE);
    refuseUnlessHeld(row, by);
  }

  private static void refuseUnlessHeld(ContributionEntity row, Account by) {
    if (!row.isHeldBy(by)) {
      throw new ContributionRefusal(Reason.HELD, row.isHeld() ? row.editor() : "");
    }
  }

  private ContributionEntity own(UUID key, Account by) {
    return contributions
        .findByKey(key)
        .filter(row -> row.isOf(by))
        .orElseThrow(() -> new ContributionRefusal(Reason.NOT_FOUND));
  }

  private ContributionEntity seen(UUID key, Account by) {
    return contributions
        .findByKey(key)
        .filter(row -> row.isOf(by) || isOpenTo(by, row))
        .orElseThrow(() -> new ContributionRefusal(Reason.NOT_FOUND));
  }

  /** One that this curator may decide on now: nobody else is editing it. */
  private ContributionEntity reviewed(UUID key, Account curator) {
    refuseIf(!curator.has(Role.CURATOR), Reason.NOT_ALLOWED);
    ContributionEntity row = seen(key, curator);
    refuseIf(!row.state().isWithCurators(), Reason.STATE);
    if (row.isHeld() && !row.isHeldBy(curator)) {
      throw new ContributionRefusal(Reason.HELD, row.editor());
    }
    return row;
  }

  /** Curators see what was handed in and not taken back: a draft is its contributor's alone. */
  private static boolean isOpenTo(Account by, ContributionEntity row) {
    return by.has(Role.CURATOR) && row.isHandedIn() && row.state() != ContributionState.WITHDRAWN;
  }

  private static String checked(String words, boolean needed) {
    refuseIf(needed && words.isBlank(), Reason.WORDS_MISSING);
    refuseIf(words.length() > LONGEST_WORDS, Reason.WORDS_LONG);
    return words.strip().replace("\0", "");
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new ContributionRefusal(reason);
    }
  }
}
