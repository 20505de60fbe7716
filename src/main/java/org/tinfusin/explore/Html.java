package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.TextDirection;

/** Writes small pieces of semantic HTML; every text is escaped by jsoup. */
final class Html {
  private Html() {}

  /**
   * An empty page that needs no script.
   *
   * @param root what its addresses are relative to, without a closing slash
   * @param styleSheets their addresses, in order
   */
  static Document document(Locale reader, String root, List<String> styleSheets) {
    Document document = Document.createShell("");
    document.prependChild(new DocumentType("html", "", ""));
    written(
        Objects.requireNonNull(document.selectFirst("html")),
        reader.toLanguageTag(),
        TextDirection.of(reader));
    Element head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("base").attr("href", root + "/");
    for (String sheet : styleSheets) {
      head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet);
    }
    return document;
  }

  static Element element(String tag, String classes) {
    Element element = new Element(tag);
    return classes.isEmpty() ? element : element.attr("class", classes);
  }

  static Element child(Element parent, String tag, String classes) {
    Element element = element(tag, classes);
    parent.appendChild(element);
    return element;
  }

  /** A child that holds a text. */
  static Element child(Element parent, String tag, String classes, String text) {
    return child(parent, tag, classes).text(text);
  }

  /** A child that holds a text in a named language, with its direction. */
  static Element child(Element parent, String tag, String classes, LocalizedText.Part part) {
    return written(child(parent, tag, classes, part.text()), part.language(), part.direction());
  }

  /** Says in which language and direction the element is written. */
  static Element written(Element element, String language, TextDirection direction) {
    return element.attr("lang", language).attr("dir", direction.html());
  }

  static Element link(Element parent, String address, String text) {
    return child(parent, "a", "", text).attr("href", address);
  }
}
