package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.tinfusin.explore.FlowsOnMap;
import org.tinfusin.explore.FlowsPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** Which stories are told on both sides of the Sahara, and which link one region with others. */
@StyleSheet("comparing.css")
@AnonymousAllowed
@Route(value = "flows", layout = MainLayout.class)
public class FlowsView extends AskedArticleView {
  public FlowsView(FlowsPage page, Translations words) {
    super(
        words,
        "flows.title",
        "flows-page",
        (asked, reader) -> article(page.shown(asked, reader), words, reader));
  }

  private static Article article(FlowsPage.Shown shown, Translations words, Locale reader) {
    Article article = new Article();
    article.setClassName("flows");
    article.add(new Html(shown.head().outerHtml()));
    shown.map().ifPresent(flows -> article.add(mapBox(flows, words, reader)));
    article.add(new Html(shown.body().outerHtml()));
    return article;
  }

  private static ReadingMap mapBox(FlowsOnMap flows, Translations words, Locale reader) {
    ReadingMap box = new ReadingMap(words, reader);
    box.map().tell(flows);
    box.caption(words.text(reader, flows.across() ? "flows.map" : "flows.map-of"));
    return box;
  }
}
