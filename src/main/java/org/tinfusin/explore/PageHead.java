package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.StyleSheets;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.Visibility;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles, descriptions, addresses in other languages, OpenGraph and schema.org data of the pages.
 */
@Service
class PageHead {
  private static final String COMPARED = "comparing.css";
  private static final String TRAILS = "trails.css";
  private static final String TRAIL_SCRIPT = "trail";

  /** OpenGraph wants a country with each language. */
  private static final Map<String, String> OG_LOCALES =
      Map.of("en", "en_GB", "fr", "fr_FR", "ar", "ar_AR");

  private final Translations words;
  private final StyleSheets styleSheets;
  private final BuiltScripts scripts;
  private final JsonMapper json;

  PageHead(Translations words, StyleSheets styleSheets, BuiltScripts scripts, JsonMapper json) {
    this.words = words;
    this.styleSheets = styleSheets;
    this.scripts = scripts;
    this.json = json;
  }

  List<Element> plain(String title, String description, PageRequest request) {
    List<Element> head = titled(title, description, request.reader());
    addresses(head, request);
    head.add(meta("property", "og:url", request.canonical()));
    head.add(meta("property", "og:image", request.address("preview.png")));
    head.add(meta("property", "og:image:width", "1200"));
    head.add(meta("property", "og:image:height", "630"));
    head.add(meta("property", "og:image:alt", words.text(request.reader(), "about.title")));
    head.add(feed(request));
    return head;
  }

  /** The head of a page that tells there is nothing: it has no address to name. */
  List<Element> nothing(String title, Locale reader) {
    List<Element> head = titled(title, "", reader);
    head.add(meta("name", "robots", "noindex"));
    return head;
  }

  /**
   * @param stories all that the narrative belongs to
   */
  List<Element> narrative(
      NarrativeReading narrative,
      List<StoryFamily> stories,
      String description,
      PageRequest request) {
    Locale reader = request.reader();
    String title = words.text(reader, "title.page", narrative.title().textFor(reader));
    List<Element> head = plain(title, description, request);
    head.add(meta("property", "og:type", "article"));
    head.add(meta("property", "article:published_time", narrative.published().toString()));
    head.add(structured(StructuredData.of(narrative, stories, description, request)));
    head.add(sheet(COMPARED));
    return head;
  }

  List<Element> story(StoryFamily story, PageRequest request) {
    Locale reader = request.reader();
    String title = words.text(reader, "title.page", story.title().textFor(reader));
    List<Element> head = plain(title, story.gist().textFor(reader), request);
    head.add(meta("property", "og:type", "article"));
    head.add(structured(StructuredData.of(story, request)));
    head.add(sheet(COMPARED));
    return head;
  }

  /** A page that compares tellings, or counts what joins regions. */
  List<Element> comparing(String title, String description, PageRequest request) {
    List<Element> head = plain(title, description, request);
    head.add(sheet(COMPARED));
    return head;
  }

  List<Element> trails(String title, String description, PageRequest request) {
    List<Element> head = plain(title, description, request);
    head.add(sheet(TRAILS));
    return head;
  }

  /**
   * A trail that is not public is none for search engines. Its script comes with the first page: a
   * slow network brings the application late, and what is typed until then is kept too.
   */
  List<Element> trail(Trail trail, PageRequest request) {
    Locale reader = request.reader();
    String title = words.text(reader, "title.page", trail.words().title().textFor(reader));
    boolean open = trail.visibility() == Visibility.PUBLIC;
    List<Element> head =
        open
            ? plain(title, trail.words().intro().textFor(reader), request)
            : nothing(title, reader);
    if (open) {
      head.add(meta("property", "og:type", "article"));
    }
    head.add(sheet(TRAILS));
    scripts.address(TRAIL_SCRIPT).map(PageHead::script).ifPresent(head::add);
    return head;
  }

  /** A style sheet that some pages have beside the common ones. */
  private Element sheet(String file) {
    return link("stylesheet", styleSheets.address(file));
  }

  private static List<Element> titled(String title, String description, Locale reader) {
    List<Element> head = new ArrayList<>();
    head.add(new Element("title").text(title));
    if (!description.isBlank()) {
      head.add(meta("name", "description", description));
      head.add(meta("property", "og:description", description));
    }
    head.add(meta("property", "og:title", title));
    head.add(meta("property", "og:site_name", "Tinfusin"));
    for (Locale language : ReaderLanguage.ALL) {
      boolean own = language.getLanguage().equals(reader.getLanguage());
      head.add(
          meta(
              "property",
              own ? "og:locale" : "og:locale:alternate",
              OG_LOCALES.getOrDefault(language.getLanguage(), language.getLanguage())));
    }
    return head;
  }

  private static void addresses(List<Element> head, PageRequest request) {
    head.add(link("canonical", request.canonical()));
    for (Locale language : ReaderLanguage.ALL) {
      head.add(link("alternate", request.in(language)).attr("hreflang", language.toLanguageTag()));
    }
    head.add(link("alternate", request.withoutLanguage()).attr("hreflang", "x-default"));
  }

  private Element feed(PageRequest request) {
    String language = request.reader().getLanguage();
    return link(
            "alternate", request.address("feed.xml?" + ReaderLanguage.PARAMETER + "=" + language))
        .attr("type", "application/atom+xml")
        .attr("title", words.text(request.reader(), "feed.title"));
  }

  private Element structured(Map<String, Object> schema) {
    String text = json.writeValueAsString(schema).replace("<", "\\u003c");
    return new Element("script")
        .attr("type", "application/ld+json")
        .appendChild(new DataNode(text));
  }

  private static Element script(String address) {
    return new Element("script").attr("type", "module").attr("src", address);
  }

  private static Element link(String kind, String address) {
    return new Element("link").attr("rel", kind).attr("href", address);
  }

  private static Element meta(String kind, String name, String content) {
    return new Element("meta").attr(kind, name).attr("content", content);
  }
}
