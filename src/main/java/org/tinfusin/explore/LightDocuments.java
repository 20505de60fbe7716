package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.shell.LightMode;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.StyleSheets;
import org.tinfusin.shell.Translations;

/** The light pages: the words of every page in a frame that works by links and one form. */
@Service
class LightDocuments {
  private final ReadingDocuments documents;
  private final LightList list;
  private final StyleSheets styleSheets;
  private final PublicAddress publicAddress;
  private final Translations words;

  LightDocuments(
      ReadingDocuments documents,
      LightList list,
      StyleSheets styleSheets,
      PublicAddress publicAddress,
      Translations words) {
    this.documents = documents;
    this.list = list;
    this.styleSheets = styleSheets;
    this.publicAddress = publicAddress;
    this.words = words;
  }

  record Answer(int status, String html) {}

  /** The page that the request asks for, in the reader's language. */
  Answer at(HttpServletRequest request) {
    PageRequest asked = PageRequest.of(request, request.getServletPath(), publicAddress);
    Locale reader = asked.reader();
    FirstPage page = documents.at(asked);
    boolean atList = request.getServletPath().equals("/");
    Element main =
        atList
            ? list.main(request.getParameterMap(), reader)
            : Objects.requireNonNull(page.body().selectFirst("main"));
    main.select("noscript").unwrap(); // no script runs here, whatever the browser could do
    Document document = document(page, request.getContextPath(), reader);
    Element shell = Html.child(document.body(), "div", "shell light");
    String here = request.getRequestURI();
    Html.link(shell, here + "#content", words.text(reader, "shell.skip")).addClass("skip-link");
    shell.appendChild(masthead(request.getServletPath(), reader));
    shell.appendChild(main.attr("id", "content").attr("tabindex", "-1"));
    shell.appendChild(foot(reader));
    return new Answer(page.status(), document.outerHtml());
  }

  /** Title and description only: previews and structured data are for others. */
  private Document document(FirstPage page, String root, Locale reader) {
    Document document = Html.document(reader, root, styleSheets.light());
    document.outputSettings().prettyPrint(false);
    Element head = document.head();
    head.appendElement("link").attr("rel", "icon").attr("href", "icon.svg");
    page.head().stream()
        .filter(part -> part.is("title, meta[name=description], link[rel=stylesheet]"))
        .forEach(head::appendChild);
    return document;
  }

  private Element masthead(String path, Locale reader) {
    Element masthead = Html.element("header", "masthead");
    Element brand = Html.link(masthead, "./", "").addClass("brand");
    Html.child(brand, "span", "brand-mark").attr("aria-hidden", "true");
    Html.child(brand, "span", "", "Tinfusin");
    Element ways = Html.child(masthead, "nav", "masthead-nav");
    ways.attr("aria-label", words.text(reader, "nav.label"));
    way(ways, path, "", "light.list", reader);
    way(ways, path, "stories", "nav.stories", reader);
    way(ways, path, "trails", "trail.trails", reader);
    way(ways, path, "about", "nav.about", reader);
    return masthead;
  }

  private void way(Element ways, String path, String to, String key, Locale reader) {
    Element way = Html.link(ways, to.isEmpty() ? "./" : to, words.text(reader, key));
    if (path.equals("/" + to)) {
      way.attr("aria-current", "page");
    }
  }

  /** The way back to the full atlas, and the languages. */
  private Element foot(Locale reader) {
    Element foot = Html.element("footer", "light-foot");
    Html.child(foot, "p", "", words.text(reader, "light.what"));
    Element choices = Html.child(foot, "ul", "");
    Html.link(
            Html.child(choices, "li", ""),
            LightMode.address(false),
            words.text(reader, "light.leave"))
        .attr("rel", "nofollow");
    for (Locale language : languages(reader)) {
      Html.link(
              Html.child(choices, "li", ""),
              "choose?language=" + language.getLanguage(),
              language.getDisplayLanguage(language))
          .attr("rel", "nofollow")
          .attr("lang", language.getLanguage())
          .attr("hreflang", language.getLanguage());
    }
    return foot;
  }

  private static List<Locale> languages(Locale reader) {
    return ReaderLanguage.ALL.stream()
        .filter(language -> !language.getLanguage().equals(reader.getLanguage()))
        .toList();
  }
}
