package org.tinfusin.account;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which somebody may make an account, each once, with the roles its maker gave them. */
@Service
public class Invitations {
  private static final Duration GOOD_FOR = Duration.ofDays(14);

  private final InvitationQuery invitations;
  private final CurrentAccount current;

  Invitations(InvitationQuery invitations, CurrentAccount current) {
    this.invitations = invitations;
    this.current = current;
  }

  /**
   * Makes one that works for 14 days.
   *
   * @return the secret of its link
   */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  @Transactional
  public String make(Collection<Role> roles) {
    OneTimeToken token = OneTimeToken.invent();
    invitations.insert(token.hash(), Role.words(roles), current.get().id(), GOOD_FOR);
    return token.text();
  }

  /** Whether somebody may still sign up with it. */
  @Transactional(readOnly = true)
  public boolean isOpen(String token) {
    return invitations.find(new OneTimeToken(token).hash()).isPresent();
  }

  /** The roles of the invitation, which then is spent; empty when it was spent before. */
  Optional<Set<Role>> spend(String token) {
    return invitations.delete(new OneTimeToken(token).hash()).map(Role::parse);
  }
}
