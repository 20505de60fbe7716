package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** A labelled list to choose one value from. */
final class ChoiceField extends Div {
  private static int last;

  /**
   * @param choices label by value, in order
   */
  ChoiceField(String label, Map<String, String> choices, String chosen, Consumer<String> choose) {
    setClassName("word-field short");
    Element select = new Element("select");
    String id = "choice-" + nextNumber();
    select.setAttribute("id", id);
    choices.forEach(
        (value, text) -> {
          Element option = new Element("option").setText(text).setAttribute("value", value);
          option.setAttribute("selected", value.equals(chosen));
          select.appendChild(option);
        });
    NativeLabel name = new NativeLabel(label);
    name.getElement().setAttribute("for", id);
    add(name);
    getElement().appendChild(select);
    select
        .addEventListener(
            "change", event -> choose.accept(event.getEventData().path(VALUE).asString()))
        .addEventData(VALUE);
  }

  private static final String VALUE = "element.value";

  private static synchronized int nextNumber() {
    return ++last;
  }
}
