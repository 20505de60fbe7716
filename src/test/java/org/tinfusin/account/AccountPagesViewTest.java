package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tinfusin.fixtures.AtlasViewTest;
import tools.jackson.databind.node.JsonNodeFactory;

/** The pages of accounts, as people use them. */
class AccountPagesViewTest extends AtlasViewTest {
  private static final String PASSWORD = "four camels walk";
  private static final String ROOT = "https://atlas.example";

  @Autowired private Administrators administrators;
  @Autowired private AccountRepository accounts;
  @Autowired private Invitations invitations;
  @Autowired private ResetLinkQuery resetLinks;
  @Autowired private Passwords passwords;
  @Autowired private Attempts attempts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void startWithOneAdministrator() {
    forgetAll();
    administrators.create("chief", new NewPassword(PASSWORD));
    readIn("en");
  }

  @AfterEach
  void forgetAll() {
    SecurityContextHolder.clearContext();
    jdbc.sql("DELETE FROM account").update();
    jdbc.sql("DELETE FROM account_attempt").update();
    jdbc.sql("DELETE FROM account_invitation").update();
  }

  @Test
  void aVisitorAtAClosedPageIsLedToTheSignIn() {
    go("admin");

    assertThat(page()).contains("Sign in", "Password").doesNotContain("People and roles");
  }

  @Test
  void withoutAnInvitationNobodyGetsAForm() {
    go("signup");

    assertThat(page()).contains("by invitation");
    assertThat(find(Input.class).withId("new-password").all()).isEmpty();
  }

  @Test
  void aRefusalKeepsWhatWasTypedButNoPassword() {
    go("signup/" + invitation());
    field("name").setValue("Chief");
    field("mail").setValue("chief@mail.example");
    field("new-password").setValue(PASSWORD);

    send("Make an account");

    assertThat(page()).contains("Somebody has this name");
    assertThat(field("name").getValue()).isEqualTo("Chief");
    assertThat(field("mail").getValue()).isEqualTo("chief@mail.example");
    assertThat(field("new-password").getValue()).isEmpty();
  }

  @Test
  void anAccountIsMadeByInvitation() {
    go("signup/" + invitation());
    field("name").setValue("فاطمة");
    field("new-password").setValue(PASSWORD);

    send("Make an account");

    assertThat(page()).contains("Your account فاطمة is made");
    assertThat(accounts.findByNameKey(AccountName.keyOf("فاطمة"))).isPresent();
  }

  @Test
  void anAdministratorSeesPeopleButNoMailAddress() {
    act();

    go("admin");

    assertThat(page()).contains("People and roles", "chief").doesNotContain("mail.example");
  }

  @Test
  void theLastAdministratorIsTold() {
    act();
    go("admin");

    press(
        find(NativeButton.class)
            .withCondition(button -> words(button).equals("Disable the account"))
            .all()
            .getFirst());

    assertThat(page()).contains("last administrator");
  }

  @Test
  void whoeverSignedInFindsTheirAccount() {
    act();

    go("account");

    assertThat(page()).contains("My account", "You are signed in as chief");
  }

  @Test
  void whoeverLeavesReadsBeforehandWhatBecomesOfWhatTheyMade() {
    act();

    go("account");

    assertThat(page())
        .contains("Drafts of narratives that you have not handed in are deleted")
        .contains("Narratives that you handed in stay")
        .contains("Trails that others can see stay, without your name")
        .contains("Links between tellings");
    assertThat(find(Anchor.class).all())
        .map(Anchor::getHref)
        .contains("my/contributions", "trails");
  }

  /** From the mail that a server got over SMTP to the new password. */
  @Test
  void theLinkInTheMailSetsANewPasswordOnce() throws MessagingException, IOException {
    AccountEntity chief = accounts.findByNameKey("chief").orElseThrow();
    chief.reachAt("chief@mail.example");
    accounts.saveAndFlush(chief);
    String path;
    try (MailServer server = new MailServer()) {
      new ResetLinks(accounts, resetLinks, passwords, attempts, server.mailOf(ROOT))
          .mailTo("chief@mail.example", Locale.FRENCH, "203.0.113.7");
      path = linkIn(server.received().getContent().toString());
    }

    go(path);
    assertThat(page()).contains("chief");
    field("new-password").setValue("seven goats sing");
    send("Set the password");

    assertThat(page()).contains("The new password is set");
    String hash = accounts.findByNameKey("chief").orElseThrow().password();
    assertThat(passwords.match("seven goats sing", hash)).isTrue();
    assertThat(passwords.match(PASSWORD, hash)).isFalse();
    go(path);
    assertThat(find(Input.class).withId("new-password").all()).isEmpty();
  }

  private static String linkIn(String mail) {
    return mail.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(ROOT + "/reset/"))
        .findFirst()
        .orElseThrow()
        .substring(ROOT.length() + 1);
  }

  private String invitation() {
    act();
    String token = invitations.make(Set.of(Role.READER));
    SecurityContextHolder.clearContext();
    return token;
  }

  private void act() {
    AccountEntity chief = accounts.findByNameKey("chief").orElseThrow();
    SecurityContextHolder.getContext().setAuthentication(chief.toSignedIn().toAuthentication());
  }

  private Input field(String id) {
    return find(Input.class).withId(id).single();
  }

  /** Sends the form with this button. */
  private void send(String button) {
    NativeButton sender =
        find(NativeButton.class)
            .withCondition(found -> words(found).equals(button))
            .all()
            .getLast();
    var form = sender.getElement().getParent();
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
  }
}
