package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/** A panel beside the map on wide screens; a sheet with three heights on narrow ones. */
@Tag("bottom-sheet")
@JsModule("./bottom-sheet.ts")
class BottomSheet extends Component implements HasComponents, HasStyle {
  /** What the handle moves and how its heights are called, for those who hear the page. */
  BottomSheet(String label, Map<String, String> heightNames) {
    getElement().setAttribute("label", label);
    getElement().setPropertyMap("heightNames", heightNames);
  }
}
