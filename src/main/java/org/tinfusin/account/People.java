package org.tinfusin.account;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.AccountRefusal.Reason;

/** What administrators do with the accounts of others; nobody else may call any of it. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class People {
  /** How many a page lists. */
  public static final int PAGE = 50;

  private final AccountRepository accounts;
  private final PeopleQuery people;
  private final AdministratorQuery administrators;
  private final ResetLinks links;

  People(
      AccountRepository accounts,
      PeopleQuery people,
      AdministratorQuery administrators,
      ResetLinks links) {
    this.accounts = accounts;
    this.people = people;
    this.administrators = administrators;
    this.links = links;
  }

  /**
   * Accounts in the order of their names.
   *
   * @param search a part of a name in any spelling, or empty for all
   * @param after the name of the last one listed before, or empty
   */
  @Transactional(readOnly = true)
  public List<Account> find(String search, String after) {
    List<Long> ids =
        people.find(AccountName.keyOf(search), search.strip(), AccountName.keyOf(after), PAGE);
    return ids.stream().map(this::row).map(AccountEntity::toAccount).toList();
  }

  /**
   * @throws AccountRefusal when nobody would be left to look after people
   */
  @Transactional
  public Account grant(long id, Collection<Role> roles) {
    AccountEntity row = row(id);
    if (!roles.contains(Role.ADMINISTRATOR)) {
      keepOneAdministrator(row);
    }
    row.grant(roles);
    return row.toAccount();
  }

  /**
   * Lets somebody in no longer and signs them out, or lets them in again.
   *
   * @throws AccountRefusal when nobody would be left to look after people
   */
  @Transactional
  public Account disable(long id, boolean disabled) {
    AccountEntity row = row(id);
    if (disabled) {
      keepOneAdministrator(row);
    }
    row.disable(disabled);
    return row.toAccount();
  }

  /**
   * Makes a link by which somebody sets a new password.
   *
   * @return its secret
   */
  @Transactional
  public String makeResetLink(long id) {
    return links.make(row(id).id());
  }

  private void keepOneAdministrator(AccountEntity row) {
    if (row.toAccount().has(Role.ADMINISTRATOR) && !administrators.hasOtherThan(row.id())) {
      throw new AccountRefusal(Reason.LAST_ADMINISTRATOR);
    }
  }

  private AccountEntity row(long id) {
    return accounts.findById(id).orElseThrow(() -> new AccountRefusal(Reason.NO_SUCH_ACCOUNT));
  }
}
