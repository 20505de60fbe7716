package org.tinfusin.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a session knows of whoever signed in, and whether that still holds. */
@Service
public class SignIns {
  private final AccountRepository accounts;
  private final Passwords passwords;

  SignIns(AccountRepository accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** The same person as they are now; empty when they have been signed out, disabled or deleted. */
  @Transactional(readOnly = true)
  public Optional<SignedIn> renew(SignedIn earlier) {
    return accounts
        .findById(earlier.account().id())
        .filter(row -> !row.disabled() && row.sessionVersion() == earlier.sessionVersion())
        .map(AccountEntity::toSignedIn);
  }

  /** Somebody signs in with this password, which was right. */
  @Transactional
  SignedIn enter(long id, String password) {
    AccountEntity row =
        accounts
            .findById(id)
            .filter(found -> !found.disabled())
            .orElseThrow(() -> new BadCredentialsException("gone meanwhile"));
    row.signedIn(Instant.now());
    if (passwords.isOutdated(row.password())) {
      row.rehash(passwords.hash(new NewPassword(NewPassword.normal(password))));
    }
    return row.toSignedIn();
  }
}
