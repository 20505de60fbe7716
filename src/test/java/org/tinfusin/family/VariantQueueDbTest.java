package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.tinfusin.fixtures.Tale.aTale;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.narrative.Narratives;

/** The queue of narratives whose variants are to be found, and what is kept of them. */
@AtlasTest
class VariantQueueDbTest {
  private static final String TALE = "a-tale-of-the-tests";

  @Autowired private VariantSuggestions suggestions;
  @Autowired private Narratives narratives;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  @BeforeEach
  void publishOne() {
    clear();
    narratives.publish(aTale().named(TALE).saying("She lost her slipper at the feast.").draft());
  }

  @AfterEach
  void forget() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(TALE).update();
    clear();
  }

  @Test
  void holdsANarrativeThatWasPublished() {
    assertThat(waiting()).containsExactly(TALE);
    assertThat(suggestions.progress()).isEqualTo(new VariantProgress(1, 0));
  }

  @Test
  void holdsANarrativeOnceHoweverOftenItChanges() {
    narratives.publish(aTale().named(TALE).saying("She lost a shoe.").draft());

    assertThat(waiting()).containsExactly(TALE);
  }

  @Test
  void holdsNothingThatWasNotPublishedInTheEnd() {
    clear();

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              narratives.publish(aTale().named(TALE).draft());
              status.setRollbackOnly();
            });

    assertThat(waiting()).isEmpty();
  }

  @Test
  void isEmptyWhenWorkedOffAndTheCandidatesAreKept() {
    suggestions.workOff(5);

    assertThat(waiting()).isEmpty();
    assertThat(candidates()).isNotEmpty().allMatch(verdict -> verdict.matches("likely|perhaps"));
  }

  @Test
  void goesOnAfterTheConnectionOfTheWorkerWasKilled() {
    assertThatException()
        .isThrownBy(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          suggestions.workOff(5);
                          killMyConnection();
                        }));
    assertThat(waiting()).containsExactly(TALE);
    assertThat(candidates()).isEmpty();

    assertThat(suggestions.workOff(5)).isEqualTo(1);

    assertThat(candidates()).isNotEmpty();
  }

  @Test
  void givesNoNarrativeToTwoWorkers() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              int mine = suggestions.workOff(5);
              int other = CompletableFuture.supplyAsync(() -> suggestions.workOff(5)).join();

              assertThat(List.of(mine, other)).containsExactly(1, 0);
            });
  }

  @Test
  void givesUpANarrativeThatFailsAgainAndAgain() {
    for (int i = 0; i < 5; i++) {
      suggestions.putAside("made up for a test");
    }

    assertThat(suggestions.workOff(5)).isZero();
    assertThat(suggestions.progress()).isEqualTo(new VariantProgress(0, 1));
  }

  private void killMyConnection() {
    int me = jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
    CompletableFuture.runAsync(
            () ->
                jdbc.sql("SELECT pg_terminate_backend(?)").param(me).query(Boolean.class).single())
        .join();
  }

  private List<String> waiting() {
    return jdbc.sql("SELECT narrative FROM variant_task")
        .query((row, number) -> row.getString("narrative"))
        .list();
  }

  private List<String> candidates() {
    return jdbc.sql("SELECT verdict FROM variant_candidate WHERE ? IN (narrative, other)")
        .param(TALE)
        .query((row, number) -> row.getString("verdict"))
        .list();
  }

  private void clear() {
    jdbc.sql("DELETE FROM variant_task").update();
    jdbc.sql("DELETE FROM variant_candidate").update();
  }
}
