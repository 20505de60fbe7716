package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;

/**
 * The door {@code /feed.xml}: the newest published narratives, in the reader's language.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, The Atom Syndication Format</a>
 */
@RestController
class FeedDoor {
  private static final int NEWEST = 30;
  private static final MediaType ATOM =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  private final Narratives narratives;
  private final NarrativePage pages;
  private final PublicAddress address;
  private final Translations words;

  FeedDoor(Narratives narratives, NarrativePage pages, PublicAddress address, Translations words) {
    this.narratives = narratives;
    this.pages = pages;
    this.address = address;
    this.words = words;
  }

  @GetMapping("/feed.xml")
  ResponseEntity<String> feed(HttpServletRequest request) {
    Locale reader = ReaderLanguage.of(request);
    String root = address.root(request);
    return ResponseEntity.ok()
        .contentType(ATOM)
        .body(document(root, narratives.newest(NEWEST), reader).outerHtml());
  }

  private Document document(String root, List<NarrativeReading> newest, Locale reader) {
    Document document = Xml.document();
    String language = "?" + ReaderLanguage.PARAMETER + "=" + reader.getLanguage();
    Element feed =
        Xml.child(document, "feed")
            .attr("xmlns", "http://www.w3.org/2005/Atom")
            .attr("xml:lang", reader.toLanguageTag());
    Xml.child(feed, "id").text(root + "/feed.xml");
    Xml.child(feed, "title").text(words.text(reader, "feed.title"));
    Xml.child(feed, "subtitle").text(words.text(reader, "feed.about"));
    link(feed, "self", root + "/feed.xml" + language);
    link(feed, "alternate", root + "/" + language);
    Xml.child(Xml.child(feed, "author"), "name").text("Tinfusin");
    LocalDate latest = newest.isEmpty() ? LocalDate.EPOCH : newest.getFirst().published();
    Xml.child(feed, "updated").text(time(latest));
    newest.forEach(narrative -> entry(feed, root, narrative, language, reader));
    return document;
  }

  private void entry(
      Element feed, String root, NarrativeReading narrative, String language, Locale reader) {
    String page = root + "/narratives/" + narrative.slug();
    Element entry = Xml.child(feed, "entry");
    Xml.child(entry, "id").text(page);
    Xml.child(entry, "title").text(narrative.title().textFor(reader));
    link(entry, "alternate", page + language);
    Xml.child(entry, "published").text(time(narrative.published()));
    Xml.child(entry, "updated").text(time(narrative.published()));
    Xml.child(entry, "category").attr("term", narrative.genre().word());
    Xml.child(entry, "summary").text(pages.description(narrative, reader));
  }

  private static void link(Element parent, String kind, String address) {
    Xml.child(parent, "link").attr("rel", kind).attr("href", address);
  }

  /** Days are kept, not hours. */
  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
