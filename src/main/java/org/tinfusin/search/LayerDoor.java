package org.tinfusin.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The doors {@code /hexagons.json} and {@code /areas.json}: layers a visitor can switch on. */
@RestController
class LayerDoor {
  private final Density density;
  private final ToldAreas areas;
  private final Answers answers;

  LayerDoor(Density density, ToldAreas areas, Answers answers) {
    this.density = density;
    this.areas = areas;
    this.answers = answers;
  }

  /** Hexagons of one area with what is told in them; {@code size} is their width in kilometres. */
  @GetMapping("/hexagons.json")
  ResponseEntity<byte[]> hexagons(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "100") int size,
      WebRequest request) {
    NarrativeFilter filter = NarrativeFilter.parse(parameters);
    return answers.answer(
        request,
        parameters.containsKey("rev"),
        List.of("hexagons", filter, size),
        () -> density.hexagons(filter, size));
  }

  /** Where the narratives of peoples or in languages are told, as GeoJSON (RFC 7946). */
  @GetMapping("/areas.json")
  ResponseEntity<byte[]> areas(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam String of,
      @RequestParam(defaultValue = "en") String ui,
      WebRequest request) {
    NarrativeFilter filter = NarrativeFilter.parse(parameters).anywhere();
    ToldAreas.Kind kind = ToldAreas.Kind.parse(of);
    return answers.answer(
        request,
        parameters.containsKey("rev"),
        List.of("areas", kind, filter, ui),
        () -> collection(areas.areas(kind, filter, Locale.of(ui))));
  }

  private static Map<String, Object> collection(List<ToldAreas.Area> areas) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("features", areas.stream().map(LayerDoor::feature).toList());
    return collection;
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
}
