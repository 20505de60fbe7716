package org.tinfusin.family.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** Several lines to type in. */
@Tag("textarea")
final class TextBox extends AbstractSinglePropertyField<TextBox, String> {
  TextBox(String id, int longest) {
    super("value", "", false);
    setSynchronizedEvent("change");
    setId(id);
    getElement()
        .setAttribute("rows", "2")
        .setAttribute("maxlength", Integer.toString(longest))
        .setAttribute("dir", "auto");
  }
}
