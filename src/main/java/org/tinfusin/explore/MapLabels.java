package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tinfusin.shell.Translations;

/** The words of the map's own controls in the reader's language. */
public final class MapLabels {
  private static final List<String> KEYS =
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
          "tales",
          "proverbs",
          "poems",
          "clusterOf",
          "certain",
          "less_certain",
          "uncertain",
          "tilesFailed",
          "following",
          "closeStory",
          "legend",
          "legendRing",
          "legendArea",
          "perhaps",
          "kin",
          "lineSaid",
          "lineProposed",
          "lineRetold",
          "lineType",
          "lineThought");

  private MapLabels() {}

  public static Map<String, String> in(Locale reader, Translations words) {
    Map<String, String> labels = new TreeMap<>();
    KEYS.forEach(key -> labels.put(key, words.text(reader, "map." + key)));
    return labels;
  }
}
