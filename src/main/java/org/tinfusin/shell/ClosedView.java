package org.tinfusin.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What somebody who signed in sees at a page that is not open to them. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ClosedView extends NoticeView implements HasErrorParameter<AccessDeniedException> {
  ClosedView(Translations words) {
    super(words, "error.closed");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    return 403;
  }
}
