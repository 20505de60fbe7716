package org.tinfusin.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Role;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Person;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.search.Suggestion;
import org.tinfusin.trail.TrailRefusal.Reason;

/** Trails on a real database: who may do and see what, and what becomes of a hidden stop. */
@AtlasTest
class TrailsDbTest {
  private static final String BLIDA = "cinderella-blida";
  private static final String KANO = "cinderella-kano";
  private static final String SHIPPED = "the-ways-of-cinderella";

  @Autowired private Trails trails;
  @Autowired private TrailWalks walks;
  @Autowired private NarrativeSearch search;
  @Autowired private JdbcClient jdbc;

  private Person teacher;
  private Person other;
  private Person curator;
  private Person reader;

  @BeforeEach
  void meet() {
    forget();
    teacher = Person.named("trail-teacher", jdbc, Role.TEACHER);
    other = Person.named("trail-other", jdbc, Role.TEACHER);
    curator = Person.named("trail-curator", jdbc, Role.CURATOR);
    reader = Person.named("trail-reader", jdbc, Role.READER);
    teacher.act();
  }

  @AfterEach
  void forget() {
    Person.nobody();
    jdbc.sql("UPDATE narrative SET status = 'published' WHERE slug = ?").param(BLIDA).update();
    jdbc.sql("DELETE FROM trail WHERE NOT shipped").update();
    jdbc.sql("DELETE FROM account WHERE name LIKE 'trail-%'").update();
  }

  @Test
  void keepsStopsInTheirOrderWithAllTheirWords() {
    Question asked =
        new Question(
            Question.Kind.CHOICE,
            said("Which?"),
            List.of(said("This"), said("That")),
            2,
            said("Because"));
    TrailStop first = TrailStop.at(KANO).saying(said("Look")).asking(List.of(asked));
    Trail begun = trails.begin(draft(first, TrailStop.at(BLIDA)), null);

    Trail turned = trails.save(begun.slug(), begun.version(), draft(TrailStop.at(BLIDA), first));

    assertThat(turned.words().stops()).containsExactly(TrailStop.at(BLIDA), first);
    assertThat(find(turned).words()).isEqualTo(turned.words());
    assertThat(turned.version()).isGreaterThan(begun.version());
  }

  @Test
  void refusesAChangeOfWhatWasChangedElsewhere() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    trails.save(begun.slug(), begun.version(), draft(TrailStop.at(BLIDA)));

    refuses(
        Reason.CHANGED_ELSEWHERE,
        () -> trails.save(begun.slug(), begun.version(), draft(TrailStop.at(KANO))));
    assertThat(find(begun).words().stops()).containsExactly(TrailStop.at(BLIDA));
  }

  @Test
  void aPrivateTrailIsThereForItsAuthorAlone() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);

    assertThat(trails.find(begun.slug(), begun.key())).isPresent();
    for (Person somebody : List.of(other, curator, reader)) {
      somebody.act();
      assertThat(trails.find(begun.slug(), begun.key())).isEmpty();
      assertThat(trails.findByKey(begun.key())).isEmpty();
    }
    Person.nobody();
    assertThat(trails.find(begun.slug(), begun.key())).isEmpty();
    assertThat(trails.publicSlugs()).doesNotContain(begun.slug());
  }

  @Test
  void aTrailByLinkOpensWithItsKeyAlone() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    trails.show(begun.slug(), Visibility.BY_LINK);
    Person.nobody();

    assertThat(trails.find(begun.slug(), begun.key())).isPresent();
    assertThat(trails.findByKey(begun.key())).isPresent();
    assertThat(trails.find(begun.slug(), null)).isEmpty();
    assertThat(trails.find(begun.slug(), "wrong")).isEmpty();
    assertThat(trails.gallery()).map(TrailSummary::slug).doesNotContain(begun.slug());
  }

  @Test
  void becomesPublicWhenACuratorHasLookedAtIt() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);

    Trail asked = trails.show(begun.slug(), Visibility.PUBLIC);

    assertThat(asked.visibility()).isEqualTo(Visibility.WAITING);
    refuses(Reason.NO_CURATOR, () -> trails.open(begun.slug(), asked.version()));
    curator.act();
    assertThat(trails.waiting()).map(Trail::slug).contains(begun.slug());
    trails.open(begun.slug(), asked.version());
    Person.nobody();
    assertThat(trails.find(begun.slug(), null)).isPresent();
    assertThat(trails.gallery()).map(TrailSummary::slug).contains(begun.slug());
  }

  @Test
  void aPublicTrailThatIsChangedWaitsAgain() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    Trail asked = trails.show(begun.slug(), Visibility.PUBLIC);
    curator.act();
    Trail open = trails.open(begun.slug(), asked.version());
    teacher.act();

    Trail changed = trails.save(open.slug(), open.version(), draft(TrailStop.at(BLIDA)));

    assertThat(changed.visibility()).isEqualTo(Visibility.WAITING);
  }

  @Test
  void nothingBecomesPublicThatWasChangedAfterTheLook() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    Trail seen = trails.show(begun.slug(), Visibility.PUBLIC);
    trails.save(seen.slug(), seen.version(), draft(TrailStop.at(BLIDA)));
    curator.act();

    refuses(Reason.CHANGED_SINCE, () -> trails.open(seen.slug(), seen.version()));
    assertThat(trails.waiting()).map(Trail::slug).contains(seen.slug());
  }

  @Test
  void publicTrailsAreSuggestedToEverybodyAndOthersToNobody() {
    assertThat(suggested("cinderella")).contains(SHIPPED);
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    trails.show(begun.slug(), Visibility.BY_LINK);
    assertThat(suggested("trail of the tests")).isEmpty();
    Trail asked = trails.show(begun.slug(), Visibility.PUBLIC);
    assertThat(suggested("trail of the tests")).isEmpty();
    curator.act();

    trails.open(begun.slug(), asked.version());

    Person.nobody();
    assertThat(suggested("trail of the te")).containsExactly(begun.slug());
  }

  @Test
  void theRevisionOfTheCollectionGrowsWithPublicTitlesAlone() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    long before = revision();
    Trail asked = trails.show(begun.slug(), Visibility.PUBLIC);
    assertThat(revision()).isEqualTo(before);
    curator.act();

    trails.open(begun.slug(), asked.version());

    assertThat(revision()).isGreaterThan(before);
    long open = revision();
    jdbc.sql("DELETE FROM trail WHERE slug = ?").param(begun.slug()).update();
    assertThat(revision()).isGreaterThan(open);
  }

  @Test
  void whoeverSendsItBackSaysWhy() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    trails.show(begun.slug(), Visibility.PUBLIC);
    curator.act();
    refuses(Reason.WHY_EMPTY, () -> trails.sendBack(begun.slug(), " "));
    trails.sendBack(begun.slug(), "The second stop has no question.");
    teacher.act();

    assertThat(find(begun))
        .satisfies(trail -> assertThat(trail.visibility()).isEqualTo(Visibility.BY_LINK))
        .satisfies(trail -> assertThat(trail.note()).contains("no question"));
  }

  @Test
  void anEmptyTrailDoesNotBecomePublic() {
    Trail begun = trails.begin(draft(), null);

    refuses(Reason.NO_STOPS, () -> trails.show(begun.slug(), Visibility.PUBLIC));
  }

  @Test
  void nobodyChangesTheTrailOfAnother() {
    Trail begun = trails.begin(draft(TrailStop.at(KANO)), null);
    for (Person somebody : List.of(other, curator, reader)) {
      somebody.act();
      refuses(Reason.NOT_YOURS, () -> trails.save(begun.slug(), begun.version(), draft()));
      refuses(Reason.NOT_YOURS, () -> trails.delete(begun.slug()));
      refuses(Reason.NOT_YOURS, () -> trails.show(begun.slug(), Visibility.PUBLIC));
    }
    Person.nobody();
    refuses(Reason.NOT_YOURS, () -> trails.delete(begun.slug()));
    refuses(Reason.NOT_YOURS, () -> trails.save(SHIPPED, 0, draft()));
  }

  @Test
  void aReaderMakesNone() {
    reader.act();

    refuses(Reason.NO_TEACHER, () -> trails.begin(draft(), null));
  }

  @Test
  void aCopyBelongsToWhoMadeItAndCreditsWhereItIsFrom() {
    Trail shipped = trails.find(SHIPPED, null).orElseThrow();

    Trail copy = trails.begin(shipped.words(), "“The ways of Cinderella”, by Tinfusin");

    assertThat(copy.mine()).isTrue();
    assertThat(copy.author()).isEqualTo("trail-teacher");
    assertThat(copy.credit()).contains("The ways of Cinderella", "Tinfusin");
    assertThat(copy.visibility()).isEqualTo(Visibility.PRIVATE);
    assertThat(copy.words()).isEqualTo(shipped.words());
    assertThat(find(copy).slug()).isNotEqualTo(SHIPPED);
  }

  @Test
  void aCopyHoldsNoWordsAboutWhatIsHidden() {
    TrailStop hidden = TrailStop.at(BLIDA).saying(said("What the teller said"));
    Trail begun = trails.begin(draft(TrailStop.at(KANO), hidden), null);
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(BLIDA).update();

    assertThat(walks.toCopy(begun).stops()).containsExactly(TrailStop.at(KANO));
    assertThat(begun.words().stops()).contains(hidden);
  }

  @Test
  void aHiddenStopShowsNothingAndTheWayGoesOn() {
    Trail begun =
        trails.begin(
            draft(TrailStop.at("cinderella-marrakesh"), TrailStop.at(BLIDA), TrailStop.at(KANO)),
            null);
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(BLIDA).update();

    TrailWalk walk = walks.of(begun);

    assertThat(walk.stops()).hasSize(3);
    assertThat(walk.stops().get(1).sight()).isEmpty();
    assertThat(walk.stops().get(1).metres()).isNull();
    assertThat(walk.placed()).map(TrailWalk.Stop::number).containsExactly(1, 3);
    assertThat(walk.stops().get(2).metres()).isCloseTo(2_700_000, Offset.offset(200_000.0));
    assertThat(walk.metres()).isEqualTo(walk.stops().get(2).metres());
  }

  @Test
  void aStoryBecomesATrailOfAllItsTellings() {
    TrailDraft ways = walks.ofStory("cinderella", said("The ways")).orElseThrow();

    assertThat(ways.stops().getFirst()).isEqualTo(TrailStop.atFamily("cinderella"));
    assertThat(ways.stops())
        .map(TrailStop::slug)
        .startsWith("cinderella", "cinderella-larbaa-nath-irathen", BLIDA)
        .hasSize(7)
        .doesNotHaveDuplicates();
    assertThat(walks.ofStory("no-such-story", said("x"))).isEmpty();
  }

  @Test
  void whoLeavesTakesTheNameAndThePrivateTrailsAlong() {
    Trail hidden = trails.begin(draft(TrailStop.at(KANO)), null);
    Trail shown = trails.begin(draft(TrailStop.at(KANO)), null);
    trails.show(shown.slug(), Visibility.BY_LINK);

    jdbc.sql("DELETE FROM account WHERE name = 'trail-teacher'").update();

    assertThat(slugs()).contains(shown.slug()).doesNotContain(hidden.slug());
    assertThat(trails.find(shown.slug(), shown.key()).orElseThrow().author()).isNull();
  }

  @Test
  void fiveTrailsComeWithTheAtlas() {
    assertThat(trails.gallery())
        .filteredOn(TrailSummary::shipped)
        .hasSize(5)
        .allSatisfy(trail -> assertThat(trail.stops()).isBetween(5, 10))
        .allSatisfy(trail -> assertThat(trail.places()).hasSizeGreaterThan(3))
        .allSatisfy(trail -> assertThat(trail.regions()).isNotEmpty());
  }

  private List<String> suggested(String words) {
    return search.suggest(words, "en").stream()
        .filter(found -> found.kind().equals("trail"))
        .map(Suggestion::value)
        .toList();
  }

  private long revision() {
    return jdbc.sql("SELECT revision FROM collection_revision").query(Long.class).single();
  }

  private List<String> slugs() {
    return jdbc.sql("SELECT slug FROM trail").query((row, number) -> row.getString("slug")).list();
  }

  private Trail find(Trail trail) {
    return trails.find(trail.slug(), null).orElseThrow();
  }

  private static TrailDraft draft(TrailStop... stops) {
    return TrailDraft.begun(said("A trail of the tests"), List.of(stops));
  }

  private static LocalizedText said(String english) {
    return LocalizedText.of(english, null, null);
  }

  private static void refuses(Reason reason, ThrowingCallable task) {
    assertThatExceptionOfType(TrailRefusal.class)
        .isThrownBy(task)
        .extracting(TrailRefusal::reason)
        .isEqualTo(reason);
  }
}
