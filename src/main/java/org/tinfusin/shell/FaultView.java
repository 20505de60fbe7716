package org.tinfusin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader sees when something of ours broke: a calm notice; the fault is logged once. */
@ParentLayout(MainLayout.class)
class FaultView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
  private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

  private final String title;

  FaultView(Translations words) {
    Locale reader = UI.getCurrent().getLocale();
    title = words.text(reader, "title.page", words.text(reader, "error.fault"));
    setId("content");
    setClassName("reading notice-page");
    add(
        new H1(words.text(reader, "error.fault")),
        new Paragraph(words.text(reader, "error.fault-advice")),
        new Anchor("", words.text(reader, "error.to-map")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    LOG.error("A page failed: /{}", event.getLocation().getPath(), parameter.getException());
    return 500;
  }
}
