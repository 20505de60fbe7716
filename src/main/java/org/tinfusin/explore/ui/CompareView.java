package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Map;
import org.tinfusin.explore.ComparePage;
import org.tinfusin.explore.StoryMaps;
import org.tinfusin.explore.TwoTellings;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.Translations;

/** Two narratives side by side, with both on a small map. */
@JsModule("./reading.ts")
@StyleSheet("comparing.css")
@AnonymousAllowed
@Route(value = "compare/:one/:other", layout = MainLayout.class)
public class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final ComparePage pages;
  private final StoryMaps maps;
  private final AtlasRoot root;
  private final Translations words;
  private final Locale reader;
  private String title = "";

  public CompareView(ComparePage pages, StoryMaps maps, PublicAddress address, Translations words) {
    this.pages = pages;
    this.maps = maps;
    this.root = new AtlasRoot(address);
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading");
  }

  /** The two stand in the order of their slugs, and a narrative beside itself is just its page. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String one = event.getRouteParameters().get("one").orElse("");
    String other = event.getRouteParameters().get("other").orElse("");
    if (one.equals(other)) {
      event.forwardTo(NarrativeView.class, new RouteParameters("slug", one));
    } else if (one.compareTo(other) > 0) {
      event.forwardTo(CompareView.class, new RouteParameters(Map.of("one", other, "other", one)));
    } else {
      show(pages.find(one, other).orElseThrow(NotFoundException::new));
    }
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", title);
  }

  private void show(TwoTellings two) {
    title = pages.title(two, reader);
    removeAll();
    Article article = new Article();
    article.setClassName("compare");
    article.add(
        new Html(pages.head(two, reader).outerHtml()),
        mapBox(two),
        new Html(pages.body(two, root.get(), reader).outerHtml()));
    add(article);
  }

  private ReadingMap mapBox(TwoTellings two) {
    ReadingMap box = new ReadingMap(words, reader);
    box.map().tell(maps.of(two, reader));
    box.caption(words.text(reader, "map.lines"));
    return box;
  }
}
