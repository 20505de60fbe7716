package org.tinfusin.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.tinfusin.exchange.CsvFile.Row;
import org.tinfusin.gazetteer.People;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.Language;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.JsonNode;

/** Reads languages, peoples, places and regions from their rows. */
final class GazetteerRows {
  private GazetteerRows() {}

  static Language language(Row row) {
    return new Language(
        LanguageTag.parse(row.text("tag")).value(),
        row.text("iso639_3"),
        row.orNull("glottocode"),
        names(row),
        row.orNull("endonym"),
        row.orNull("script"),
        row.orNull("group"),
        awaitsCheck(row));
  }

  static People people(Row row) {
    return new People(
        row.text("key"),
        names(row),
        row.orNull("endonym"),
        row.list("languages"),
        row.orNull("region"),
        awaitsCheck(row));
  }

  static Place place(Row row) {
    return new Place(
        row.text("key"),
        row.text("kind"),
        Wgs84.point(row.number("lon"), row.number("lat")),
        row.orNull("country"),
        row.orNull("region"),
        names(row),
        row.orNull("name_tfng"),
        row.orNull("endonym"),
        row.orNull("endonym_language"),
        row.list("other_names"),
        (int) row.number("rank"),
        row.text("source"),
        awaitsCheck(row));
  }

  static Region region(JsonNode feature) {
    JsonNode properties = feature.path("properties");
    JsonNode label = properties.path("label");
    return new Region(
        properties.path("key").asString(),
        LocalizedText.of(
            properties.path("name_en").asString(),
            properties.path("name_fr").asString(),
            properties.path("name_ar").asString()),
        properties.path("endonym").asString("").isBlank()
            ? null
            : properties.path("endonym").asString(),
        properties.path("rank").asInt(3),
        properties.path("angle").asDouble(0),
        Wgs84.point(label.path(0).asDouble(), label.path(1).asDouble()),
        area(feature.path("geometry")));
  }

  /** GeoJSON Polygon or MultiPolygon (RFC 7946), outer rings only. */
  private static MultiPolygon area(JsonNode geometry) {
    List<Polygon> polygons = new ArrayList<>();
    JsonNode coordinates = geometry.path("coordinates");
    switch (geometry.path("type").asString("")) {
      case "Polygon" -> polygons.add(polygon(coordinates));
      case "MultiPolygon" -> coordinates.forEach(part -> polygons.add(polygon(part)));
      default -> throw new IllegalArgumentException("a region needs a Polygon or MultiPolygon");
    }
    MultiPolygon area = Wgs84.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    if (!area.isValid()) {
      throw new IllegalArgumentException("the polygon crosses itself");
    }
    return area;
  }

  private static Polygon polygon(JsonNode rings) {
    List<Coordinate> ring = new ArrayList<>();
    rings
        .path(0)
        .forEach(
            pair -> ring.add(new Coordinate(pair.path(0).asDouble(), pair.path(1).asDouble())));
    return Wgs84.FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
  }

  private static LocalizedText names(Row row) {
    return LocalizedText.of(row.text("name_en"), row.text("name_fr"), row.text("name_ar"));
  }

  /** The column {@code check} says that a speaker should look at the names. */
  private static boolean awaitsCheck(Row row) {
    return row.orBlank("check").toLowerCase(Locale.ROOT).equals("yes");
  }
}
