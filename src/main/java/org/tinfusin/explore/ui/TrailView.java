package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.tinfusin.explore.MapLabels;
import org.tinfusin.explore.TrailPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.TrailWalk;
import org.tinfusin.trail.TrailWalks;
import org.tinfusin.trail.Trails;

/** A trail: the map follows the stops, which stand side by side with it. */
@JsModule("./trail.ts")
@StyleSheet("trails.css")
@AnonymousAllowed
@Route(value = "trails/:slug", layout = MainLayout.class)
public class TrailView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final Trails trails;
  private final TrailWalks walks;
  private final TrailPage pages;
  private final Translations words;
  private final Locale reader = UI.getCurrent().getLocale();
  private String title = "";

  public TrailView(Trails trails, TrailWalks walks, TrailPage pages, Translations words) {
    this.trails = trails;
    this.walks = walks;
    this.pages = pages;
    this.words = words;
    setId("content");
    setClassName("reading trail-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    String key = Asked.in(event).get(Trails.KEY);
    show(walks.of(trails.find(slug, key).orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", title);
  }

  private void show(TrailWalk walk) {
    title = walk.trail().words().title().textFor(reader);
    removeAll();
    Article article = new Article();
    article.setClassName("trail");
    article.add(
        new Html(pages.head(walk, reader).outerHtml()),
        map(walk),
        new Html(pages.body(walk, reader).outerHtml()));
    add(article);
  }

  private Div map(TrailWalk walk) {
    AtlasMap map = new AtlasMap();
    map.setReader(reader);
    map.setLabels(MapLabels.in(reader, words));
    map.keepStill();
    map.tell(walk, title, reader);
    Div box = new Div(map);
    box.setClassName("reading-map trail-map");
    return box;
  }
}
