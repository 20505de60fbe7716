package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tinfusin.explore.FlowsOnMap;
import org.tinfusin.explore.FlowsPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** Which stories are told on both sides of the Sahara, and which link one region with others. */
@StyleSheet("comparing.css")
@AnonymousAllowed
@Route(value = "flows", layout = MainLayout.class)
public class FlowsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final FlowsPage page;
  private final Translations words;
  private final Locale reader;

  public FlowsView(FlowsPage page, Translations words) {
    this.page = page;
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading flows-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Map<String, String> asked = new LinkedHashMap<>();
    event
        .getLocation()
        .getQueryParameters()
        .getParameters()
        .forEach((key, values) -> asked.put(key, values.getFirst()));
    FlowsPage.Shown shown = page.shown(asked, reader);
    Article article = new Article();
    article.setClassName("flows");
    article.add(new Html(shown.head().outerHtml()));
    shown.map().ifPresent(flows -> article.add(mapBox(flows)));
    article.add(new Html(shown.body().outerHtml()));
    removeAll();
    add(article);
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", words.text(reader, "flows.title"));
  }

  private ReadingMap mapBox(FlowsOnMap flows) {
    ReadingMap box = new ReadingMap(words, reader);
    box.map().tell(flows);
    box.caption(words.text(reader, flows.across() ? "flows.map" : "flows.map-of"));
    return box;
  }
}
