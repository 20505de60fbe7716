package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.tinfusin.explore.NarrativePage;
import org.tinfusin.leaflet.Viewport;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** The reading page of one narrative. */
@Route(value = "narratives/:slug", layout = MainLayout.class)
public class NarrativeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final int ZOOM = 6;

  private final Narratives narratives;
  private final NarrativePage pages;
  private final Translations words;
  private final Locale reader;
  private String title = "";

  public NarrativeView(Narratives narratives, NarrativePage pages, Translations words) {
    this.narratives = narratives;
    this.pages = pages;
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    show(narratives.read(slug).orElseThrow(NotFoundException::new));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", title);
  }

  private void show(NarrativeReading narrative) {
    title = narrative.title().textFor(reader);
    removeAll();
    Article article = new Article();
    article.setClassName("narrative");
    article.add(
        new Html(pages.head(narrative, reader).outerHtml()),
        mapBox(narrative),
        new Html(pages.body(narrative, reader).outerHtml()));
    add(article);
  }

  private ReadingMap mapBox(NarrativeReading narrative) {
    ReadingMap box = new ReadingMap(words, reader);
    box.map().tell(narrative, reader);
    box.map().select(narrative.slug());
    box.map().show(new Viewport(ZOOM, narrative.place().lat(), narrative.place().lon()));
    return box;
  }
}
