package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tinfusin.fixtures.Tale.aTale;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.ReadingAs;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LocalizedText;

/** Who may read what, and how the database learns who is reading. */
@AtlasTest
class RightsDbTest {
  private static final String SLUG = "a-tale-with-rights";
  private static final String READER =
      "SELECT coalesce(current_setting('tinfusin.reader', true), '')";

  @Autowired private Narratives narratives;
  @Autowired private NarrativeVersions versions;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  @AfterEach
  void takeAway() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(SLUG).update();
  }

  @Test
  void showsWhatIsForSignedInReadersToThemAndToCuratorsAlone() {
    narratives.publish(aTale().named(SLUG).draft().shownTo(Protocol.SIGNED_IN, false));

    assertThat(narratives.read(SLUG)).isEmpty();
    assertThat(ReadingAs.member(() -> narratives.read(SLUG), "READER")).isPresent();
    assertThat(ReadingAs.curator(() -> narratives.read(SLUG))).isPresent();
  }

  @Test
  void showsWhatIsForCuratorsToNobodyElse() {
    narratives.publish(aTale().named(SLUG).draft().shownTo(Protocol.CURATORS, false));

    assertThat(narratives.read(SLUG)).isEmpty();
    assertThat(ReadingAs.member(() -> narratives.read(SLUG), "READER", "TEACHER")).isEmpty();
    assertThat(ReadingAs.curator(() -> narratives.read(SLUG))).isPresent();
    assertThat(ReadingAs.member(() -> narratives.read(SLUG), "ADMINISTRATOR")).isPresent();
  }

  @Test
  void lendsNobodyTheRightsOfTheReaderBefore() {
    List<String> lent =
        IntStream.range(0, 40)
            .mapToObj(
                round -> {
                  ReadingAs.curator(this::reader);
                  return reader();
                })
            .toList();

    assertThat(ReadingAs.curator(this::reader)).isEqualTo("curator");
    assertThat(lent).containsOnly("");
  }

  @Test
  void forgetsTheReaderAfterATransactionThatFailed() {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    for (int round = 0; round < 20; round++) {
      assertThatThrownBy(
              () ->
                  ReadingAs.curator(
                      () ->
                          transaction.execute(
                              status -> jdbc.sql("SELECT 1 / 0").query(Integer.class).single())))
          .isInstanceOf(DataAccessException.class);
    }

    assertThat(IntStream.range(0, 20).mapToObj(round -> reader())).containsOnly("");
  }

  @Test
  void knowsTheReaderThroughoutATransaction() {
    String told =
        ReadingAs.curator(() -> new TransactionTemplate(transactions).execute(status -> reader()));

    assertThat(told).isEqualTo("curator");
  }

  @Test
  void lendsManyAtOnceEachTheirOwnRights() {
    narratives.publish(aTale().named(SLUG).draft().shownTo(Protocol.SIGNED_IN, false));

    boolean allRight =
        IntStream.range(0, 200)
            .parallel()
            .allMatch(
                i ->
                    i % 2 == 0
                        ? narratives.read(SLUG).isEmpty()
                        : ReadingAs.member(() -> narratives.read(SLUG), "READER").isPresent());

    assertThat(allRight).isTrue();
  }

  @Test
  void tellsTheRegionAloneOfAPlaceThatIsKeptBack() {
    narratives.publish(
        aTale().named(SLUG).toldAt("tizi-ouzou").draft().shownTo(Protocol.PUBLIC, true));

    NarrativeReading.PlaceRead place =
        ReadingAs.curator(() -> narratives.read(SLUG)).orElseThrow().place();

    assertThat(place.key()).isNull();
    assertThat(place.certainty()).isEqualTo(Certainty.UNCERTAIN);
    assertThat(place.footprint()).isEqualTo("kabylia");
    assertThat(place.name().byLanguage().values()).noneMatch(name -> name.contains("Tizi"));
    assertThat(stored("place_link", "narrative_id")).doesNotContain("tizi-ouzou");
    assertThat(stored("open_narrative", "id")).doesNotContain("tizi-ouzou");
    assertThat(stored("narrative", "id")).doesNotContain("tizi", "ouzou");
  }

  @Test
  void keepsAVersionOfEveryChange() {
    narratives.publish(aTale().named(SLUG).saying("Macahu").draft(), "Amina", "first");
    narratives.publish(aTale().named(SLUG).saying("Tellem cahu").draft(), "Bilal", "better");
    narratives.publish(aTale().named(SLUG).saying("Tellem cahu").draft(), "Bilal", "no change");
    narratives.withdraw(SLUG, "Amina", "her family wants it back");

    assertThat(narratives.read(SLUG)).isEmpty();
    assertThat(narratives.isWithdrawn(SLUG)).isTrue();
    assertThat(versions.of(SLUG).stream().limit(3))
        .extracting(NarrativeVersion::by, NarrativeVersion::reason, NarrativeVersion::state)
        .containsExactly(
            tuple("Amina", "her family wants it back", NarrativeVersion.State.WITHDRAWN),
            tuple("Bilal", "better", NarrativeVersion.State.PUBLISHED),
            tuple("Amina", "first", NarrativeVersion.State.PUBLISHED));
  }

  @Test
  void bringsBackAFormerVersionWhole() {
    NarrativeDraft first =
        aTale().named(SLUG).saying("Macahu").titled(LocalizedText.of("Once", null, "مرة")).draft();
    narratives.publish(first.shownTo(Protocol.PUBLIC, true), "Amina", "first");
    int number = versions.last(SLUG).orElseThrow().number();
    narratives.publish(aTale().named(SLUG).saying("else").draft(), "Bilal", "other");

    versions.restore(SLUG, number, "Amina", "as it was");

    assertThat(versions.last(SLUG).orElseThrow().draft())
        .isEqualTo(first.shownTo(Protocol.PUBLIC, true));
    assertThat(narratives.read(SLUG).orElseThrow().texts())
        .map(Text::body)
        .containsExactly("Macahu");
  }

  @Test
  void letsNobodyAlterAVersion() {
    narratives.publish(aTale().named(SLUG).draft(), "Amina", "first");

    assertThatThrownBy(() -> jdbc.sql("UPDATE narrative_version SET made_by = 'x'").update())
        .hasMessageContaining("kept as it is");
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM narrative_version").update())
        .hasMessageContaining("kept as it is");
  }

  private String reader() {
    return jdbc.sql(READER).query(String.class).single();
  }

  private String stored(String table, String id) {
    return jdbc.sql(
            "SELECT t::text FROM %s t WHERE t.%s = (SELECT n.id FROM narrative n WHERE n.slug = ?)"
                .formatted(table, id))
        .param(SLUG)
        .query(String.class)
        .single();
  }
}
