package org.tinfusin.explore.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeFilter.Part;
import org.tinfusin.shell.Translations;

/** Everything the question asks, each part to be taken away with one press. */
class AskedParts extends Div {
  private final Translations words;
  private final PartNames names;
  private final Locale reader;
  private final UnorderedList parts = new UnorderedList();
  private List<Part> shown = List.of();
  private Consumer<Part> onRemove = part -> {};
  private Runnable onClear = () -> {};

  AskedParts(Translations words, PartNames names, Locale reader) {
    this.words = words;
    this.names = names;
    this.reader = reader;
    setClassName("asked");
    parts.getElement().setAttribute("aria-label", words.text(reader, "chip.list"));
    NativeButton clear = new NativeButton(words.text(reader, "list.clear"), click -> clear());
    clear.setClassName("clear");
    add(parts, clear);
    getElement().setAttribute("hidden", true);
  }

  void onRemove(Consumer<Part> action) {
    onRemove = action;
  }

  void onClear(Runnable action) {
    onClear = action;
  }

  /** Draws the parts anew only when they are others: the one in focus keeps it as the map moves. */
  void show(NarrativeFilter question) {
    List<Part> asked = question.parts();
    if (asked.equals(shown)) {
      return;
    }
    shown = asked;
    parts.removeAll();
    asked.forEach(part -> parts.add(new ListItem(chip(part, asked.indexOf(part)))));
    // not setVisible: the page would keep the last part, and the focus on it
    getElement().setAttribute("hidden", asked.isEmpty());
  }

  private NativeButton chip(Part part, int place) {
    NativeButton chip = new NativeButton();
    chip.addClickListener(click -> remove(part, place));
    chip.setClassName("asked-part");
    chip.getElement()
        .setAttribute("aria-label", words.text(reader, "chip.remove", names.whole(part)));
    Span key = new Span(names.key(part));
    key.setClassName("asked-key");
    Span value = new Span(names.value(part));
    value.getElement().setAttribute("dir", "auto");
    chip.add(key, value);
    return chip;
  }

  /** The reader goes on at the part that has moved up, else at the list. */
  private void remove(Part part, int place) {
    onRemove.accept(part);
    UI.getCurrent()
        .getPage()
        .executeJs(
            "window.tinfusin.focusOn('.asked li:nth-child(' + $0 + ') button',"
                + " '.asked li:last-child button', '.panel-list h1')",
            place + 1);
  }

  private void clear() {
    onClear.run();
    UI.getCurrent().getPage().executeJs("window.tinfusin.focusOn('.panel-list h1')");
  }
}
