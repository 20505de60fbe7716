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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import java.util.Locale;

/** What a reader sees at an address that leads nowhere. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
  private final String title;

  NotFoundView(Translations words) {
    Locale reader = UI.getCurrent().getLocale();
    title = words.text(reader, "title.page", words.text(reader, "error.not-found"));
    setId("content");
    setClassName("reading notice-page");
    add(
        new H1(words.text(reader, "error.not-found")),
        new Paragraph(words.text(reader, "error.not-found-advice")),
        new Anchor("", words.text(reader, "error.to-map")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return 404;
  }
}
