package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A box to tick, or a knob to choose one of several, with its label. */
final class TickField extends NativeLabel {
  private TickField(String type, String label, boolean ticked) {
    setClassName("tick-field");
    Element box = new Element("input");
    box.setAttribute("type", type);
    box.setProperty("checked", ticked);
    getElement().appendChild(box, new Element("span").setText(label));
  }

  static TickField box(String label, boolean ticked, Consumer<Boolean> tick) {
    TickField field = new TickField("checkbox", label, ticked);
    Element box = field.getElement().getChild(0);
    box.addPropertyChangeListener(
        "checked", "change", _ -> tick.accept(box.getProperty("checked", false)));
    return field;
  }

  /**
   * @param group the name that all of them share
   */
  static TickField oneOf(String group, String label, boolean ticked, Runnable choose) {
    TickField field = new TickField("radio", label, ticked);
    Element knob = field.getElement().getChild(0).setAttribute("name", group);
    knob.addEventListener("change", _ -> choose.run());
    return field;
  }
}
