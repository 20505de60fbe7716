package org.tinfusin.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.fixtures.AtlasViewTest;
import org.tinfusin.fixtures.People;
import org.tinfusin.fixtures.Sounds;
import org.tinfusin.leaflet.MapPicker;
import org.tinfusin.media.MediaStore;

/** The pages of contributors and curators, as people use them. */
class ContributionPagesViewTest extends AtlasViewTest {
  @Autowired private Contributions contributions;
  @Autowired private MediaStore store;
  @Autowired private JdbcClient jdbc;

  private final UUID key = UUID.randomUUID();
  private People people;
  private Account fadma;
  private Account curator;

  @BeforeEach
  void makePeople() {
    people = new People(jdbc);
    forgetAll();
    fadma = people.with("fadma", Role.CONTRIBUTOR);
    curator = people.with("curator", Role.CURATOR);
    readIn("en");
  }

  @AfterEach
  void forgetAll() {
    jdbc.sql("DELETE FROM narrative WHERE slug IN (SELECT slug FROM contribution)").update();
    jdbc.sql("DELETE FROM contribution").update();
    jdbc.sql("DELETE FROM variant_task").update();
    people.forgetAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contribute", "my/contributions", "review"})
  void aVisitorIsLedToTheSignIn(String address) {
    go(address);

    assertThat(page()).contains("Sign in", "Password");
  }

  @Test
  void whoeverOnlyReadsIsToldKindlyWhatToDo() {
    People.act(people.with("reader"));

    go("contribute");

    assertThat(page()).contains("does not contribute yet", "Ask whoever runs this atlas");
  }

  @Test
  void aContributorGetsTheWholeFormWithLanguagesByTheirOwnNames() {
    People.act(fadma);

    go("contribute");

    assertThat(page())
        .contains("What is it?", "The words", "Where it belongs", "Who agreed to what")
        .contains("ⵜⴰⵛⵍⵃⵉⵜ", "Taqbaylit", "Bamanankan", "N’Ko");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void theFormSpeaksTheReadersLanguage(String language) {
    People.act(fadma);
    readIn(language);

    go("contribute");

    assertThat(page()).doesNotContain("What is it?", "Hand it in");
  }

  @Test
  void nobodyOpensADraftOfSomebodyElse() {
    contributions.save(key, 0, Forms.whole(), fadma);
    People.act(curator);

    go("contribute/" + key);

    assertThat(page()).contains("no such contribution").doesNotContain("Yan ufus");
  }

  @Test
  void aContributorCannotOpenTheReview() {
    People.act(fadma);

    go("review");

    assertThat(page()).doesNotContain("Contributions to read");
  }

  @Test
  void anAddressThatIsNoKeyIsAnsweredCalmly() {
    People.act(fadma);

    go("my/contributions/nonsense");

    assertThat(page()).contains("no such contribution");
  }

  @Test
  void draftsAreListedAndGoneOnWith() {
    contributions.save(key, 0, Forms.whole(), fadma);
    People.act(fadma);

    go("my/contributions");

    assertThat(page()).contains("Yan ufus", "Draft");
  }

  @Test
  void aCuratorSeesWhatChangedAndAsks() {
    submit();
    contributions.takeUp(key, curator);
    int version = contributions.find(key, curator).orElseThrow().version();
    contributions.save(key, version, Forms.with("title", "Yan ufus nnunk"), curator);
    contributions.finishEditing(key, "as she says it", curator);
    People.act(curator);

    go("review/" + key);

    assertThat(page())
        .contains("Contributed by fadma", "what changed since", "nnunk", "as she says it");
  }

  @Test
  void aCuratorHearsTheRecordingAndSeesWhoMayReadIt() {
    contributions.save(key, 0, Forms.with("protocol", "signed_in"), fadma);
    String id = store.keep(new ByteArrayInputStream(Sounds.wav(1)), "grandmother.wav").id();
    contributions.give(key, id, fadma);
    Typed named = Forms.with(Forms.with("protocol", "signed_in"), "recording", id);
    contributions.save(key, 1, Forms.with(named, "recording-name", "grandmother.wav"), fadma);
    contributions.submit(key, "", fadma);
    People.act(curator);

    go("review/" + key);

    assertThat(page()).contains("grandmother.wav", "Readers who have signed in");
    assertThat(html()).contains("my/contributions/" + key + "/recording");
  }

  @Test
  void whatThePageBeforeKnewStandsInTheForm() {
    People.act(fadma);

    go("contribute?language=shi&genre=proverb&title=Yan&story=no-such-story&teller=xyzzy");

    assertThat(html()).contains("value=\"Yan\"").doesNotContain("xyzzy", "no-such-story");
  }

  @Test
  void theMapBeginsInTheRegionOfThePageBefore() {
    People.act(fadma);

    go("contribute?region=kabylia");
    String kabylia = view();
    go("contribute?region=atlantis");

    assertThat(kabylia).contains("36.", "4.");
    assertThat(view()).isNull();
  }

  @Test
  void aDecisionWithoutWordsIsRefusedAndSaysWhy() {
    submit();
    People.act(curator);
    go("review/" + key);

    press(button("Publish"));

    assertThat(page()).contains("Write a few words first");
    assertThat(contributions.find(key, fadma).orElseThrow().state())
        .isEqualTo(ContributionState.SUBMITTED);
  }

  @Test
  void aContributorWithdraws() {
    submit();
    People.act(fadma);
    go("my/contributions/" + key);

    press(button("Withdraw it now"));

    assertThat(page()).contains("It is gone from every page");
    assertThat(contributions.find(key, fadma).orElseThrow().state())
        .isEqualTo(ContributionState.WITHDRAWN);
  }

  /** Where the map of the form looks. */
  private @Nullable String view() {
    return find(MapPicker.class).single().getElement().getProperty("view");
  }

  private String html() {
    return ((Component) getCurrentView()).getElement().getOuterHTML();
  }

  private void submit() {
    contributions.save(key, 0, Forms.whole(), fadma);
    assertThat(contributions.submit(key, "", fadma)).isEmpty();
  }

  private NativeButton button(String words) {
    return find(NativeButton.class)
        .withCondition(button -> words(button).equals(words))
        .all()
        .getFirst();
  }
}
