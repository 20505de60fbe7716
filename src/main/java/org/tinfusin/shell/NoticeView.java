package org.tinfusin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;

/** A calm notice in place of a page: what happened, what to do, and the way back to the map. */
abstract class NoticeView extends Main implements HasDynamicTitle {
  private final String title;

  /**
   * @param key of what happened; with {@code -advice} it is that of what to do
   */
  NoticeView(Translations words, String key) {
    Locale reader = UI.getCurrent().getLocale();
    title = words.text(reader, "title.page", words.text(reader, key));
    setId("content");
    setClassName("reading notice-page");
    add(
        new H1(words.text(reader, key)),
        new Paragraph(words.text(reader, key + "-advice")),
        new Anchor("", words.text(reader, "error.to-map")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
