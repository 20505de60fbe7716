package org.tinfusin.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.account.SignedIn;

/**
 * Whoever has signed in may see what others may not: whatever they are answered is kept nowhere,
 * whichever door says otherwise. Only what is the same for all, scripts, styles and the base map,
 * is left as it is.
 */
final class PrivateAnswers extends OncePerRequestFilter {
  private static final String HEADER = "Cache-Control";
  private static final Pattern SAME_FOR_ALL =
      Pattern.compile("/(?:VAADIN|basemap|fonts)/.*|/[\\w./-]+\\.(?:css|js|woff2|svg|png|ico)");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isPrivate = isSignedIn() && !SAME_FOR_ALL.matcher(request.getServletPath()).matches();
    chain.doFilter(request, isPrivate ? new KeptNowhere(response) : response);
  }

  private static boolean isSignedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn;
  }

  private static final class KeptNowhere extends HttpServletResponseWrapper {
    KeptNowhere(HttpServletResponse response) {
      super(response);
      response.setHeader(HEADER, "private, no-store");
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
      if (!name.equalsIgnoreCase(HEADER)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
      if (!name.equalsIgnoreCase(HEADER)) {
        super.addHeader(name, value);
      }
    }
  }
}
