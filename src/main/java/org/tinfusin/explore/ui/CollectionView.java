package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.tinfusin.explore.CollectionPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What the collection holds, how far it was checked, and what is missing. */
@Route(value = "about/collection", layout = MainLayout.class)
public class CollectionView extends Main implements HasDynamicTitle {
  private final Translations words;
  private final Locale reader;

  public CollectionView(CollectionPage page, Translations words) {
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading collection-page");
    add(new Html(page.article(reader).outerHtml()));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", words.text(reader, "collection.title"));
  }
}
