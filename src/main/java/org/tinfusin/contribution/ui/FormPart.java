package org.tinfusin.contribution.ui;

import com.vaadin.flow.dom.Element;

/** A part of the form with its heading, and what it needs to be complete. */
record FormPart(String name, Element element) {
  /**
   * @param needs names of fields, one space between them; a bar between two of which one is enough
   */
  static FormPart of(String name, FormWords words, String needs, Element... content) {
    Element part =
        new Element("section")
            .setAttribute("class", "draft-part part-" + name)
            .setAttribute("id", "part-" + name)
            .setAttribute("aria-labelledby", "part-" + name + "-name")
            .setAttribute("data-needs", needs);
    part.appendChild(
        new Element("h2")
            .setAttribute("id", "part-" + name + "-name")
            .setAttribute("tabindex", "-1")
            .setText(words.text("part." + name)));
    if (words.has("part-hint." + name)) {
      part.appendChild(
          new Element("p")
              .setAttribute("class", "part-hint")
              .setText(words.text("part-hint." + name)));
    }
    part.appendChild(content);
    return new FormPart(name, part);
  }
}
