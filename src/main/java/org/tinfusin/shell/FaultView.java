package org.tinfusin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader sees when something of ours broke: a calm notice; the fault is logged once. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends NoticeView implements HasErrorParameter<Exception> {
  private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

  FaultView(Translations words) {
    super(words, "error.fault");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    if (DatabaseAway.isReasonOf(parameter.getException())) {
      LOG.warn("The database is away: /{} is not shown", event.getLocation().getPath());
      say("error.away");
      return 503;
    }
    LOG.error("A page failed: /{}", event.getLocation().getPath(), parameter.getException());
    return 500;
  }
}
