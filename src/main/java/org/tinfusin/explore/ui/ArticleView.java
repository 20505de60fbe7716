package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.tinfusin.shell.Translations;

/** A page that is one article, the same as in the first answer. */
abstract class ArticleView extends Main implements HasDynamicTitle {
  private final String title;

  ArticleView(
      Translations words, String titleKey, String className, Function<Locale, Element> article) {
    Locale reader = UI.getCurrent().getLocale();
    title = words.text(reader, "title.page", words.text(reader, titleKey));
    setId("content");
    setClassName("reading " + className);
    add(new Html(article.apply(reader).outerHtml()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
