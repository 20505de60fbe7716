package org.tinfusin.family.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.leaflet.LeafletMap;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;

/** A small map of two narratives and the shortest line between them. */
@Tag("atlas-map")
@JsModule("./atlas-map.ts")
final class PairMap extends LeafletMap {
  private static final int STEPS = 32;

  private static final List<String> LABELS =
      List.of(
          "map",
          "zoomIn",
          "zoomOut",
          "attribution",
          "designationsShort",
          "designations",
          "tale",
          "proverb",
          "poem",
          "certain",
          "less_certain",
          "uncertain");

  /** One of the two as the page draws it; lon and lat in degrees. */
  record Spot(
      String slug,
      String title,
      String genre,
      double lon,
      double lat,
      String certainty,
      @Nullable String footprint,
      String place) {}

  /** A line; each vertex is longitude, latitude. */
  record Line(String from, String to, List<double[]> path) {}

  /** What the page draws. */
  record Drawn(String slug, String title, List<Spot> variants, List<Line> arcs) {}

  PairMap(PageWords words, NarrativeReading one, NarrativeReading other) {
    setReader(words.reader());
    setLabels(labels(words));
    getElement().setAttribute("still", true);
    getElement()
        .setPropertyBean(
            "story",
            new Drawn(
                one.slug(), "", List.of(spot(one, words), spot(other, words)), arcs(one, other)));
  }

  private static Map<String, String> labels(PageWords words) {
    Map<String, String> labels = new TreeMap<>();
    LABELS.forEach(key -> labels.put(key, words.text("map." + key)));
    return labels;
  }

  private static Spot spot(NarrativeReading narrative, PageWords words) {
    PlaceRead place = narrative.place();
    return new Spot(
        narrative.slug(),
        words.text(narrative.title()),
        narrative.genre().word(),
        place.lon(),
        place.lat(),
        place.certainty().word(),
        place.footprint(),
        words.text(place.name()));
  }

  private static List<Line> arcs(NarrativeReading one, NarrativeReading other) {
    PlaceRead from = one.place();
    PlaceRead to = other.place();
    if (from.lon() == to.lon() && from.lat() == to.lat()) {
      return List.of();
    }
    var line =
        Geodesy.greatCircle(
            Wgs84.point(from.lon(), from.lat()), Wgs84.point(to.lon(), to.lat()), STEPS);
    return List.of(
        new Line(
            one.slug(),
            other.slug(),
            Arrays.stream(line.getCoordinates()).map(c -> new double[] {c.x, c.y}).toList()));
  }
}
