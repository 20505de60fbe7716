package org.tinfusin.explore.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** Several lines to write in, in any script. */
@Tag("textarea")
final class WordsField extends AbstractSinglePropertyField<WordsField, String> {
  WordsField(int lines, int longest) {
    super("value", "", false);
    setSynchronizedEvent("change");
    getElement().setAttribute("rows", Integer.toString(lines)).setAttribute("dir", "auto");
    getElement().setAttribute("maxlength", Integer.toString(longest));
  }
}
