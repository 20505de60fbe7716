package org.tinfusin.explore.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.tinfusin.explore.MapLabels;
import org.tinfusin.shell.Translations;

/** The small map of a reading page: it shows its story alone, a picked variant opens its page. */
class ReadingMap extends Div {
  private final AtlasMap map = new AtlasMap();

  ReadingMap(Translations words, Locale reader) {
    setClassName("reading-map");
    map.setReader(reader);
    map.setLabels(MapLabels.in(reader, words));
    map.keepStill();
    map.addPickListener(picked -> UI.getCurrent().navigate("narratives/" + picked.slug()));
    add(map);
  }

  /** Says in words what the map shows. */
  void caption(String text) {
    Paragraph caption = new Paragraph(text);
    caption.setClassName("map-caption");
    add(caption);
  }

  AtlasMap map() {
    return map;
  }
}
