package org.tinfusin.narrative;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is reading, by what may be shown to them; each sees all that the ones before see. The
 * database is told once, where a connection is lent ({@link ReaderRightsQuery}); what is kept in
 * memory or outside is kept for one of these at a time.
 */
public enum Reader {
  EVERYONE(""),
  SIGNED_IN("signed_in"),
  CURATOR("curator");

  private static final Set<String> CURATING = Set.of("ROLE_CURATOR", "ROLE_ADMINISTRATOR");

  private final String word;

  Reader(String word) {
    this.word = word;
  }

  /** Whoever asks in this thread; everyone where nobody asks. */
  public static Reader now() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || !authentication.isAuthenticated()
        || authentication instanceof AnonymousAuthenticationToken) {
      return EVERYONE;
    }
    Set<String> roles =
        authentication.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .map(String::valueOf)
            .collect(Collectors.toSet());
    roles.retainAll(CURATING);
    return roles.isEmpty() ? SIGNED_IN : CURATOR;
  }

  /** The name that whoever asks in this thread signed in with; empty for a visitor. */
  public static String signedInAs() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return now() == EVERYONE || authentication == null ? "" : authentication.getName();
  }

  /** What the database is told; empty for everyone. */
  String word() {
    return word;
  }

  /** The number of something that is kept, made another one for each kind of reader. */
  public String tagged(long number) {
    return this == EVERYONE ? Long.toString(number) : number + "-" + word;
  }
}
