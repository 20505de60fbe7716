package org.tinfusin.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.account.SignIns;
import org.tinfusin.account.SignedIn;

/**
 * Looks at the account anew in each request of somebody who signed in: a change of roles counts at
 * once, and whoever was signed out elsewhere, disabled or deleted is a visitor again.
 */
final class SessionRenewal extends OncePerRequestFilter {
  private final SignIns signIns;

  SessionRenewal(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getSession(false) != null) {
      renew(request);
    }
    chain.doFilter(request, response);
  }

  private void renew(HttpServletRequest request) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn earlier) {
      Optional<SignedIn> now = signIns.renew(earlier);
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      now.map(SignedIn::toAuthentication).ifPresent(context::setAuthentication);
      SecurityContextHolder.setContext(context);
      if (now.isEmpty()) {
        end(request.getSession(false));
      }
    }
  }

  private static void end(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException ended) {
      return; // another request of the same person was quicker
    }
  }
}
