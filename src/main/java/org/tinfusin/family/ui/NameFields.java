package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.TextDirection;
import org.tinfusin.shell.ReaderLanguage;

/** A name in each language of the interface. */
final class NameFields extends Div {
  private final Map<String, Input> fields = new LinkedHashMap<>();

  /**
   * @param id what the ids of the fields begin with
   */
  NameFields(PageWords words, String id, LocalizedText name) {
    setClassName("wb-names");
    ReaderLanguage.ALL.forEach(
        language -> {
          String tag = language.getLanguage();
          Input field = new Input();
          field.setId(id + "-" + tag);
          field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
          field.setValue(Objects.requireNonNullElse(name.exactly(tag), ""));
          field
              .getElement()
              .setAttribute("lang", tag)
              .setAttribute("dir", TextDirection.of(language).html())
              .setAttribute("maxlength", "200");
          fields.put(tag, field);
          add(new Labelled(words.text("families.name-in", words.language(tag)), field));
        });
  }

  /** What was typed; languages without a name are left out. */
  LocalizedText name() {
    Map<String, String> typed = new LinkedHashMap<>();
    fields.forEach((tag, field) -> typed.put(tag, field.getValue().strip()));
    return new LocalizedText(typed);
  }
}
