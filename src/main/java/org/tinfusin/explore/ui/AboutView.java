package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.tinfusin.explore.AboutPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What the atlas is, how it says what it does not know, and whose data it stands on. */
@Route(value = "about", layout = MainLayout.class)
public class AboutView extends Main implements HasDynamicTitle {
  private final Translations words;
  private final Locale reader;

  public AboutView(AboutPage page, Translations words) {
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading about-page");
    add(new Html(page.article(reader).outerHtml()));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", words.text(reader, "nav.about"));
  }
}
