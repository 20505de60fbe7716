package org.tinfusin.explore.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.tinfusin.shell.Translations;

/** A calm word where nothing was found, and what one may try. */
class NothingFound extends Div {

  /** Something to try, and what happens then. */
  record WayOut(String words, Runnable action) {}

  private final UnorderedList ways = new UnorderedList();
  private final Paragraph advice = new Paragraph();
  private final Anchor contribute = new Anchor();
  private final Translations words;
  private final Locale reader;

  NothingFound(Translations words, Locale reader) {
    this.words = words;
    this.reader = reader;
    setClassName("nothing-found");
    contribute.setText(words.text(reader, "contribute.way.nothing"));
    contribute.setClassName("to-contribute");
    add(advice, ways, contribute);
    setVisible(false);
  }

  void hide() {
    setVisible(false);
  }

  /**
   * The reader goes on at the list. Asked of the page, since what is no longer shown runs no
   * script.
   */
  private void go(WayOut way) {
    way.action().run();
    UI.getCurrent().getPage().executeJs("window.tinfusin.focusOn('.panel-list h1')");
  }

  /**
   * @param form where somebody who knows what is lacking can write it down
   */
  void show(List<WayOut> waysOut, String form) {
    ways.removeAll();
    for (WayOut way : waysOut) {
      NativeButton button = new NativeButton(way.words(), click -> go(way));
      button.setClassName("way-out");
      button.getElement().setAttribute("dir", "auto");
      ways.add(new ListItem(button));
    }
    advice.setText(words.text(reader, waysOut.isEmpty() ? "list.empty" : "list.empty.try"));
    contribute.setHref(form);
    setVisible(true);
  }
}
