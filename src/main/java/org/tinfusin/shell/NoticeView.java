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
  private final Translations words;
  private final Locale reader = UI.getCurrent().getLocale();
  private final H1 heading = new H1();
  private final Paragraph advice = new Paragraph();

  /**
   * @param key of what happened; with {@code -advice} it is that of what to do
   */
  NoticeView(Translations words, String key) {
    this.words = words;
    setId("content");
    setClassName("reading notice-page");
    add(heading, advice, new Anchor("", words.text(reader, "error.to-map")));
    heading.setText(words.text(reader, key));
    advice.setText(words.text(reader, key + "-advice"));
  }

  /** Says that something else happened. */
  void say(String key) {
    heading.setText(words.text(reader, key));
    advice.setText(words.text(reader, key + "-advice"));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", heading.getText());
  }
}
