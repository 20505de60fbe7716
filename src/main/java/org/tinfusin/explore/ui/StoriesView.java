package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.tinfusin.explore.StoriesPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** All story families, those that span the Sahara first. */
@Route(value = "stories", layout = MainLayout.class)
public class StoriesView extends Main implements HasDynamicTitle {
  private final Translations words;
  private final Locale reader;

  public StoriesView(StoriesPage page, Translations words) {
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading stories-page");
    add(new Html(page.article(reader).outerHtml()));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", words.text(reader, "nav.stories"));
  }
}
