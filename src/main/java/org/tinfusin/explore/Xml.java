package org.tinfusin.explore;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.springframework.http.MediaType;

/** Writes small pieces of XML; every text is escaped by jsoup. */
final class Xml {
  static final MediaType TYPE = new MediaType("application", "xml", StandardCharsets.UTF_8);

  private Xml() {}

  static Document document() {
    Document document = Parser.xmlParser().parseInput("", "");
    document.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
    XmlDeclaration declaration = new XmlDeclaration("xml", false);
    declaration.attr("version", "1.0").attr("encoding", "UTF-8");
    document.appendChild(declaration);
    return document;
  }

  /** Names keep their capitals, which HTML would not. */
  static Element child(Element parent, String name) {
    Element child = new Element(name);
    parent.appendChild(child);
    return child;
  }
}
