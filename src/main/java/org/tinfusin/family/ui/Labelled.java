package org.tinfusin.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;

/** A field with its name above it. */
final class Labelled extends Div {
  /**
   * @param field it has an id
   */
  Labelled(String label, Component field) {
    setClassName("field");
    NativeLabel name = new NativeLabel(label);
    name.setFor(field);
    add(name, field);
  }
}
