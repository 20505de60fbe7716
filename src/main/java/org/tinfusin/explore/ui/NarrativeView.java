package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinfusin.explore.NarrativePage;
import org.tinfusin.explore.PageRequest;
import org.tinfusin.explore.SearchWalks;
import org.tinfusin.explore.StoryMaps;
import org.tinfusin.explore.StoryOnMap;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.leaflet.Viewport;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.Translations;

/** The reading page of one narrative. */
@JsModule("./reading.ts")
@StyleSheet("comparing.css")
@AnonymousAllowed
@Route(value = "narratives/:slug", layout = MainLayout.class)
public class NarrativeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final int ZOOM = 6;

  private final Narratives narratives;
  private final StoryFamilies families;
  private final StoryMaps maps;
  private final NarrativePage pages;
  private final SearchWalks walks;
  private final AtlasRoot root;
  private final Translations words;
  private final Locale reader;
  private String title = "";

  public NarrativeView(
      Narratives narratives,
      StoryFamilies families,
      StoryMaps maps,
      NarrativePage pages,
      SearchWalks walks,
      PublicAddress address,
      Translations words) {
    this.narratives = narratives;
    this.families = families;
    this.maps = maps;
    this.pages = pages;
    this.walks = walks;
    this.root = new AtlasRoot(address);
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    String search =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(PageRequest.SEARCH)
            .orElse(null);
    Optional<NarrativeReading> found = narratives.read(slug);
    if (found.isEmpty() && narratives.isWithdrawn(slug)) {
      tellWithdrawn();
    } else {
      show(found.orElseThrow(NotFoundException::new), search);
    }
  }

  private void tellWithdrawn() {
    title = words.text(reader, "error.withdrawn");
    removeAll();
    addClassName("notice-page");
    add(
        new H1(title),
        new Paragraph(words.text(reader, "error.withdrawn-advice")),
        new Anchor("", words.text(reader, "error.to-map")));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", title);
  }

  private void show(NarrativeReading narrative, @Nullable String search) {
    List<StoryFamily> stories = families.of(narrative.slug());
    title = narrative.title().textFor(reader);
    removeAll();
    removeClassName("notice-page");
    Article article = new Article();
    article.setClassName("narrative");
    walks
        .within(search, narrative.slug(), reader)
        .ifPresent(walk -> article.add(new Html(walk.outerHtml())));
    article.add(
        new Html(pages.head(narrative, reader).outerHtml()),
        mapBox(narrative, stories),
        new Html(pages.body(narrative, stories, root.get(), reader).outerHtml()),
        new Html(pages.further(narrative, stories, reader).outerHtml()));
    add(article);
  }

  /** Its other variants are on the map too, with the lines to them. */
  private ReadingMap mapBox(NarrativeReading narrative, List<StoryFamily> stories) {
    ReadingMap box = new ReadingMap(words, reader);
    StoryOnMap laidOut = maps.of(narrative, stories, reader);
    box.map().tell(laidOut);
    if (laidOut.variants().size() == 1) {
      box.map().show(new Viewport(ZOOM, narrative.place().lat(), narrative.place().lon()));
    }
    box.map().select(narrative.slug());
    box.caption(pages.placeOnMap(narrative, reader));
    return box;
  }
}
