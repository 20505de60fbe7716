package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tinfusin.shell.StyleSheets;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;

/** A page of a trail that stands alone: no masthead, no session of its own. */
final class TrailPaper {
  private final StyleSheets styleSheets;
  private final Translations words;

  TrailPaper(StyleSheets styleSheets, Translations words) {
    this.styleSheets = styleSheets;
    this.words = words;
  }

  /**
   * An empty page with the title of the trail and a link back to it.
   *
   * @param folder where the atlas stands on its server
   * @param kind handout or slides, for the style sheet
   */
  Document begin(Trail trail, String kind, String folder, Locale reader) {
    List<String> sheets =
        Stream.concat(
                styleSheets.addresses().stream(), Stream.of(styleSheets.address("trails.css")))
            .toList();
    Document page = Html.document(reader, folder, sheets);
    page.outputSettings().prettyPrint(false);
    Element head = page.head();
    head.appendElement("title")
        .text(words.text(reader, "title.page", trail.words().title().textFor(reader)));
    head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
    head.appendElement("link").attr("rel", "icon").attr("href", "icon.svg");
    page.body().addClass(kind);
    return page;
  }
}
