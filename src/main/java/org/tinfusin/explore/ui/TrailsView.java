package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.tinfusin.explore.TrailsPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** The gallery of trails; what it looks for stands in the address. */
@StyleSheet("trails.css")
@AnonymousAllowed
@Route(value = "trails", layout = MainLayout.class)
public class TrailsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final TrailsPage page;
  private final String title;
  private final Locale reader = UI.getCurrent().getLocale();

  public TrailsView(TrailsPage page, Translations words) {
    this.page = page;
    this.title = words.text(reader, "title.page", words.text(reader, "trail.trails"));
    setId("content");
    setClassName("reading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new Html(page.article(Asked.in(event), reader).outerHtml()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
