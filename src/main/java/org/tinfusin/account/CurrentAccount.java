package org.tinfusin.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tinfusin.account.AccountRefusal.Reason;

/**
 * Who is asking, in this request: what other modules decide by. Roles are those of this moment, not
 * of the sign-in.
 */
@Component
public class CurrentAccount {
  /** The account of whoever is asking; empty for a visitor. */
  public Optional<Account> find() {
    return signedIn().map(SignedIn::account);
  }

  /**
   * @throws AccountRefusal when a visitor is asking
   */
  public Account get() {
    return find().orElseThrow(() -> new AccountRefusal(Reason.NO_SUCH_ACCOUNT));
  }

  public boolean has(Role role) {
    return find().filter(account -> account.has(role)).isPresent();
  }

  private static Optional<SignedIn> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}
