package org.tinfusin.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Leads somebody who signed in, but may not see a page, to their account, which tells why; a form
 * without its token is refused.
 */
final class ClosedPage implements AccessDeniedHandler {
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (HttpMethod.GET.matches(request.getMethod())) {
      response.sendRedirect(request.getContextPath() + "/account?" + AccountView.CLOSED);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
