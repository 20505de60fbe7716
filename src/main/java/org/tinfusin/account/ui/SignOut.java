package org.tinfusin.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Ends the session of whoever is asking, and leads them to the map as a visitor. */
final class SignOut {
  private SignOut() {}

  static void now() {
    UI.getCurrent().getPage().setLocation("./");
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    VaadinServletResponse response = VaadinServletResponse.getCurrent();
    if (request != null && response != null) {
      new SecurityContextLogoutHandler()
          .logout(request.getHttpServletRequest(), response.getHttpServletResponse(), null);
    }
  }
}
