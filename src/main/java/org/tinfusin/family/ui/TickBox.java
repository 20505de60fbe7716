package org.tinfusin.family.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A box that is ticked or not. */
@Tag("input")
final class TickBox extends AbstractSinglePropertyField<TickBox, Boolean> {
  TickBox() {
    super("checked", false, false);
    setSynchronizedEvent("change");
    getElement().setAttribute("type", "checkbox");
  }
}
