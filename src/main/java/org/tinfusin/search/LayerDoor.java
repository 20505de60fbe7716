package org.tinfusin.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The doors {@code /hexagons.json} and {@code /areas.json}: layers a visitor can switch on. */
@RestController
class LayerDoor {
  private final Density density;
  private final ToldAreas areas;

  LayerDoor(Density density, ToldAreas areas) {
    this.density = density;
    this.areas = areas;
  }

  /** Hexagons of one area with what is told in them; {@code size} is their width in kilometres. */
  @GetMapping("/hexagons.json")
  ResponseEntity<Density.Hexagons> hexagons(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "100") int size) {
    return cached(parameters).body(density.hexagons(NarrativeFilter.parse(parameters), size));
  }

  /** Where the narratives of peoples or in languages are told, as GeoJSON (RFC 7946). */
  @GetMapping("/areas.json")
  ResponseEntity<Map<String, Object>> areas(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam String of,
      @RequestParam(defaultValue = "en") String ui) {
    NarrativeFilter filter = NarrativeFilter.parse(parameters).anywhere();
    List<Map<String, Object>> features =
        areas.areas(ToldAreas.Kind.parse(of), filter, Locale.of(ui)).stream()
            .map(LayerDoor::feature)
            .toList();
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("features", features);
    return cached(parameters).body(collection);
  }

  private static Map<String, Object> feature(ToldAreas.Area area) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("key", area.key());
    properties.put("name", area.name());
    properties.put("count", area.count());
    properties.put("label", GeoJson.pair(area.label().getCoordinate()));
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("properties", properties);
    feature.put("geometry", GeoJson.multiPolygon(area.shape()));
    return feature;
  }

  /** An address with the revision in it never changes its answer; the others are asked again. */
  private static ResponseEntity.BodyBuilder cached(MultiValueMap<String, String> parameters) {
    return ResponseEntity.ok()
        .cacheControl(
            parameters.containsKey("rev")
                ? CacheControl.maxAge(7, TimeUnit.DAYS).cachePublic()
                : CacheControl.noCache());
  }
}
