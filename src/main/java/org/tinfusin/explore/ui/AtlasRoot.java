package org.tinfusin.explore.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.tinfusin.shell.PublicAddress;

/** Where the atlas stands on the web, as a page of the application knows it. */
final class AtlasRoot {
  private final PublicAddress address;

  AtlasRoot(PublicAddress address) {
    this.address = address;
  }

  /** Without a closing slash. */
  String get() {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    return request == null ? "" : address.root(request.getHttpServletRequest());
  }
}
