package org.tinfusin.explore.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tinfusin.shell.Translations;

/** The words of the tools over the map, in the reader's language. */
final class ToolWords {
  private static final List<String> KEYS =
      List.of(
          "ask",
          "layers",
          "close",
          "draw",
          "drawPolygon",
          "drawBox",
          "drawView",
          "near",
          "radius",
          "km",
          "nearMe",
          "nearMiddle",
          "nearPoint",
          "locating",
          "locationRefused",
          "region",
          "anyRegion",
          "river",
          "chooseRiver",
          "strip",
          "role",
          "anyRole",
          "told_at",
          "set_in",
          "teller_home",
          "remove",
          "hintPolygon",
          "hintBox",
          "hintPoint",
          "finish",
          "stop",
          "tooFew",
          "crosses",
          "hexagons",
          "hexagonsNote",
          "peoples",
          "languages",
          "areasNote",
          "layerFailed",
          "cellOf",
          "cellShare",
          "cellLess",
          "legendHexagons",
          "legendShare",
          "legendPeoples",
          "legendLanguages",
          "legendAsked",
          "unplaced");

  private ToolWords() {}

  static Map<String, String> in(Locale reader, Translations words) {
    Map<String, String> texts = new TreeMap<>();
    KEYS.forEach(key -> texts.put(key, words.text(reader, "tool." + key)));
    return texts;
  }
}
