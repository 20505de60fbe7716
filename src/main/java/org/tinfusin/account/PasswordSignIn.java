package org.tinfusin.account;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs somebody in by name and password. It never tells, not even by the time it takes, whether
 * the name exists.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Attempts attempts;
  private final SignIns signIns;

  PasswordSignIn(
      AccountRepository accounts, Passwords passwords, Attempts attempts, SignIns signIns) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.signIns = signIns;
  }

  /**
   * @throws TooManyAttempts when the name or the address has to wait
   * @throws BadCredentialsException when name or password is wrong, or the account disabled
   */
  @Override
  public Authentication authenticate(Authentication typed) {
    String key = AccountName.keyOf(typed.getName());
    String address = address(typed);
    Optional<Duration> wait = attempts.begin(key, address);
    if (wait.isPresent()) {
      throw new TooManyAttempts(wait.get());
    }
    Optional<AccountEntity> account = accounts.findByNameKey(key);
    String password = String.valueOf(typed.getCredentials());
    boolean right = passwords.match(password, account.map(AccountEntity::password).orElse(null));
    AccountEntity row =
        account
            .filter(found -> right && !found.disabled())
            .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
    attempts.succeeded(key, address);
    return signIns.enter(row.id(), password).toAuthentication();
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private static String address(@Nullable Authentication typed) {
    return typed != null && typed.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }
}
