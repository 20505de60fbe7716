package org.tinfusin.account;

import java.util.EnumSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.AccountRefusal.Reason;

/** What whoever runs the atlas does on its own machine: makes administrators. */
@Service
public class Administrators {
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Attempts attempts;
  private final ResetLinks links;

  Administrators(
      AccountRepository accounts, Passwords passwords, Attempts attempts, ResetLinks links) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.links = links;
  }

  /**
   * @throws AccountRefusal when the name is taken, or there is none to reset
   */
  @Transactional(readOnly = true)
  void check(AdminCommand.Task task, String name) {
    AccountName parsed = AccountName.parse(name);
    boolean there = accounts.existsByNameKey(parsed.key());
    switch (task) {
      case CREATE -> refuseIf(there, Reason.NAME_TAKEN);
      case RESET -> refuseIf(!there, Reason.NO_SUCH_ACCOUNT);
    }
  }

  @Transactional
  void create(String name, NewPassword password) {
    made(name).protect(passwords.hash(password));
  }

  /** The secret of a link by which the password is set. */
  @Transactional
  String create(String name) {
    return links.make(made(name).id());
  }

  @Transactional
  void reset(String name, NewPassword password) {
    AccountEntity row = row(name);
    row.protect(passwords.hash(password));
    row.disable(false);
    attempts.forget(AccountName.keyOf(name));
  }

  /** The secret of a link by which a new password is set; until then the old one works. */
  @Transactional
  String reset(String name) {
    AccountEntity row = row(name);
    row.disable(false);
    return links.make(row.id());
  }

  private AccountEntity made(String name) {
    AccountName parsed = AccountName.parse(name);
    refuseIf(accounts.existsByNameKey(parsed.key()), Reason.NAME_TAKEN);
    return accounts.saveAndFlush(
        AccountEntity.of(
            parsed, new DisplayName(parsed.text()), EnumSet.of(Role.READER, Role.ADMINISTRATOR)));
  }

  private AccountEntity row(String name) {
    return accounts
        .findByNameKey(AccountName.keyOf(name))
        .orElseThrow(() -> new AccountRefusal(Reason.NO_SUCH_ACCOUNT));
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new AccountRefusal(reason);
    }
  }
}
