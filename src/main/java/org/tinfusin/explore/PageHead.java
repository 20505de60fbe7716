package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import org.tinfusin.shell.Translations;
import tools.jackson.databind.json.JsonMapper;

/** Titles, descriptions, OpenGraph and schema.org data of the pages. */
@Service
class PageHead {
  private final Translations words;
  private final JsonMapper json;

  PageHead(Translations words, JsonMapper json) {
    this.words = words;
    this.json = json;
  }

  List<Element> plain(String title, String description, Locale reader) {
    List<Element> head = new ArrayList<>();
    head.add(new Element("title").text(title));
    if (!description.isBlank()) {
      head.add(meta("name", "description", description));
    }
    head.add(meta("property", "og:title", title));
    head.add(meta("property", "og:description", description));
    head.add(meta("property", "og:site_name", "Tinfusin"));
    head.add(meta("property", "og:locale", reader.getLanguage()));
    return head;
  }

  List<Element> narrative(NarrativeReading narrative, String description, Locale reader) {
    String title = words.text(reader, "title.page", narrative.title().textFor(reader));
    List<Element> head = plain(title, description, reader);
    head.add(meta("property", "og:type", "article"));
    head.add(structured(schema(narrative, description, reader)));
    return head;
  }

  List<Element> story(StoryFamily story, Locale reader) {
    String gist = story.gist().textFor(reader);
    String name = story.title().textFor(reader);
    List<Element> head = plain(words.text(reader, "title.page", name), gist, reader);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("@context", "https://schema.org");
    schema.put("@type", "Collection");
    schema.put("name", name);
    schema.put("abstract", gist);
    schema.put("collectionSize", story.variants().size());
    head.add(structured(schema));
    return head;
  }

  private static Map<String, Object> schema(
      NarrativeReading narrative, String description, Locale reader) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("@context", "https://schema.org");
    schema.put("@type", "CreativeWork");
    schema.put("name", narrative.title().textFor(reader));
    schema.put("genre", narrative.subgenre());
    schema.put("inLanguage", new LanguageTag(narrative.language()).forWeb());
    schema.put("abstract", description);
    schema.put("locationCreated", place(narrative.place(), reader));
    schema.put(
        "isBasedOn",
        narrative.citations().stream()
            .map(cited -> Map.of("@type", "CreativeWork", "name", cited.source().title()))
            .toList());
    return schema;
  }

  /** Only a certain place has coordinates; an uncertain one is an area without a point. */
  private static Map<String, Object> place(PlaceRead place, Locale reader) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("@type", "Place");
    schema.put("name", place.name().textFor(reader));
    if (place.certainty() == Certainty.CERTAIN) {
      schema.put(
          "geo",
          Map.of("@type", "GeoCoordinates", "latitude", place.lat(), "longitude", place.lon()));
    }
    return schema;
  }

  private Element structured(Map<String, Object> schema) {
    String text = json.writeValueAsString(schema).replace("<", "\\u003c");
    return new Element("script")
        .attr("type", "application/ld+json")
        .appendChild(new DataNode(text));
  }

  private static Element meta(String kind, String name, String content) {
    return new Element("meta").attr(kind, name).attr("content", content);
  }
}
