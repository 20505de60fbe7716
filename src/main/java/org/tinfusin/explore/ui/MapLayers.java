package org.tinfusin.explore.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The layers that are on, in the order in which they are offered; unknown names are passed over.
 */
record MapLayers(List<String> on) {
  private static final String KEY = "layers";
  private static final List<String> OFFERED = List.of("hexagons", "peoples", "languages");

  /** Stands below OFFERED, which it needs. */
  static final MapLayers NONE = new MapLayers(List.of());

  MapLayers {
    Collection<String> wanted = List.copyOf(on);
    on = OFFERED.stream().filter(wanted::contains).toList();
  }

  /** Reads names with commas between them. */
  static MapLayers parse(String names) {
    return new MapLayers(Arrays.asList(names.split(",", -1)));
  }

  static MapLayers read(Map<String, List<String>> parameters) {
    return new MapLayers(
        parameters.getOrDefault(KEY, List.of()).stream()
            .flatMap(names -> Stream.of(names.split(",", -1)))
            .toList());
  }

  /** The address with the layers in it. */
  String addTo(String address) {
    if (on.isEmpty()) {
      return address;
    }
    return address + (address.isEmpty() ? "?" : "&") + KEY + "=" + this;
  }

  @Override
  public String toString() {
    return String.join(",", on);
  }
}
