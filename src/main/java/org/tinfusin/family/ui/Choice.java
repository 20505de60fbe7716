package org.tinfusin.family.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** One of several words to choose: the browser's own list. */
@Tag("select")
final class Choice extends AbstractSinglePropertyField<Choice, String> {
  /**
   * @param options what is shown, by value, in this order
   */
  Choice(String id, Map<String, String> options, String chosen) {
    super("value", "", false);
    setSynchronizedEvent("change");
    setId(id);
    options.forEach(
        (value, label) -> {
          Element option = new Element("option").setText(label).setAttribute("value", value);
          option.setAttribute("selected", value.equals(chosen));
          getElement().appendChild(option);
        });
    setValue(chosen);
    getElement().executeJs("this.value = $0", chosen);
  }
}
