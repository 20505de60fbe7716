package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tinfusin.explore.WantedPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What a collector could look for. */
@StyleSheet("comparing.css")
@AnonymousAllowed
@Route(value = "wanted", layout = MainLayout.class)
public class WantedView extends AskedArticleView {
  public WantedView(WantedPage page, Translations words) {
    super(
        words,
        "wanted.title",
        "wanted-page",
        (asked, reader) -> new Html(page.article(asked, reader).outerHtml()));
  }
}
