package org.tinfusin.family.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** A piece of a text that the other one has too. */
@Tag("mark")
final class Mark extends Span {
  Mark(String text, String className) {
    super(text);
    setClassName(className);
  }
}
