package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.shell.Translations;

/** The page about the atlas as semantic HTML. */
@Service
public class AboutPage {
  private static final List<String> SECTIONS =
      List.of("what", "places", "sources", "texts", "borders", "data", "say-no");

  private final Translations words;

  AboutPage(Translations words) {
    this.words = words;
  }

  public Element article(Locale reader) {
    Element article = Html.element("article", "about");
    Html.child(article, "h1", "", words.text(reader, "about.title"));
    for (String name : SECTIONS) {
      Element section = Html.child(article, "section", "text");
      Html.child(section, "h2", "", words.text(reader, "about." + name));
      Html.child(section, "p", "", words.text(reader, "about." + name + ".text"));
    }
    Element further = Html.child(article, "p", "text");
    Html.link(further, "about/collection", words.text(reader, "collection.title"));
    return article;
  }
}
