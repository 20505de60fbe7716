package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Somebody.actAs;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.QueueFilter.Which;
import org.tinfusin.family.VariantLink.State;
import org.tinfusin.fixtures.AtlasViewTest;
import org.tinfusin.fixtures.Somebody;
import tools.jackson.databind.node.JsonNodeFactory;

/** What readers with an account say of links, as they say it on the page. */
class ProposeViewTest extends AtlasViewTest {
  private static final String READ = "cinderella-blida";

  @Autowired private VariantQueue queue;
  @Autowired private SignIns signIns;
  @Autowired private JdbcClient jdbc;

  private Somebody somebody;
  private Account reader;

  @BeforeEach
  void comeIn() {
    somebody = new Somebody(jdbc, signIns);
    reader = somebody.with(Role.READER, "kella");
    readIn("en");
  }

  @AfterEach
  void forget() {
    jdbc.sql("DELETE FROM variant_link").update();
    somebody.forget("kella", "zineb");
  }

  @Test
  void aVisitorIsLedToTheSignIn() {
    go("propose/" + READ);

    assertThat(page()).contains("Sign in").doesNotContain("Send it to the curators");
  }

  @Test
  void aProposalWaitsForTheCurators() {
    actAs(reader);
    go("propose/" + READ + "?with=the-tar-baby-kano");
    field("reason").setValue("A slipper sticks to the tar in both.");

    send();

    assertThat(page()).contains("Thank you");
    assertThat(waiting()).isEqualTo(State.PROPOSED_BY_PERSON);
  }

  @Test
  void aDisputeWaitsForTheCurators() {
    actAs(reader);
    go("propose/" + READ + "?with=" + another() + "&dispute");
    field("reason").setValue("No slipper is lost in the other one.");

    send();

    assertThat(page()).contains("Thank you");
    assertThat(waiting()).isEqualTo(State.DISPUTED);
  }

  @Test
  void aRefusalKeepsWhatWasTyped() {
    actAs(reader);
    go("propose/" + READ + "?with=" + another());
    field("reason").setValue("so");

    send();

    assertThat(page()).contains("ten letters or more");
    assertThat(field("reason").getValue()).isEqualTo("so");
  }

  private State waiting() {
    actAs(somebody.with(Role.CURATOR, "zineb"));
    return queue.first(QueueFilter.ALL.of(Which.OF_READERS), 10).getFirst().state();
  }

  private String another() {
    return jdbc.sql(
            "SELECT slug FROM narrative WHERE family = 'cinderella' AND slug <> ? ORDER BY 1 LIMIT"
                + " 1")
        .param(READ)
        .query(String.class)
        .single();
  }

  @SuppressWarnings("unchecked")
  private AbstractSinglePropertyField<?, String> field(String id) {
    return find(AbstractSinglePropertyField.class).withId(id).single();
  }

  private void send() {
    NativeButton sender =
        find(NativeButton.class)
            .withCondition(found -> words(found).equals("Send it to the curators"))
            .single();
    var form = sender.getElement().getParent();
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
  }
}
