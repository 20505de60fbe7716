package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tinfusin.account.AccountRefusal.Reason;
import org.tinfusin.fixtures.AtlasTest;

/** Accounts on a real database, from an invitation to the end. */
@AtlasTest
class AccountsDbTest {
  private static final String PASSWORD = "four camels walk";
  private static final String ADDRESS = "192.0.2.1";

  @Autowired private Accounts accounts;
  @Autowired private Administrators administrators;
  @Autowired private Invitations invitations;
  @Autowired private People people;
  @Autowired private ResetLinks links;
  @Autowired private SignIns signIns;
  @Autowired private PasswordSignIn signIn;
  @Autowired private JdbcClient jdbc;

  private SignedIn chief;

  @BeforeEach
  void startWithOneAdministrator() {
    forgetAll();
    administrators.create("chief", new NewPassword(PASSWORD));
    chief = signIn("chief", PASSWORD);
    act(chief);
  }

  @AfterEach
  void forgetAll() {
    SecurityContextHolder.clearContext();
    jdbc.sql("DELETE FROM account").update();
    jdbc.sql("DELETE FROM account_attempt").update();
    jdbc.sql("DELETE FROM account_invitation").update();
  }

  @Test
  void anInvitationMakesOneAccountWithItsRoles() {
    String token = invitations.make(Set.of(Role.TEACHER, Role.READER));

    Account made = accounts.signUp(typed("فاطمة", token));

    assertThat(made.roles()).containsExactlyInAnyOrder(Role.TEACHER, Role.READER);
    refuses(Reason.LINK_SPENT, () -> accounts.signUp(typed("taos", token)));
  }

  @Test
  void nobodySignsUpWithoutAnInvitation() {
    refuses(Reason.LINK_SPENT, () -> accounts.signUp(typed("taos", "")));
    refuses(Reason.LINK_SPENT, () -> accounts.signUp(typed("taos", "made-up")));
  }

  @Test
  void anInvitationIsNotSpentByARefusal() {
    String token = invitations.make(Set.of(Role.READER));

    refuses(Reason.NAME_TAKEN, () -> accounts.signUp(typed("ＣＨＩＥＦ", token)));

    assertThat(invitations.isOpen(token)).isTrue();
  }

  @Test
  void aNameThatLooksLikeAnotherIsTaken() {
    made("فاطمة");

    refuses(Reason.NAME_TAKEN, () -> made("فَاطِمَه"));
    refuses(Reason.NAME_TAKEN, () -> made("Chief"));
  }

  @Test
  void twoWhoWantTheSameNameAtOnceGetOneAccount() {
    String[] tokens = {
      invitations.make(Set.of(Role.READER)), invitations.make(Set.of(Role.READER))
    };

    long successes =
        IntStream.range(0, 2)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            accounts.signUp(typed("taos", tokens[number]));
                            return 1;
                          } catch (AccountRefusal taken) {
                            return 0;
                          }
                        }))
            .toList()
            .stream()
            .mapToInt(CompletableFuture::join)
            .sum();

    assertThat(successes).isEqualTo(1);
  }

  @Test
  void signsInByANameInAnyForm() {
    made("Taos");

    assertThat(signIn(" ｔａｏｓ", PASSWORD).account().name()).isEqualTo("Taos");
  }

  @Test
  void keepsNoPasswordThatCouldBeRead() {
    made("taos");

    assertThat(jdbc.sql("SELECT password FROM account").query(String.class).list())
        .hasSize(2)
        .allMatch(hash -> hash.startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$"))
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsNothingOfANameThatDoesNotExist() {
    made("taos");

    assertThat(answer("taos")).isEqualTo(answer("nobody"));
    for (int attempt = 0; attempt < 6; attempt++) {
      answer("taos");
      answer("nobody");
    }
    assertThat(answer("taos")).isEqualTo(answer("nobody")).isEqualTo("TooManyAttempts");
  }

  @Test
  void tooManyWrongPasswordsMakeEvenTheRightOneWait() {
    made("taos");
    for (int attempt = 0; attempt < 5; attempt++) {
      answer("taos");
    }

    assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> signIn("taos", PASSWORD));
    jdbc.sql("UPDATE account_attempt SET free_at = now()").update();
    assertThat(signIn("taos", PASSWORD).account().name()).isEqualTo("taos");
  }

  @Test
  void eachFurtherWrongPasswordMakesItWaitLonger() {
    made("taos");
    for (int attempt = 0; attempt < 12; attempt++) {
      answer("taos");
      jdbc.sql("UPDATE account_attempt SET free_at = now()").update();
    }
    answer("taos");

    assertThat(
            jdbc.sql("SELECT max(extract(epoch FROM free_at - last_at)) FROM account_attempt")
                .query(Integer.class)
                .single())
        .isEqualTo(256);
  }

  @Test
  void anAddressThatTriesManyNamesHasToWait() {
    for (int attempt = 0; attempt < 31; attempt++) {
      answer("nobody" + attempt);
    }

    assertThat(answer("somebody-else")).isEqualTo("TooManyAttempts");
  }

  @Test
  void guessesAtTheSameMomentAreCountedToo() {
    made("taos");

    long looked =
        IntStream.range(0, 24)
            .mapToObj(number -> CompletableFuture.supplyAsync(() -> answer("taos")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .filter("BadCredentialsException"::equals)
            .count();

    assertThat(looked).isBetween(4L, 6L);
  }

  @Test
  void aNewPasswordEndsAllOtherSessions() {
    Account taos = made("taos");
    SignedIn phone = signIn("taos", PASSWORD);

    SignedIn here = accounts.changePassword(taos.id(), PASSWORD, "five camels walk", ADDRESS);

    assertThat(signIns.renew(phone)).isEmpty();
    assertThat(signIns.renew(here)).isPresent();
    assertThat(answer("taos")).isEqualTo("BadCredentialsException");
    assertThat(signIn("taos", "five camels walk").account().id()).isEqualTo(taos.id());
  }

  @Test
  void aWrongPasswordChangesNothingAndIsCounted() {
    Account taos = made("taos");

    for (int attempt = 0; attempt < 5; attempt++) {
      refuses(
          Reason.PASSWORD_WRONG,
          () -> accounts.changePassword(taos.id(), "wrong password", "five camels walk", ADDRESS));
    }

    refuses(
        Reason.TOO_MANY_ATTEMPTS,
        () -> accounts.changePassword(taos.id(), PASSWORD, "five camels walk", ADDRESS));
  }

  @Test
  void signingOutEverywhereEndsAllSessions() {
    Account taos = made("taos");
    SignedIn phone = signIn("taos", PASSWORD);

    accounts.signOutEverywhere(taos.id());

    assertThat(signIns.renew(phone)).isEmpty();
  }

  @Test
  void aDeletedAccountIsGone() {
    Account taos = made("taos");
    SignedIn phone = signIn("taos", PASSWORD);

    refuses(Reason.PASSWORD_WRONG, () -> accounts.delete(taos.id(), "wrong password", ADDRESS));
    accounts.delete(taos.id(), PASSWORD, ADDRESS);

    assertThat(signIns.renew(phone)).isEmpty();
    assertThat(answer("taos")).isEqualTo("BadCredentialsException");
  }

  @Test
  void rolesCountFromTheNextRequestOn() {
    Account taos = made("taos");
    SignedIn phone = signIn("taos", PASSWORD);

    people.grant(taos.id(), Set.of(Role.CURATOR));

    assertThat(signIns.renew(phone).orElseThrow().account().roles()).containsExactly(Role.CURATOR);
  }

  @Test
  void theLastAdministratorStays() {
    long id = chief.account().id();

    refuses(Reason.LAST_ADMINISTRATOR, () -> people.grant(id, Set.of(Role.READER)));
    refuses(Reason.LAST_ADMINISTRATOR, () -> people.disable(id, true));
    refuses(Reason.LAST_ADMINISTRATOR, () -> accounts.delete(id, PASSWORD, ADDRESS));
  }

  @Test
  void twoAdministratorsCannotRemoveOneAnotherAtOnce() {
    Account other = made("other");
    people.grant(other.id(), EnumSet.of(Role.ADMINISTRATOR));

    IntStream.range(0, 2)
        .mapToObj(
            number ->
                CompletableFuture.runAsync(
                    () -> {
                      act(chief);
                      try {
                        people.grant(
                            number == 0 ? other.id() : chief.account().id(), Set.of(Role.READER));
                      } catch (AccountRefusal last) {
                        assertThat(last.reason()).isEqualTo(Reason.LAST_ADMINISTRATOR);
                      } finally {
                        SecurityContextHolder.clearContext();
                      }
                    }))
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(
            jdbc.sql("SELECT count(*) FROM account WHERE 'administrator' = ANY (roles)")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void onlyAdministratorsLookAfterPeople() {
    made("taos");
    act(signIn("taos", PASSWORD));

    assertThatExceptionOfType(AuthorizationDeniedException.class)
        .isThrownBy(() -> people.find("", ""));
    assertThatExceptionOfType(AuthorizationDeniedException.class)
        .isThrownBy(() -> invitations.make(Set.of(Role.ADMINISTRATOR)));
    SecurityContextHolder.clearContext();
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> people.makeResetLink(chief.account().id()));
  }

  @Test
  void peopleAreFoundByAPartOfTheirName() {
    made("فاطمة");
    made("taos");

    assertThat(people.find("فاط", "")).extracting(Account::name).containsExactly("فاطمة");
    assertThat(people.find("TAO", "")).extracting(Account::name).containsExactly("taos");
    assertThat(people.find("", "chief")).extracting(Account::name).containsExactly("taos", "فاطمة");
  }

  @Test
  void aResetLinkSetsAPasswordOnce() {
    Account taos = made("taos");
    SignedIn phone = signIn("taos", PASSWORD);
    String token = people.makeResetLink(taos.id());

    refuses(Reason.PASSWORD_SHORT, () -> links.use(token, "short"));
    links.use(token, "five camels walk");

    assertThat(signIn("taos", "five camels walk").account().id()).isEqualTo(taos.id());
    assertThat(signIns.renew(phone)).isEmpty();
    assertThat(links.nameFor(token)).isEmpty();
    refuses(Reason.LINK_SPENT, () -> links.use(token, "six camels walking"));
  }

  @Test
  void anOldResetLinkDoesNothing() {
    String token = people.makeResetLink(chief.account().id());
    jdbc.sql("UPDATE account_reset_link SET expires_at = now()").update();

    refuses(Reason.LINK_SPENT, () -> links.use(token, "five camels walk"));
  }

  @Test
  void keepsNoSecretOfALink() {
    String token = people.makeResetLink(chief.account().id());
    String invitation = invitations.make(Set.of(Role.READER));

    assertThat(
            jdbc.sql(
                    "SELECT token_hash FROM account_reset_link UNION SELECT token_hash FROM"
                        + " account_invitation")
                .query(String.class)
                .list())
        .hasSize(2)
        .noneMatch(hash -> hash.contains(token) || hash.contains(invitation));
  }

  private Account made(String name) {
    return accounts.signUp(typed(name, invitations.make(Set.of(Role.READER))));
  }

  private static NewAccount typed(String name, String invitation) {
    return new NewAccount(name, "", "", PASSWORD, invitation, ADDRESS);
  }

  private SignedIn signIn(String name, String password) {
    return (SignedIn)
        Objects.requireNonNull(
            signIn
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                .getPrincipal());
  }

  /** What a wrong password is answered with. */
  private String answer(String name) {
    try {
      signIn(name, "wrong password");
      return "in";
    } catch (BadCredentialsException | TooManyAttempts refused) {
      return refused.getClass().getSimpleName();
    }
  }

  private static void act(SignedIn somebody) {
    SecurityContextHolder.getContext().setAuthentication(somebody.toAuthentication());
  }

  private static void refuses(Reason reason, ThrowingCallable task) {
    assertThatExceptionOfType(AccountRefusal.class)
        .isThrownBy(task)
        .extracting(AccountRefusal::reason)
        .isEqualTo(reason);
  }
}
