package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A labelled field that tells what was typed once the typing pauses, and when it is left. */
final class WordField extends Div {
  private static final int PAUSE = 800; // ms

  private static int last;

  private final Element field;

  private WordField(String tag, String label, String value, Consumer<String> typed) {
    setClassName("word-field");
    field = new Element(tag);
    String id = "words-" + nextNumber();
    field.setAttribute("id", id).setAttribute("dir", "auto");
    field.setProperty("value", value);
    NativeLabel name = new NativeLabel(label);
    name.getElement().setAttribute("for", id);
    add(name);
    getElement().appendChild(field);
    field.addPropertyChangeListener("value", "input", _ -> typed.accept(typed())).debounce(PAUSE);
    field.addPropertyChangeListener("value", "change", _ -> typed.accept(typed()));
  }

  private static synchronized int nextNumber() {
    return ++last;
  }

  static WordField line(String label, String value, Consumer<String> typed) {
    WordField field = new WordField("input", label, value, typed);
    field.field.setAttribute("type", "text");
    return field;
  }

  static WordField lines(String label, String value, int rows, Consumer<String> typed) {
    WordField field = new WordField("textarea", label, value, typed);
    field.field.setAttribute("rows", String.valueOf(rows));
    return field;
  }

  static WordField number(String label, int value, Consumer<String> typed) {
    WordField field = new WordField("input", label, String.valueOf(value), typed);
    field.field.setAttribute("type", "number").setAttribute("inputmode", "numeric");
    field.addClassName("short");
    return field;
  }

  private String typed() {
    return field.getProperty("value", "");
  }
}
