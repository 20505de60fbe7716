package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.geo.Certainty;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.Cited;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import org.tinfusin.narrative.Source;
import org.tinfusin.narrative.Text.Kind;

/**
 * What pages say of themselves to search engines, in the words of schema.org.
 *
 * @see <a href="https://schema.org/CreativeWork">schema.org CreativeWork</a>
 */
final class StructuredData {
  private StructuredData() {}

  static Map<String, Object> of(
      NarrativeReading narrative,
      List<StoryFamily> stories,
      String description,
      PageRequest request) {
    Locale reader = request.reader();
    Map<String, Object> schema = thing(type(narrative.genre().word()));
    schema.put("@id", request.withoutLanguage());
    schema.put("url", request.canonical());
    schema.put("name", narrative.title().textFor(reader));
    schema.put("genre", narrative.subgenre());
    schema.put("inLanguage", new LanguageTag(narrative.language()).forWeb());
    schema.put("abstract", description);
    schema.put("datePublished", narrative.published().toString());
    schema.put("spatialCoverage", place(narrative.place(), reader));
    schema.put("locationCreated", place(narrative.place(), reader));
    schema.put(
        "isBasedOn",
        narrative.citations().stream().map(Cited::source).map(StructuredData::work).toList());
    if (narrative.genre() == Genre.PROVERB) {
      narrative.texts().stream()
          .filter(text -> text.kind() == Kind.ORIGINAL)
          .findFirst()
          .ifPresent(text -> schema.put("text", text.body()));
    }
    List<Map<String, Object>> within =
        stories.stream().map(story -> whole(story, request)).toList();
    if (!within.isEmpty()) {
      schema.put("isPartOf", within.size() == 1 ? within.getFirst() : within);
    }
    return schema;
  }

  private static Map<String, Object> whole(StoryFamily story, PageRequest request) {
    Map<String, Object> whole = named("Collection");
    whole.put("@id", request.address("stories/" + story.slug()));
    return whole;
  }

  static Map<String, Object> of(StoryFamily story, PageRequest request) {
    Locale reader = request.reader();
    Map<String, Object> schema = thing("Collection");
    schema.put("@id", request.withoutLanguage());
    schema.put("url", request.canonical());
    schema.put("name", story.title().textFor(reader));
    schema.put("abstract", story.gist().textFor(reader));
    schema.put("inLanguage", reader.getLanguage());
    schema.put("collectionSize", story.variants().size());
    schema.put(
        "hasPart", story.variants().stream().map(variant -> part(variant, request)).toList());
    return schema;
  }

  private static Map<String, Object> part(Variant variant, PageRequest request) {
    Map<String, Object> part = named(type(variant.genre()));
    String address = request.address("narratives/" + variant.slug());
    part.put("@id", address);
    part.put("url", address);
    part.put("name", variant.title().textFor(request.reader()));
    part.put("inLanguage", new LanguageTag(variant.language()).forWeb());
    part.put("spatialCoverage", place(variant.place(), request.reader()));
    return part;
  }

  /** A poem has no type of its own there. */
  private static String type(String genre) {
    return switch (genre) {
      case "tale" -> "ShortStory";
      case "proverb" -> "Quotation";
      default -> "CreativeWork";
    };
  }

  private static Map<String, Object> work(Source source) {
    Map<String, Object> work = named(source.kind().equals("book") ? "Book" : "CreativeWork");
    work.put("name", source.title());
    work.put("creditText", SourceList.inShort(source));
    if (source.year() != null) {
      work.put("datePublished", source.year().toString());
    }
    return work;
  }

  /** Only a certain place has coordinates; an uncertain one is an area without a point. */
  private static Map<String, Object> place(PlaceRead place, Locale reader) {
    Map<String, Object> schema = place(place.name(), reader);
    if (place.certainty() == Certainty.CERTAIN) {
      schema.put(
          "geo",
          Map.of("@type", "GeoCoordinates", "latitude", place.lat(), "longitude", place.lon()));
    }
    return schema;
  }

  private static Map<String, Object> place(LocalizedText name, Locale reader) {
    Map<String, Object> place = named("Place");
    place.put("name", name.textFor(reader));
    return place;
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@context", "https://schema.org");
    thing.put("@type", type);
    thing.put("isAccessibleForFree", true);
    return thing;
  }

  private static Map<String, Object> named(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    return thing;
  }
}
