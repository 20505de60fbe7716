package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Somebody.actAs;
import static org.tinfusin.fixtures.Tale.aTale;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.VariantLink.Kind;
import org.tinfusin.family.VariantLink.State;
import org.tinfusin.fixtures.AtlasViewTest;
import org.tinfusin.fixtures.Somebody;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Narratives;

/** The workbench, as curators and others find it. */
class WorkbenchViewTest extends AtlasViewTest {
  private static final String ONE = "a-tale-of-the-tests";
  private static final String TWO = "b-tale-of-the-tests";
  private static final String THREE = "c-tale-of-the-tests";

  @Autowired private VariantLinks links;
  @Autowired private VariantSuggestions suggestions;
  @Autowired private Narratives narratives;
  @Autowired private SignIns signIns;
  @Autowired private JdbcClient jdbc;

  private Somebody somebody;
  private Account curator;

  @BeforeEach
  void tellThree() {
    clear();
    publish(ONE, "The clog");
    publish(TWO, "The slipper");
    publish(THREE, "The shoe");
    suggestions.workOff(10);
    jdbc.sql(
            "DELETE FROM variant_candidate WHERE NOT (narrative LIKE '%-tests' AND other LIKE"
                + " '%-tests')")
        .update();
    somebody = new Somebody(jdbc, signIns);
    curator = somebody.with(Role.CURATOR, "zineb");
    readIn("en");
  }

  @AfterEach
  void forget() {
    somebody.forget("zineb", "modibo", "kella");
    jdbc.sql("DELETE FROM narrative WHERE slug IN (?, ?, ?)").params(ONE, TWO, THREE).update();
    clear();
  }

  @Test
  void isClosedToReaders() {
    actAs(somebody.with(Role.READER, "kella"));

    go("workbench");

    assertThat(page()).contains("not open to you").doesNotContain("The clog");
  }

  @Test
  void showsThePairSideBySideWithWhatTheyShare() {
    actAs(curator);

    go("workbench");

    assertThat(page())
        .contains("3 pairs", "In its own words", "What speaks for it", "Tale type", "ATU 510A")
        .contains("proposed by the machine");
  }

  @Test
  void showsTheNextPairByItselfOnceOneIsDecided() {
    actAs(curator);
    go("workbench");
    String first = heading();

    press(button("wb-button", "Accept"));

    assertThat(page()).contains("Accepted: " + first);
    assertThat(heading()).isNotEqualTo(first);
    assertThat(page()).contains("2 pairs");
    press(button("wb-button", "Reject"));
    press(button("wb-button", "Perhaps"));
    assertThat(page()).contains("Nothing waits here");
    assertThat(states()).containsExactlyInAnyOrder("confirmed", "rejected", "proposed_by_machine");
  }

  @Test
  void tellsTheSecondCuratorWhatTheFirstDecided() {
    Account other = somebody.with(Role.CURATOR, "modibo");
    actAs(curator);
    go("workbench?one=" + ONE + "&other=" + TWO);
    actAs(other);
    links.decide(
        new LinkDecision(
            NarrativePair.of(ONE, TWO), Kind.SAME_TYPE, Deed.REJECT, "Two stories.", 0),
        other);
    actAs(curator);

    press(button("wb-button", "Accept"));

    assertThat(page())
        .contains("Somebody else was quicker", "Modibo rejected “same tale type”", "Two stories.");
    assertThat(links.between(ONE, TWO))
        .extracting(VariantLink::state)
        .doesNotContain(State.CONFIRMED);
  }

  @Test
  void asksBeforeAWholeFamilyIsDecided() {
    actAs(curator);
    go("workbench/families?family=cinderella");
    String before = page();

    press(button("account-do", "Call it so"));

    assertThat(before).contains("Its narratives");
    assertThat(page()).contains("Its address stays", "Leave it as it is");
  }

  private String heading() {
    return find(H2.class).withId("pair").single().getText();
  }

  private List<String> states() {
    return jdbc.sql("SELECT state FROM variant_link WHERE narrative LIKE '%-of-the-tests'")
        .query((row, number) -> row.getString("state"))
        .list();
  }

  private void publish(String slug, String title) {
    narratives.publish(
        aTale()
            .named(slug)
            .titled(LocalizedText.of(title, title, title))
            .saying("She lost her slipper at the feast of the sultan.")
            .draft());
  }

  private void clear() {
    jdbc.sql("DELETE FROM variant_task").update();
    jdbc.sql("DELETE FROM variant_candidate").update();
  }
}
