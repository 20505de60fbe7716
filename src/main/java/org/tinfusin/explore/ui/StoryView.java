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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.tinfusin.explore.StoryMaps;
import org.tinfusin.explore.StoryPage;
import org.tinfusin.family.FamilyChanges;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.Translations;

/** The page of one story family: its variants on the map, and what they share. */
@JsModule("./reading.ts")
@JsModule("./time-slider.ts")
@StyleSheet("comparing.css")
@AnonymousAllowed
@Route(value = "stories/:slug", layout = MainLayout.class)
public class StoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final StoryFamilies families;
  private final FamilyChanges changes;
  private final StoryPage pages;
  private final StoryMaps maps;
  private final Translations words;
  private final AtlasRoot root;
  private final Locale reader;
  private String title = "";

  public StoryView(
      StoryFamilies families,
      FamilyChanges changes,
      StoryPage pages,
      StoryMaps maps,
      PublicAddress address,
      Translations words) {
    this.families = families;
    this.changes = changes;
    this.pages = pages;
    this.maps = maps;
    this.words = words;
    this.root = new AtlasRoot(address);
    this.reader = UI.getCurrent().getLocale();
    setId("content");
    setClassName("reading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    Optional<String> whole = changes.movedTo(slug);
    if (whole.isPresent()) {
      event.forwardTo("stories/" + whole.get());
      return;
    }
    show(families.find(slug).orElseThrow(NotFoundException::new));
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.page", title);
  }

  private void show(StoryFamily story) {
    title = story.title().textFor(reader);
    removeAll();
    Article article = new Article();
    article.setClassName("story");
    article.add(new Html(pages.head(story, reader).outerHtml()), mapBox(story));
    pages.times(story, reader).ifPresent(times -> article.add(new Html(times.outerHtml())));
    article.add(new Html(pages.body(story, root.get(), reader).outerHtml()));
    add(article);
  }

  private ReadingMap mapBox(StoryFamily story) {
    ReadingMap box = new ReadingMap(words, reader);
    box.map().tell(maps.of(story, reader));
    box.caption(words.text(reader, "map.lines"));
    return box;
  }
}
