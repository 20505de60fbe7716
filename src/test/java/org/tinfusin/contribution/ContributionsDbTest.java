package org.tinfusin.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.contribution.Contribution.Happening;
import org.tinfusin.contribution.ContributionRefusal.Reason;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.People;
import org.tinfusin.fixtures.Sounds;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.media.MediaStore;
import org.tinfusin.narrative.NarrativeDraft;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeVersions;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.PlaceLink;

/** What contributions go through, and who may do what with them. */
@AtlasTest
class ContributionsDbTest {
  @Autowired private Contributions contributions;
  @Autowired private Narratives narratives;
  @Autowired private NarrativeVersions versions;
  @Autowired private MediaStore store;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final UUID key = UUID.randomUUID();
  private People people;
  private Account fadma;
  private Account stranger;
  private Account curator;

  @BeforeEach
  void makePeople() {
    people = new People(jdbc);
    people.forgetAll();
    fadma = people.with("fadma", Role.CONTRIBUTOR);
    stranger = people.with("stranger", Role.CONTRIBUTOR);
    curator = people.with("curator", Role.CURATOR);
  }

  @AfterEach
  void takeAllAway() {
    jdbc.sql("DELETE FROM narrative WHERE slug IN (SELECT slug FROM contribution)").update();
    jdbc.sql("DELETE FROM contribution").update();
    jdbc.sql("DELETE FROM place WHERE kind = 'spot'").update();
    people.forgetAll();
  }

  @Test
  void keepsWhatIsHalfValidAsItWasTyped() {
    Typed half =
        Forms.with(Forms.with(Typed.NOTHING, "recorded", "when the dam broke"), "lat", "31°");

    contributions.save(key, 0, half, fadma);

    assertThat(contributions.find(key, fadma).orElseThrow().typed()).isEqualTo(half);
  }

  @Test
  void aDraftIsItsContributorsAlone() {
    contributions.save(key, 0, Forms.whole(), fadma);

    assertThat(contributions.find(key, stranger)).isEmpty();
    assertThat(contributions.find(key, curator)).isEmpty();
    assertThat(contributions.of(stranger)).isEmpty();
  }

  @Test
  void whoeverOnlyReadsKeepsNothing() {
    Account reader = people.with("reader");

    refuses(Reason.NOT_ALLOWED, () -> contributions.save(key, 0, Forms.whole(), reader));
    assertThat(contributions.of(reader)).isEmpty();
  }

  @Test
  void nobodyWritesOverAnotherVersion() {
    int first = contributions.save(key, 0, Forms.whole(), fadma);
    contributions.save(key, first, Forms.with("title", "On the phone"), fadma);

    refuses(
        Reason.CHANGED_MEANWHILE,
        () -> contributions.save(key, first, Forms.with("title", "At the desk"), fadma));
    assertThat(contributions.find(key, fadma).orElseThrow().title()).isEqualTo("On the phone");
  }

  @Test
  void whatIsSentTwiceIsKeptOnce() {
    int first = contributions.save(key, 0, Forms.whole(), fadma);

    assertThat(contributions.save(key, 0, Forms.whole(), fadma)).isEqualTo(first);
    assertThat(contributions.of(fadma)).hasSize(1);
  }

  @Test
  void nobodyWritesIntoSomebodyElses() {
    contributions.save(key, 0, Forms.whole(), fadma);

    refuses(Reason.NOT_FOUND, () -> contributions.save(key, 1, Typed.NOTHING, stranger));
    refuses(Reason.NOT_FOUND, () -> contributions.submit(key, "", stranger));
    refuses(Reason.NOT_FOUND, () -> contributions.withdraw(key, "", stranger));
    refuses(Reason.NOT_FOUND, () -> contributions.say(key, "hello", stranger));
  }

  @Test
  void allThatIsMissingIsSaidAtOnce() {
    contributions.save(key, 0, Forms.with(Typed.NOTHING, "recorded", "long ago"), fadma);

    List<Trouble> troubles = contributions.submit(key, "", fadma);

    assertThat(troubles)
        .extracting(Trouble::field)
        .containsExactlyInAnyOrder(
            "genre",
            "title",
            "language",
            "text",
            "role",
            "certainty",
            "place-name",
            "recorded",
            "licence",
            "consent-publish",
            "consent-name",
            "consent-class",
            "consent-research",
            "consent-how");
    assertThat(state()).isEqualTo(ContributionState.DRAFT);
  }

  @Test
  void consentIsKeptEachTimeItIsHandedIn() {
    submit(Forms.whole());

    assertThat(
            jdbc.sql("SELECT publish, show_name, how FROM contribution_consent")
                .query()
                .singleRow())
        .containsEntry("publish", true)
        .containsEntry("show_name", false)
        .containsEntry("how", "spoken, at her house, in front of her son");
  }

  @Test
  void aSourceInThePublicDomainNeedsNoConsent() {
    Typed typed = Forms.with("public-domain", "Basset 1897, p. 12");
    for (String question : List.of("publish", "name", "class", "research", "how")) {
      typed = Forms.with(typed, "consent-" + question, "");
    }

    assertThat(submit(typed)).isEmpty();
  }

  @Test
  void whatMayNotBePublishedIsNotHandedIn() {
    assertThat(submit(Forms.with("consent-publish", "no")))
        .extracting(Trouble::kind)
        .containsExactly("consent-refused");
  }

  @Test
  void onlyCuratorsSeeTheQueueAndDecide() {
    submit(Forms.whole());

    assertThat(contributions.waiting(curator)).hasSize(1);
    refuses(Reason.NOT_ALLOWED, () -> contributions.waiting(fadma));
    refuses(Reason.NOT_ALLOWED, () -> contributions.publish(key, "fine", fadma));
    refuses(Reason.NOT_ALLOWED, () -> contributions.decline(key, "no", stranger));
    refuses(Reason.NOT_ALLOWED, () -> contributions.askForChanges(key, "?", stranger));
    refuses(Reason.NOT_ALLOWED, () -> contributions.takeUp(key, stranger));
  }

  @Test
  void whatIsWithCuratorsIsClosedToItsContributor() {
    submit(Forms.whole());

    refuses(Reason.STATE, () -> contributions.save(key, 2, Typed.NOTHING, fadma));
    refuses(Reason.STATE, () -> contributions.submit(key, "", fadma));
  }

  @Test
  void everyDecisionNeedsWords() {
    submit(Forms.whole());

    refuses(Reason.WORDS_MISSING, () -> contributions.publish(key, " ", curator));
    refuses(Reason.WORDS_MISSING, () -> contributions.decline(key, "", curator));
    refuses(Reason.WORDS_MISSING, () -> contributions.askForChanges(key, "", curator));
    assertThat(state()).isEqualTo(ContributionState.SUBMITTED);
  }

  @Test
  void oneCuratorAtATimeEdits() {
    Account other = people.with("other", Role.CURATOR);
    submit(Forms.whole());
    contributions.takeUp(key, curator);

    refuses(Reason.HELD, () -> contributions.takeUp(key, other));
    refuses(Reason.HELD, () -> contributions.publish(key, "fine", other));
    assertThat(contributions.find(key, other).orElseThrow().editor()).isEqualTo("curator");
  }

  @Test
  void aHoldEndsByItself() {
    Account other = people.with("other", Role.CURATOR);
    submit(Forms.whole());
    contributions.takeUp(key, curator);
    jdbc.sql("UPDATE contribution SET held_until = now() - interval '1 second'").update();

    contributions.takeUp(key, other);

    assertThat(contributions.find(key, curator).orElseThrow().editor()).isEqualTo("other");
  }

  @Test
  void anEditIsAVersionThatNamesTheCuratorAndKeepsTheContributor() {
    submit(Forms.whole());
    contributions.takeUp(key, curator);
    int version = contributions.find(key, curator).orElseThrow().version();
    contributions.save(key, version, Forms.with("title", "One hand"), curator);
    contributions.finishEditing(key, "a spelling", curator);

    Contribution edited = contributions.find(key, fadma).orElseThrow();
    assertThat(edited.contributor()).isEqualTo("fadma");
    assertThat(edited.before().orElseThrow().get("title")).isEqualTo("Yan ufus");
    assertThat(edited.versions().getLast().who()).isEqualTo("curator");
    assertThat(edited.versions().getLast().words()).isEqualTo("a spelling");
    assertThat(edited.title()).isEqualTo("One hand");
  }

  @Test
  void aQuestionGivesItBackAndEverythingIsWrittenDown() {
    submit(Forms.whole());
    contributions.takeUp(key, curator);
    contributions.askForChanges(key, "Which village?", curator);
    contributions.say(key, "I shall ask her", fadma);
    contributions.submit(key, "Aglou", fadma);
    contributions.publish(key, "Thank you", curator);

    assertThat(contributions.find(key, fadma).orElseThrow().events())
        .extracting(Contribution.Event::kind)
        .containsExactly(
            Happening.SUBMITTED,
            Happening.TAKEN_UP,
            Happening.CHANGES_ASKED,
            Happening.SAID,
            Happening.SUBMITTED,
            Happening.PUBLISHED);
  }

  @Test
  void publishingShowsItOnTheMapInTheSearchAndToTheFinderOfVariantsAtOnce() {
    submit(Forms.whole());

    contributions.publish(key, "Thank you", curator);

    String slug = slug();
    assertThat(found("zorbaxol")).contains(slug);
    assertThat(narratives.read(slug).map(NarrativeReading::place).orElseThrow().key())
        .isEqualTo("tiznit");
    assertThat(
            jdbc.sql("SELECT narrative FROM variant_task WHERE narrative = ?")
                .param(slug)
                .query(String.class)
                .list())
        .containsExactly(slug);
    jdbc.sql("DELETE FROM variant_task WHERE narrative = ?").param(slug).update();
  }

  @Test
  void theTellerIsNamedOnlyIfThatWasAgreed() {
    submit(Forms.whole());
    contributions.publish(key, "Thank you", curator);

    NarrativeReading shown = narratives.read(slug()).orElseThrow();
    assertThat(shown.teller()).isNull();
    assertThat(shown.recorded()).isEqualTo("1962~");
  }

  @Test
  void onlyTheRegionLeavesWhenThePlaceIsKeptBack() {
    submit(Forms.with("only-region", "yes"));
    contributions.publish(key, "Thank you", curator);

    NarrativeReading shown = narratives.read(slug()).orElseThrow();
    assertThat(shown.place().key()).isNotEqualTo("tiznit");
    assertThat(lastVersion().reservedPlace()).isTrue();
    assertThat(lastVersion().places()).extracting(PlaceLink::place).doesNotContain("tiznit");
    assertThat(shown.place().footprint()).isNotNull();
    assertThat(Visitor.at(port).get("/narratives/" + slug()).body()).doesNotContain("Tiznit");
    assertThat(found("tiznit")).doesNotContain(slug());
  }

  @Test
  void whatIsHeardIsSaidAndTheStoryIsTheOneThatItsContributorNamed() {
    contributions.save(key, 0, Forms.whole(), fadma);
    String id = store.keep(new ByteArrayInputStream(Sounds.wav(1)), "a.wav").id();
    contributions.give(key, id, fadma);
    Typed typed = Forms.with(Forms.with("recording", id), "recording-note", "Her son\nasks.");
    contributions.save(key, 1, Forms.with(typed, "story", "no-such-story"), fadma);
    contributions.submit(key, "", fadma);
    contributions.publish(key, "Thank you", curator);

    NarrativeReading shown = narratives.read(slug()).orElseThrow();
    assertThat(shown.recordings().getFirst().note()).isEqualTo("Her son asks.");
    assertThat(shown.family()).isNull();
  }

  @Test
  void aPointThatNoGazetteerKnowsStandsOnNoMapButItsNarratives() {
    Typed typed = Forms.with(Forms.with("place", ""), "place-name", "Zorbaxolville");
    typed = Forms.with(Forms.with(typed, "lat", "29,71"), "lon", "-9.62");
    submit(typed);
    contributions.publish(key, "Thank you", curator);

    assertThat(
            narratives.read(slug()).orElseThrow().place().name().textFor(java.util.Locale.FRENCH))
        .isEqualTo("Zorbaxolville");
    assertThat(Visitor.at(port).get("/basemap/towns.json").body()).doesNotContain("Zorbaxolville");
    assertThat(Visitor.at(port).get("/places.json?q=zorbaxolville").body()).isEqualTo("[]");
  }

  @Test
  void withdrawalTakesItFromEveryPageAtOnce() {
    submit(Forms.whole());
    contributions.publish(key, "Thank you", curator);
    String slug = slug();

    contributions.withdraw(key, "her family asks", fadma);

    assertThat(narratives.read(slug)).isEmpty();
    assertThat(found("zorbaxol")).isEmpty();
    assertThat(Visitor.at(port).get("/narratives/" + slug).statusCode()).isEqualTo(410);
    assertThat(Visitor.at(port).get("/sitemap.xml").body()).doesNotContain(slug);
    assertThat(contributions.find(key, curator)).isEmpty();
    refuses(Reason.STATE, () -> contributions.withdraw(key, "again", fadma));
  }

  @ParameterizedTest
  @EnumSource(
      value = ContributionState.class,
      names = {"DRAFT", "CHANGES_ASKED", "PUBLISHED", "DECLINED"})
  void curatorsDecideOnlyWhatIsWithThem(ContributionState state) {
    submit(Forms.whole());
    jdbc.sql("UPDATE contribution SET state = ?").param(state.word()).update();

    refuses(Reason.STATE, () -> contributions.publish(key, "fine", curator));
    refuses(Reason.STATE, () -> contributions.decline(key, "no", curator));
    refuses(Reason.STATE, () -> contributions.takeUp(key, curator));
  }

  @Test
  void whoeverLeavesTakesDraftsAndNameAlong() {
    submit(Forms.whole());
    contributions.save(UUID.randomUUID(), 0, Forms.whole(), fadma);

    jdbc.sql("DELETE FROM account WHERE id = ?").param(fadma.id()).update();

    Contribution left = contributions.find(key, curator).orElseThrow();
    assertThat(left.contributor()).isNull();
    assertThat(left.events().getFirst().who()).isNull();
    assertThat(jdbc.sql("SELECT count(*) FROM contribution").query(Long.class).single())
        .isEqualTo(1);
  }

  private List<Trouble> submit(Typed typed) {
    contributions.save(key, 0, typed, fadma);
    return contributions.submit(key, "", fadma);
  }

  private ContributionState state() {
    return contributions.find(key, fadma).orElseThrow().state();
  }

  private NarrativeDraft lastVersion() {
    return versions.of(slug()).getFirst().draft();
  }

  private String slug() {
    return String.valueOf(contributions.find(key, fadma).orElseThrow().slug());
  }

  private List<String> found(String words) {
    return Visitor.at(port)
        .json("/search.json?q=" + words)
        .get("narratives")
        .findValuesAsString("slug");
  }

  private static void refuses(Reason reason, ThrowingCallable task) {
    assertThatThrownBy(task)
        .isInstanceOfSatisfying(
            ContributionRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
