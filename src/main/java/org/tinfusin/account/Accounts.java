package org.tinfusin.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.AccountRefusal.Reason;

/** What people do with their own accounts. Each method refuses with an {@link AccountRefusal}. */
@Service
public class Accounts {
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Invitations invitations;
  private final SignUpPolicy policy;
  private final AdministratorQuery administrators;

  Accounts(
      AccountRepository accounts,
      Passwords passwords,
      Attempts attempts,
      Invitations invitations,
      SignUpPolicy policy,
      AdministratorQuery administrators) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.invitations = invitations;
    this.policy = policy;
    this.administrators = administrators;
  }

  /**
   * Makes an account, as the atlas allows it: with the roles of the invitation, else as reader and
   * contributor.
   */
  @Transactional
  public Account signUp(NewAccount typed) {
    AccountName name = AccountName.parse(typed.name());
    DisplayName shown = DisplayName.parse(typed.displayName(), name.text());
    Optional<MailAddress> mail = MailAddress.parse(typed.mail());
    NewPassword password = NewPassword.parse(typed.password(), name.text());
    refuseIf(accounts.existsByNameKey(name.key()), Reason.NAME_TAKEN);
    AccountEntity row =
        AccountEntity.of(name, shown, rolesFor(typed.invitation(), typed.address()));
    row.reachAt(mail.map(MailAddress::text).orElse(null));
    row.protect(passwords.hash(password));
    return saved(row).toAccount();
  }

  /** What others see of these people, by number; those whose account is gone are left out. */
  @Transactional(readOnly = true)
  public Map<Long, String> displayNames(Collection<Long> ids) {
    return accounts.findAllById(ids).stream()
        .map(AccountEntity::toAccount)
        .collect(Collectors.toMap(Account::id, Account::displayName));
  }

  /** The mail address of an account: for its owner's eyes alone. */
  @Transactional(readOnly = true)
  public Optional<String> mailOf(long id) {
    return Optional.ofNullable(row(id).mail());
  }

  @Transactional
  public void describe(long id, String displayName, String mail) {
    AccountEntity row = row(id);
    Optional<MailAddress> address = MailAddress.parse(mail);
    row.showAs(DisplayName.parse(displayName, row.name()));
    row.reachAt(address.map(MailAddress::text).orElse(null));
  }

  /**
   * Changes the password, and signs out everywhere.
   *
   * @param address of the network, for guesses count here as at the sign-in
   * @return what this session may go on with
   */
  @Transactional(noRollbackFor = AccountRefusal.class) // a wrong password is counted
  public SignedIn changePassword(long id, String current, String next, String address) {
    AccountEntity row = row(id);
    NewPassword password = NewPassword.parse(next, row.name());
    confirm(row, current, address);
    row.protect(passwords.hash(password));
    return row.toSignedIn();
  }

  /** Ends all sessions of the account. */
  @Transactional
  public void signOutEverywhere(long id) {
    row(id).endSessions();
  }

  /** Deletes the account; what it made stays, without its name. */
  @Transactional(noRollbackFor = AccountRefusal.class) // a wrong password is counted
  public void delete(long id, String password, String address) {
    AccountEntity row = row(id);
    confirm(row, password, address);
    refuseIf(isLastAdministrator(row), Reason.LAST_ADMINISTRATOR);
    accounts.delete(row);
  }

  private Set<Role> rolesFor(String invitation, String address) {
    refuseIf(policy.door() == SignUpPolicy.Door.CLOSED, Reason.SIGN_UP_CLOSED);
    if (policy.door() == SignUpPolicy.Door.OPEN && invitation.isEmpty()) {
      refuseIf(attempts.begin(address).isPresent(), Reason.TOO_MANY_ATTEMPTS);
      return EnumSet.of(Role.READER, Role.CONTRIBUTOR);
    }
    return invitations.spend(invitation).orElseThrow(() -> new AccountRefusal(Reason.LINK_SPENT));
  }

  private AccountEntity saved(AccountEntity row) {
    try {
      return accounts.saveAndFlush(row);
    } catch (DataIntegrityViolationException takenMeanwhile) {
      throw new AccountRefusal(Reason.NAME_TAKEN);
    }
  }

  private void confirm(AccountEntity row, String password, String address) {
    String key = AccountName.keyOf(row.name());
    refuseIf(attempts.begin(key, address).isPresent(), Reason.TOO_MANY_ATTEMPTS);
    refuseIf(!passwords.match(password, row.password()), Reason.PASSWORD_WRONG);
    attempts.succeeded(key, address);
  }

  private boolean isLastAdministrator(AccountEntity row) {
    return row.toAccount().has(Role.ADMINISTRATOR) && !administrators.hasOtherThan(row.id());
  }

  private AccountEntity row(long id) {
    return accounts.findById(id).orElseThrow(() -> new AccountRefusal(Reason.NO_SUCH_ACCOUNT));
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new AccountRefusal(reason);
    }
  }
}
