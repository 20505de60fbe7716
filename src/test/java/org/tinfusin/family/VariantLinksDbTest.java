package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tinfusin.fixtures.Somebody.actAs;
import static org.tinfusin.fixtures.Tale.aTale;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.VariantLink.Kind;
import org.tinfusin.family.VariantLink.State;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Somebody;
import org.tinfusin.narrative.Narratives;

/** What people decide, propose and dispute of two narratives. */
@AtlasTest
class VariantLinksDbTest {
  private static final String ONE = "a-tale-of-the-tests";
  private static final String OTHER = "another-tale-of-the-tests";
  private static final NarrativePair PAIR = NarrativePair.of(ONE, OTHER);
  private static final String REASON = "Both lose a slipper at the feast.";

  @Autowired private VariantLinks links;
  @Autowired private StoryFamilies families;
  @Autowired private VariantSuggestions suggestions;
  @Autowired private Narratives narratives;
  @Autowired private SignIns signIns;
  @Autowired private JdbcClient jdbc;

  private Somebody somebody;
  private Account curator;
  private Account second;
  private Account reader;

  @BeforeEach
  void tellTwo() {
    somebody = new Somebody(jdbc, signIns);
    curator = somebody.with(Role.CURATOR, "zineb");
    second = somebody.with(Role.CURATOR, "modibo");
    reader = somebody.with(Role.READER, "kella");
    publish(ONE, "She lost her golden slipper at the feast, and the ogress ran.");
    publish(OTHER, "At the feast she lost a golden slipper; the ogress ran after her.");
    suggestions.workOff(1000);
  }

  @AfterEach
  void forget() {
    jdbc.sql("DELETE FROM narrative WHERE slug IN (?, ?)").params(ONE, OTHER).update();
    somebody.forget("zineb", "modibo", "kella");
    jdbc.sql("DELETE FROM variant_task").update();
    jdbc.sql("DELETE FROM variant_candidate").update();
  }

  @Test
  void showWhatTheMachineProposesUntilSomebodyDecides() {
    assertThat(links.between(OTHER, ONE))
        .extracting(VariantLink::state)
        .containsExactly(State.PROPOSED_BY_MACHINE);

    confirm(0);

    VariantLink link = links.between(ONE, OTHER).getFirst();
    assertThat(links.of(ONE)).contains(link);
    assertThat(link.state()).isEqualTo(State.CONFIRMED);
    assertThat(link.reason()).isEqualTo(REASON);
    assertThat(link.who()).isEqualTo(curator.id());
    assertThat(link.evidence()).containsKey(Evidence.TALE_TYPES);
    assertThat(link.score()).isPositive();
  }

  @Test
  void keepEveryChangeWithWhoAndWhy() {
    actAs(reader);
    links.propose(PAIR, Kind.SAME_STORY, REASON, reader);
    actAs(curator);
    links.decide(decision(Deed.SET_ASIDE, "I ask in Blida.", 1), curator);
    links.decide(decision(Deed.REJECT, "", 2), curator);

    PairHistory history = links.historyOf(PAIR);

    assertThat(history.events())
        .extracting(LinkEvent::deed)
        .containsExactly(Deed.PROPOSE, Deed.SET_ASIDE, Deed.REJECT);
    assertThat(history.events())
        .extracting(LinkEvent::to)
        .containsExactly(State.PROPOSED_BY_PERSON, State.PROPOSED_BY_PERSON, State.REJECTED);
    assertThat(history.events())
        .extracting(LinkEvent::who)
        .containsExactly(reader.id(), curator.id(), curator.id());
    assertThat(history.events().getFirst().comment()).isEqualTo(REASON);
  }

  @Test
  void doNotLetTheSecondCuratorOverwriteTheFirst() {
    confirm(0);
    actAs(second);

    LinkConflict conflict =
        catchThrowableOfType(
            LinkConflict.class, () -> links.decide(decision(Deed.REJECT, "", 0), second));

    assertThat(conflict.now().links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.state()).isEqualTo(State.CONFIRMED);
              assertThat(link.who()).isEqualTo(curator.id());
            });
    assertThat(links.between(ONE, OTHER))
        .extracting(VariantLink::state)
        .containsExactly(State.CONFIRMED);
  }

  @Test
  void letExactlyOneOfManyCuratorsThroughWhoDecideAtOnce() {
    CyclicBarrier start = new CyclicBarrier(4);

    List<Boolean> through =
        Stream.of(curator, second, curator, second)
            .map(who -> CompletableFuture.supplyAsync(() -> decideWhenAllAreReady(start, who)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(through).containsOnlyOnce(true);
    actAs(curator);
    assertThat(links.historyOf(PAIR).events()).hasSize(1);
  }

  @Test
  void doNotOfferARejectedPairAgainUntilATextOfTheTwoChanges() {
    actAs(curator);
    links.decide(decision(Deed.REJECT, "", 0), curator);
    publish(ONE, "She lost her golden slipper at the feast, and the ogress ran.");
    suggestions.workOff(1000);
    assertThat(links.between(ONE, OTHER)).isEmpty();

    publish(ONE, "She lost her golden slipper at the feast of the sultan.");
    suggestions.workOff(1000);

    assertThat(links.between(ONE, OTHER))
        .extracting(VariantLink::state)
        .containsExactly(State.PROPOSED_BY_MACHINE);
  }

  @Test
  void keepProposalsOfReadersFromThePagesUntilSomebodyDecides() {
    actAs(reader);

    links.propose(PAIR, Kind.RETELLING, REASON, reader);

    assertThat(links.of(ONE))
        .extracting(VariantLink::state)
        .doesNotContain(State.PROPOSED_BY_PERSON);
  }

  @Test
  void markALinkThatAReaderDisputesWithoutShowingTheReason() {
    confirm(0);
    actAs(reader);

    links.dispute(PAIR, Kind.SAME_STORY, "These are two different stories.", reader);

    assertThat(links.between(ONE, OTHER))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.state()).isEqualTo(State.DISPUTED);
              assertThat(link.reason()).isEmpty();
              assertThat(link.who()).isNull();
            });
  }

  @Test
  void raiseTheRevisionOfThePagesButLetTheComparingBe() {
    long pages = revision("published_revision");
    long compared = revision("published_compared_revision");

    confirm(0);

    assertThat(revision("published_revision")).isGreaterThan(pages);
    assertThat(revision("published_compared_revision")).isEqualTo(compared);
  }

  @Test
  void wantAReasonOfTenLetters() {
    actAs(reader);

    assertThatExceptionOfType(LinkRefusal.class)
        .isThrownBy(() -> links.propose(PAIR, Kind.SAME_STORY, "  same   ", reader))
        .extracting(LinkRefusal::reason)
        .isEqualTo(LinkRefusal.Reason.REASON_SHORT);
  }

  @Test
  void refuseWhatIsConfirmedOrRejectedAlready() {
    confirm(0);
    actAs(reader);

    assertThatExceptionOfType(LinkRefusal.class)
        .isThrownBy(() -> links.propose(PAIR, Kind.SAME_STORY, REASON, reader))
        .extracting(LinkRefusal::reason)
        .isEqualTo(LinkRefusal.Reason.ALREADY_CONFIRMED);
  }

  @Test
  void letNobodyDecideWhoIsNoCurator() {
    actAs(reader);

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> families.link(decision(Deed.CONFIRM, REASON, 0), reader));
  }

  @Test
  void takeNothingDownForANarrativeThatIsHidden() {
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(ONE).update();
    actAs(reader);

    assertThatExceptionOfType(LinkRefusal.class)
        .isThrownBy(() -> links.propose(PAIR, Kind.SAME_STORY, REASON, reader))
        .extracting(LinkRefusal::reason)
        .isEqualTo(LinkRefusal.Reason.NO_SUCH_NARRATIVE);
    assertThat(links.of(OTHER)).extracting(VariantLink::pair).doesNotContain(PAIR);
  }

  private boolean decideWhenAllAreReady(CyclicBarrier start, Account who) {
    actAs(who);
    try {
      start.await();
      links.decide(decision(Deed.CONFIRM, REASON, 0), who);
      return true;
    } catch (LinkConflict late) {
      return false;
    } catch (Exception broken) {
      throw new AssertionError(broken);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private void confirm(long seen) {
    actAs(curator);
    families.link(decision(Deed.CONFIRM, REASON, seen), curator);
  }

  private long revision(String function) {
    return jdbc.sql("SELECT " + function + "()").query(Long.class).single();
  }

  private static LinkDecision decision(Deed deed, String comment, long seen) {
    return new LinkDecision(PAIR, Kind.SAME_STORY, deed, comment, seen);
  }

  private void publish(String slug, String words) {
    narratives.publish(aTale().named(slug).saying(words).draft());
  }
}
