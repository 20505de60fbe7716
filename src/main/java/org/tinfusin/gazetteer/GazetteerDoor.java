package org.tinfusin.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.language.LocalizedText;

/** What the base map labels: cultural regions as GeoJSON (RFC 7946) and towns with their names. */
@RestController
class GazetteerDoor {
  private static final int MOST = 8;

  private final Gazetteer gazetteer;

  GazetteerDoor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A label of the base map; lon and lat in degrees. */
  record Town(
      String key,
      double lon,
      double lat,
      int rank,
      String kind,
      @Nullable String en,
      @Nullable String fr,
      @Nullable String ar,
      @Nullable String tfng,
      @Nullable String local) {
    static Town of(Place place) {
      LocalizedText name = place.name();
      return new Town(
          place.key(),
          place.location().getX(),
          place.location().getY(),
          place.rank(),
          place.kind(),
          name.exactly("en"),
          name.exactly("fr"),
          name.exactly("ar"),
          place.tifinagh(),
          place.endonym());
    }
  }

  @GetMapping("/basemap/towns.json")
  ResponseEntity<List<Town>> towns() {
    return kept().body(gazetteer.places().stream().map(Town::of).toList());
  }

  @GetMapping("/basemap/regions.json")
  ResponseEntity<Map<String, Object>> regions() {
    List<Map<String, Object>> features =
        gazetteer.regions().stream().map(GazetteerDoor::feature).toList();
    return kept().body(Map.of("type", "FeatureCollection", "features", features));
  }

  /**
   * A place that may be meant.
   *
   * @param where the region it lies in, for telling places of one name apart
   */
  record Meant(String key, String name, String where, double lon, double lat) {}

  /** Places whose names are like what was typed; {@code ui} is the reader's language. */
  @GetMapping("/places.json")
  ResponseEntity<List<Meant>> meant(
      @RequestParam String q, @RequestParam(defaultValue = "en") String ui) {
    Locale reader = Locale.of(ui);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(gazetteer.suggest(q, MOST).stream().map(place -> meant(place, reader)).toList());
  }

  private Meant meant(Place place, Locale reader) {
    String region =
        Optional.ofNullable(place.region())
            .flatMap(gazetteer::region)
            .map(known -> known.name().textFor(reader))
            .orElse("");
    return new Meant(
        place.key(),
        place.name().textFor(reader),
        region,
        place.location().getX(),
        place.location().getY());
  }

  /** Names of yesterday may be drawn while today's are being asked for. */
  private static ResponseEntity.BodyBuilder kept() {
    return ResponseEntity.ok()
        .cacheControl(
            CacheControl.maxAge(10, TimeUnit.MINUTES)
                .staleWhileRevalidate(1, TimeUnit.DAYS)
                .cachePublic());
  }

  private static Map<String, Object> feature(Region region) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("properties", properties(region));
    feature.put(
        "geometry", Map.of("type", "MultiPolygon", "coordinates", coordinates(region.area())));
    return feature;
  }

  private static Map<String, @Nullable Object> properties(Region region) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("key", region.key());
    properties.put("name_en", region.name().exactly("en"));
    properties.put("name_fr", region.name().exactly("fr"));
    properties.put("name_ar", region.name().exactly("ar"));
    properties.put("endonym", region.endonym());
    properties.put("rank", region.rank());
    properties.put("angle", region.angle());
    properties.put("label", pair(region.label().getCoordinate()));
    return properties;
  }

  private static List<List<List<double[]>>> coordinates(MultiPolygon area) {
    return java.util.stream.IntStream.range(0, area.getNumGeometries())
        .mapToObj(i -> List.of(ring((Polygon) area.getGeometryN(i))))
        .toList();
  }

  private static List<double[]> ring(Polygon polygon) {
    return java.util.Arrays.stream(polygon.getExteriorRing().getCoordinates())
        .map(GazetteerDoor::pair)
        .toList();
  }

  private static double[] pair(Coordinate c) {
    return new double[] {Math.round(c.x * 1e4) / 1e4, Math.round(c.y * 1e4) / 1e4};
  }
}
