package org.tinfusin.explore.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** One of several words, chosen from a list. */
@Tag("select")
final class ChoiceField extends AbstractSinglePropertyField<ChoiceField, String> {
  ChoiceField() {
    super("value", "", false);
    setSynchronizedEvent("change");
  }

  void offer(String value, String label) {
    Element option = new Element("option");
    option.setAttribute("value", value);
    option.setText(label);
    getElement().appendChild(option);
  }

  /** Chooses this one on the page too, once what is offered stands there. */
  void choose(String value) {
    setValue(value);
    getElement().executeJs("this.value = $0", value);
  }
}
