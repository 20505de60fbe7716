package org.tinfusin.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as other modules and pages see them: never a mail address or password.
 *
 * @param name what they sign in with
 * @param displayName what others see
 * @param lastSignIn null when they never signed in
 * @param hasMail whether a reset link can be mailed to them
 * @param disabled whether they may not sign in
 */
public record Account(
    long id,
    String name,
    String displayName,
    Set<Role> roles,
    Instant created,
    @Nullable Instant lastSignIn,
    boolean hasMail,
    boolean disabled)
    implements Serializable {
  public Account {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
