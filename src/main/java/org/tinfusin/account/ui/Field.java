package org.tinfusin.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One line of a form to type in, with its label above and a hint below. */
final class Field extends Div {
  private final Input input = new Input();

  /**
   * @param id of the input on its page, and the name it is sent by
   * @param autocomplete the kind of thing it is, for whoever fills forms by machine
   */
  Field(String id, String label, String type, String autocomplete) {
    setClassName("field");
    input.setId(id);
    input.setType(type);
    input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    input.getElement().setAttribute("name", id).setAttribute("autocomplete", autocomplete);
    input.getElement().setAttribute("dir", "auto");
    NativeLabel name = new NativeLabel(label);
    name.setFor(input);
    add(name, input);
  }

  /** A line below that says more. */
  Field hint(String words) {
    Paragraph hint = new Paragraph(words);
    hint.setClassName("field-hint");
    hint.setId(input.getId().orElseThrow() + "-hint");
    input.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
    add(hint);
    return this;
  }

  Field required() {
    input.getElement().setAttribute("required", true);
    return this;
  }

  Field holding(String value) {
    input.setValue(value);
    return this;
  }

  /** What was typed. */
  String typed() {
    return input.getValue();
  }

  /** Forgets what was typed: a password is never shown again. */
  void clear() {
    input.clear();
    input.getElement().executeJs("this.value = ''");
  }

  void focus() {
    input.focus();
  }

  Input input() {
    return input;
  }
}
