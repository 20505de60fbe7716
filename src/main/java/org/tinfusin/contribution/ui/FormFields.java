package org.tinfusin.contribution.ui;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.tinfusin.contribution.Typed;

/**
 * Makes the fields of the form: native ones, filled with what was typed, which the page gathers.
 */
final class FormFields {
  private final Typed typed;
  private final FormWords words;

  FormFields(Typed typed, FormWords words) {
    this.typed = typed;
    this.words = words;
  }

  /** A field of one line. */
  Element line(String name) {
    return field(name, input(name, "text").setAttribute("dir", "auto"));
  }

  /** A number of degrees: written from left to right in every language. */
  Element degrees(String name) {
    return field(
        name, input(name, "text").setAttribute("dir", "ltr").setAttribute("inputmode", "decimal"));
  }

  /** A field of several lines. */
  Element lines(String name, int rows) {
    Element area =
        named(new Element("textarea"), name)
            .setAttribute("rows", Integer.toString(rows))
            .setAttribute("dir", "auto")
            .setAttribute("maxlength", Integer.toString(Typed.longest(name)));
    area.setText(typed.get(name));
    return field(name, area);
  }

  /** One of several, in a list that opens. */
  Element list(String name, Map<String, String> choices) {
    Element select = named(new Element("select"), name);
    select.appendChild(option(name, "", words.text("choose")));
    choices.forEach((value, label) -> select.appendChild(option(name, value, label)));
    return field(name, select);
  }

  /** One of a few, all of them to be seen. */
  Element cards(String name, Map<String, String> choices) {
    Element group = new Element("fieldset").setAttribute("class", "cards cards-" + name);
    group.setAttribute("data-field", name);
    group.appendChild(new Element("legend").setText(words.field(name)));
    choices.forEach((value, label) -> group.appendChild(card(name, value, label)));
    appendHint(name, group);
    return group;
  }

  /** A box to tick. */
  Element box(String name) {
    return box(name, "yes", words.field(name));
  }

  /** A box that says this when it is ticked. */
  Element box(String name, String value, String said) {
    Element input = input(name, "checkbox").setAttribute("value", value);
    if (typed.get(name).equals(value)) {
      input.setAttribute("checked", true);
    }
    Element label = new Element("label").setAttribute("class", "box");
    label.appendChild(input, new Element("span").setAttribute("dir", "auto").setText(said));
    Element field = new Element("div").setAttribute("class", "field field-box");
    field.setAttribute("data-field", name);
    field.appendChild(label);
    appendHint(name, field);
    return field;
  }

  /** Something the page keeps without showing it. */
  Element unseen(String name) {
    return named(new Element("input").setAttribute("type", "hidden"), name)
        .setAttribute("value", typed.get(name));
  }

  private Element card(String name, String value, String label) {
    Element input =
        new Element("input")
            .setAttribute("type", "radio")
            .setAttribute("name", name)
            .setAttribute("value", value);
    if (typed.get(name).equals(value)) {
      input.setAttribute("checked", true);
    }
    Element words = new Element("span").setText(label);
    if (this.words.has("means." + name + "." + value)) {
      words.appendChild(
          new Element("small").setText(this.words.text("means." + name + "." + value)));
    }
    Element card = new Element("label").setAttribute("class", "card card-" + value);
    card.appendChild(input, words);
    return card;
  }

  private Element option(String name, String value, String label) {
    Element option = new Element("option").setAttribute("value", value).setText(label);
    if (typed.get(name).equals(value)) {
      option.setAttribute("selected", true);
    }
    return option;
  }

  private Element input(String name, String type) {
    Element input = named(new Element("input").setAttribute("type", type), name);
    if (type.equals("text")) {
      input.setAttribute("value", typed.get(name));
      input.setAttribute("maxlength", Integer.toString(Typed.longest(name)));
      input.setAttribute("autocomplete", "off");
    }
    return input;
  }

  private static Element named(Element input, String name) {
    return input.setAttribute("name", name).setAttribute("id", "f-" + name);
  }

  private Element field(String name, Element input) {
    Element field = new Element("div").setAttribute("class", "field field-" + name);
    field.setAttribute("data-field", name);
    field.appendChild(
        new Element("label").setAttribute("for", "f-" + name).setText(words.field(name)), input);
    if (appendHint(name, field)) {
      input.setAttribute("aria-describedby", "f-" + name + "-hint");
    }
    return field;
  }

  private boolean appendHint(String name, Element field) {
    boolean there = words.has("hint." + name);
    if (there) {
      field.appendChild(
          new Element("p")
              .setAttribute("class", "field-hint")
              .setAttribute("id", "f-" + name + "-hint")
              .setText(words.text("hint." + name)));
    }
    return there;
  }
}
