package org.tinfusin.explore.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Map;
import java.util.TreeMap;

/** What the address of a page asks, as the first answer reads it too. */
final class Asked {
  private Asked() {}

  /** The first value of each key. */
  static Map<String, String> in(BeforeEnterEvent event) {
    Map<String, String> asked = new TreeMap<>();
    event
        .getLocation()
        .getQueryParameters()
        .getParameters()
        .forEach((key, values) -> asked.put(key, values.isEmpty() ? "" : values.getFirst()));
    return asked;
  }
}
