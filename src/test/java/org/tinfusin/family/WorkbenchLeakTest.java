package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Somebody.actAs;
import static org.tinfusin.fixtures.Tale.aTale;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.QueueFilter.Which;
import org.tinfusin.family.VariantLink.Kind;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.EveryWayOfHiding;
import org.tinfusin.fixtures.Somebody;
import org.tinfusin.narrative.Narratives;

/**
 * A narrative that is hidden from curators too stands in no queue, on no sheet and in no link,
 * whatever was said of it; one that they may see stays at the workbench, and in no visitor's link.
 */
@AtlasTest
@EveryWayOfHiding
class WorkbenchLeakTest {
  private static final String HIDDEN = "a-tale-of-the-tests";
  private static final String SHOWN = "another-tale-of-the-tests";
  private static final NarrativePair PAIR = NarrativePair.of(HIDDEN, SHOWN);

  /** Ways of hiding that let curators see. */
  private static final Set<String> CURATORS_SEE =
      Set.of("protocol = 'signed_in'", "protocol = 'curators'");

  @Parameter private String how = "";

  @Autowired private VariantQueue queue;
  @Autowired private VariantLinks links;
  @Autowired private PairSheets sheets;
  @Autowired private NarrativeNames names;
  @Autowired private VariantSuggestions suggestions;
  @Autowired private Narratives narratives;
  @Autowired private SignIns signIns;
  @Autowired private JdbcClient jdbc;

  private Somebody somebody;
  private Account curator;

  @BeforeEach
  void tell() {
    jdbc.sql("DELETE FROM variant_task").update();
    List.of(HIDDEN, SHOWN)
        .forEach(
            slug ->
                narratives.publish(
                    aTale().named(slug).saying("She lost her slipper at the feast.").draft()));
    suggestions.workOff(5);
    somebody = new Somebody(jdbc, signIns);
    curator = actAs(somebody.with(Role.CURATOR, "zineb"));
  }

  @AfterEach
  void forget() {
    jdbc.sql("DELETE FROM narrative WHERE slug IN (?, ?)").params(HIDDEN, SHOWN).update();
    jdbc.sql("DELETE FROM variant_candidate").update();
    jdbc.sql("DELETE FROM variant_task").update();
    somebody.forget("zineb");
  }

  @Test
  void isInNoQueueThoughTheMachineHadFoundIt() {
    assertThat(waiting()).contains(PAIR);

    hide();

    if (CURATORS_SEE.contains(how)) {
      assertThat(waiting()).contains(PAIR);
      return;
    }
    assertThat(waiting()).doesNotContain(PAIR);
    assertThat(queue.find(PAIR)).isEmpty();
    assertThat(queue.languagePairs(QueueFilter.ALL).values().stream().mapToLong(n -> n).sum())
        .isEqualTo(queue.count(QueueFilter.ALL));
    assertThat(waiting()).noneMatch(pair -> pair.holds(HIDDEN));
  }

  @Test
  void isInNoQueueThoughReadersSpokeOfIt() {
    links.propose(PAIR, Kind.RETELLING, "I heard both in one evening.", curator);
    links.dispute(PAIR, Kind.SAME_STORY, "These are two stories.", curator);

    hide();

    if (CURATORS_SEE.contains(how)) {
      SecurityContextHolder.clearContext();
      assertThat(links.of(SHOWN)).noneMatch(link -> link.pair().holds(HIDDEN));
      assertThat(links.of(HIDDEN)).isEmpty();
      return;
    }
    for (Which which : Which.values()) {
      assertThat(queue.first(QueueFilter.ALL.of(which), 1000))
          .noneMatch(pair -> pair.pair().holds(HIDDEN));
    }
    assertThat(links.of(SHOWN)).noneMatch(link -> link.pair().holds(HIDDEN));
    assertThat(links.of(HIDDEN)).isEmpty();
  }

  @Test
  void isOnNoSheetAndNotThereToBeChosen() {
    links.decide(new LinkDecision(PAIR, Kind.SAME_STORY, Deed.CONFIRM, "", 0), curator);

    hide();

    if (CURATORS_SEE.contains(how)) {
      assertThat(sheets.of(PAIR, Locale.ENGLISH)).isPresent();
      SecurityContextHolder.clearContext();
      assertThat(links.between(HIDDEN, SHOWN)).isEmpty();
      return;
    }
    assertThat(sheets.of(PAIR, Locale.ENGLISH)).isEmpty();
    assertThat(links.between(HIDDEN, SHOWN)).isEmpty();
    assertThat(names.of(HIDDEN)).isEmpty();
    assertThat(names.find("/narratives/" + HIDDEN)).isEmpty();
    assertThat(names.find("tale of the tests"))
        .extracting(NarrativeName::slug)
        .contains(SHOWN)
        .doesNotContain(HIDDEN);
  }

  private void hide() {
    jdbc.sql("UPDATE narrative SET " + how + " WHERE slug = ?").param(HIDDEN).update();
  }

  private List<NarrativePair> waiting() {
    return queue.first(QueueFilter.ALL, 1000).stream().map(OpenPair::pair).toList();
  }
}
