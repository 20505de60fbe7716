package org.tinfusin.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.AccountRefusal.Reason;

/** Links by which somebody sets a new password, each once. */
@Service
public class ResetLinks {
  private static final Duration OF_ADMINISTRATORS = Duration.ofDays(1);
  private static final Duration OF_MAILS = Duration.ofHours(1);

  private final AccountRepository accounts;
  private final ResetLinkQuery links;
  private final Passwords passwords;
  private final Attempts attempts;
  private final ResetMail mail;

  ResetLinks(
      AccountRepository accounts,
      ResetLinkQuery links,
      Passwords passwords,
      Attempts attempts,
      ResetMail mail) {
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.attempts = attempts;
    this.mail = mail;
  }

  /** Whether the atlas can mail them; else an administrator makes them. */
  public boolean canBeMailed() {
    return mail.isPossible();
  }

  /**
   * Mails a link to the account of this name, or to all with this mail address. Whether there is
   * one is not told, neither by an answer nor by the time it takes.
   *
   * @param address of the network that asks
   * @throws AccountRefusal when this address asked too often
   */
  public void mailTo(String nameOrMail, Locale reader, String address) {
    if (attempts.begin(address).isPresent()) {
      throw new AccountRefusal(Reason.TOO_MANY_ATTEMPTS);
    }
    Thread.ofVirtual().name("reset-mail").start(() -> send(nameOrMail.strip(), reader));
  }

  /** The name of the account that the link is for, while it can be used. */
  @Transactional(readOnly = true)
  public Optional<String> nameFor(String token) {
    return links
        .find(new OneTimeToken(token).hash())
        .flatMap(accounts::findById)
        .map(AccountEntity::name);
  }

  /**
   * Sets a new password, signs out everywhere, and spends the link and all others of the account.
   *
   * @throws AccountRefusal when the link was spent, or the password will not do
   */
  @Transactional
  public void use(String token, String typed) {
    String hash = new OneTimeToken(token).hash();
    AccountEntity row = links.find(hash).flatMap(accounts::findById).orElseThrow(ResetLinks::spent);
    NewPassword password = NewPassword.parse(typed, row.name());
    if (!links.delete(hash)) {
      throw spent();
    }
    links.deleteAllOf(row.id());
    row.protect(passwords.hash(password));
    attempts.forget(AccountName.keyOf(row.name()));
  }

  /** The secret of a new link for an administrator to hand on. */
  String make(long account) {
    return make(account, OF_ADMINISTRATORS);
  }

  private String make(long account, Duration goodFor) {
    OneTimeToken token = OneTimeToken.invent();
    links.insert(token.hash(), account, goodFor);
    return token.text();
  }

  private void send(String nameOrMail, Locale reader) {
    Stream<AccountEntity> named =
        accounts.findByNameKey(AccountName.keyOf(nameOrMail)).stream()
            .filter(row -> row.mail() != null && !row.disabled());
    List<AccountEntity> all =
        Stream.concat(named, accounts.findByMailIgnoreCaseAndDisabledFalse(nameOrMail).stream())
            .toList();
    all.forEach(row -> mail.send(row.mail(), row.name(), make(row.id(), OF_MAILS), reader));
  }

  private static AccountRefusal spent() {
    return new AccountRefusal(Reason.LINK_SPENT);
  }
}
