package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.explore.EmbedBox;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.shell.Translations;

/** The folded code under the list by which another site shows the map with the present choices. */
@JsModule("./reading.ts")
class Embedding extends Div {
  private final EmbedBox box;
  private final Translations words;
  private final AtlasRoot root;
  private final Locale reader;
  private String shown = "";

  Embedding(Translations words, AtlasRoot root, Locale reader) {
    this.box = new EmbedBox(words);
    this.words = words;
    this.root = root;
    this.reader = reader;
    setClassName("embedding");
  }

  /** A box that stands open for the same choices stays as it is. */
  void show(NarrativeFilter filter) {
    String address = box.search(root.get(), filter.toQuery(), reader);
    if (!address.equals(shown)) {
      shown = address;
      Element holder = new Element("div");
      box.append(address, words.text(reader, "about.title"), holder, reader);
      removeAll();
      add(new Html(holder.outerHtml()));
    }
  }
}
