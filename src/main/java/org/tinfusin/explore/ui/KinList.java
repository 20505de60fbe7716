package org.tinfusin.explore.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Consumer;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.geo.Certainty;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** Where else the story of the open narrative is told: what the map lights up, as a list. */
class KinList extends Section {
  private final Translations words;
  private final ReaderNames names;
  private final Locale reader;
  private final Consumer<String> onPick;

  KinList(Translations words, ReaderNames names, Locale reader, Consumer<String> onPick) {
    this.words = words;
    this.names = names;
    this.reader = reader;
    this.onPick = onPick;
    setClassName("kin");
  }

  /**
   * The other tellings of one story, from north to south, each a button that opens it.
   *
   * @param several the narrative tells more than one story, so each goes by its name
   */
  void add(StoryFamily story, String open, boolean several) {
    String title = story.title().textFor(reader);
    add(
        new H3(
            several ? words.text(reader, "panel.kin-of", title) : words.text(reader, "panel.kin")));
    UnorderedList list = new UnorderedList();
    list.setClassName("narrative-list");
    story.variants().stream()
        .filter(variant -> !variant.slug().equals(open))
        .forEach(variant -> list.add(new ListItem(row(variant))));
    add(list);
  }

  private NativeButton row(Variant variant) {
    NativeButton row = new NativeButton("", click -> onPick.accept(variant.slug()));
    row.setClassName("narrative-row");
    row.getElement().setAttribute("data-slug", variant.slug());
    String place = variant.place().textFor(reader);
    Span where =
        new Span(
            variant.certainty() == Certainty.CERTAIN
                ? place
                : words.text(reader, "place." + variant.certainty().word(), place));
    where.setClassName("row-title");
    String language = names.language(variant.language());
    Span who =
        new Span(
            names
                .people(variant.people())
                .filter(people -> !people.equals(language))
                .map(people -> people + " · " + language)
                .orElse(language));
    who.setClassName("row-meta");
    row.add(GenreChips.mark(variant.genre(), words, reader), where, who);
    return row;
  }
}
