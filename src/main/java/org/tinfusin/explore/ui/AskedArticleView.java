package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.tinfusin.shell.Translations;

/** A page that is one article, made anew for each address that asks it something else. */
abstract class AskedArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final BiFunction<Map<String, String>, Locale, Component> article;
  private final Locale reader;
  private final String title;

  AskedArticleView(
      Translations words,
      String titleKey,
      String className,
      BiFunction<Map<String, String>, Locale, Component> article) {
    this.article = article;
    this.reader = UI.getCurrent().getLocale();
    this.title = words.text(reader, "title.page", words.text(reader, titleKey));
    setId("content");
    setClassName("reading " + className);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Map<String, String> asked = new LinkedHashMap<>();
    event
        .getLocation()
        .getQueryParameters()
        .getParameters()
        .forEach((key, values) -> asked.put(key, values.getFirst()));
    removeAll();
    add(article.apply(asked, reader));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
