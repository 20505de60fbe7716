package org.tinfusin.account;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Whoever signed in, as the session remembers them.
 *
 * @param sessionVersion that of the account when they did; an older one counts no longer
 */
public record SignedIn(Account account, int sessionVersion)
    implements AuthenticatedPrincipal, Serializable {
  @Override
  public String getName() {
    return account.name();
  }

  /** What Spring Security asks for: this person, with a {@code ROLE_} for each role. */
  public Authentication toAuthentication() {
    List<GrantedAuthority> authorities =
        account.roles().stream()
            .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
  }
}
