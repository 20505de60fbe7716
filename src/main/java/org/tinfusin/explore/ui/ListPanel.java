package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.Script;
import org.tinfusin.search.Facets;
import org.tinfusin.search.Names;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeSummary;
import org.tinfusin.search.Page;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** The list beside the map: how many narratives it shows, facets to narrow them, and their rows. */
class ListPanel extends BottomSheet {
  private static final int VALUES_SHOWN = 24;

  private final Translations words;
  private final ReaderNames names;
  private final Locale reader;
  private final Paragraph count = new Paragraph();
  private final Paragraph notice = new Paragraph();
  private final Div facetBox = new Div();
  private final OrderedList rows = new OrderedList();
  private final NativeButton more = new NativeButton();
  private BiConsumer<String, String> onChoice = (key, value) -> {};
  private Consumer<String> onPick = slug -> {};
  private Runnable onClear = () -> {};

  ListPanel(Translations words, Names names, Locale reader) {
    super(
        words.text(reader, "list.title"),
        Map.of(
            "peek", words.text(reader, "sheet.peek"),
            "half", words.text(reader, "sheet.half"),
            "full", words.text(reader, "sheet.full")));
    this.words = words;
    this.names = names.forReader(reader);
    this.reader = reader;
    addClassNames("panel", "panel-list");
    count.setClassName("count");
    count.getElement().setAttribute("aria-live", "polite");
    notice.setClassName("notice");
    notice.setVisible(false);
    facetBox.setClassName("facets");
    rows.setClassName("narrative-list");
    more.setText(words.text(reader, "list.more"));
    more.setClassName("more");
    add(new H1(words.text(reader, "list.title")), count, notice, facetBox, rows, more);
  }

  void onChoice(BiConsumer<String, String> action) {
    onChoice = action;
  }

  void onPick(Consumer<String> action) {
    onPick = action;
  }

  void onMore(Runnable action) {
    more.addClickListener(click -> action.run());
  }

  void onClear(Runnable action) {
    onClear = action;
  }

  /** Puts a box of its own between facets and rows. */
  void addBox(Component box) {
    addComponentAtIndex(getElement().indexOfChild(rows.getElement()), box);
  }

  /** Says something that went wrong; an empty text takes it away. */
  void say(String message) {
    notice.setText(message);
    notice.setVisible(!message.isEmpty());
  }

  /** The reader goes back to the row of the narrative just read, else to the list. */
  void takeFocus(@Nullable String slug) {
    getElement()
        .executeJs(
            "window.tinfusin.focusOn('[data-slug=\"' + $0 + '\"]', '.panel-list h1')",
            Objects.requireNonNullElse(slug, ""));
  }

  /** Shows the first page of a question. */
  void show(NarrativeFilter filter, Page page, Facets facets) {
    count.setText(words.text(reader, "list.count", page.total()));
    showFacets(filter, facets);
    rows.removeAll();
    append(page);
    if (page.total() == 0) {
      rows.add(new ListItem(words.text(reader, "list.empty")));
    }
  }

  /** Adds a further page. */
  void append(Page page) {
    page.narratives().forEach(narrative -> rows.add(row(narrative)));
    more.setVisible(page.next() != null);
  }

  private void showFacets(NarrativeFilter filter, Facets facets) {
    Div genres = new Div();
    genres.setClassName("chips");
    for (String genre : List.of("tale", "proverb", "poem")) {
      genres.add(chip(filter, "genre", genre, words.text(reader, "genre." + genre), facets));
    }
    facetBox.removeAll();
    facetBox.add(genres);
    facetBox.add(more(filter, facets));
    if (!filter.asksNothing()) {
      NativeButton clear =
          new NativeButton(words.text(reader, "list.clear"), click -> onClear.run());
      clear.setClassName("clear");
      facetBox.add(clear);
    }
  }

  /** The longer facets wait folded; one with a choice in it stands open. */
  private Component more(NarrativeFilter filter, Facets facets) {
    Div box = new Div();
    box.setClassName("facet-groups");
    box.add(group(filter, facets, "lang"), group(filter, facets, "people"));
    box.add(group(filter, facets, "country"), group(filter, facets, "type"));
    box.add(group(filter, facets, "motif"));
    return box;
  }

  private Component group(NarrativeFilter filter, Facets facets, String key) {
    Div chips = new Div();
    chips.setClassName("chips");
    List<String> values =
        facets.of(key).stream().limit(VALUES_SHOWN).map(Facets.Value::value).toList();
    names
        .values(key, values)
        .forEach((value, label) -> chips.add(chip(filter, key, value, label, facets)));
    NativeDetails group = new NativeDetails(words.text(reader, "facet." + key), chips);
    group.setClassName("facet-group");
    group.setOpen(!filter.chosen(key).isEmpty());
    return group;
  }

  private NativeButton chip(
      NarrativeFilter filter, String key, String value, String label, Facets facets) {
    long number =
        facets.of(key).stream()
            .filter(v -> v.value().equals(value))
            .mapToLong(Facets.Value::count)
            .sum();
    NativeButton chip = new NativeButton();
    chip.addClickListener(click -> onChoice.accept(key, value));
    chip.setClassName("chip");
    chip.getElement()
        .setAttribute("aria-pressed", String.valueOf(filter.chosen(key).contains(value)));
    if (key.equals("genre")) {
      chip.add(mark(value));
    }
    Span tally = new Span(words.text(reader, "number", number));
    tally.setClassName("tally");
    chip.add(new Span(label), tally);
    return chip;
  }

  private ListItem row(NarrativeSummary narrative) {
    NativeButton row = new NativeButton();
    row.addClickListener(click -> onPick.accept(narrative.slug()));
    row.setClassName("narrative-row");
    row.getElement().setAttribute("data-slug", narrative.slug());
    Span title = new Span();
    title.setClassName("row-title");
    narrative.title().in(reader).ifPresent(part -> write(title, part));
    Span meta = new Span(meta(narrative));
    meta.setClassName("row-meta");
    row.add(mark(narrative.genre()), title, meta);
    return new ListItem(row);
  }

  private String meta(NarrativeSummary narrative) {
    String place = narrative.place().textFor(reader);
    String where =
        narrative.certainty().equals("certain")
            ? place
            : words.text(reader, "place." + narrative.certainty(), place);
    String who =
        names.people(narrative.people()).orElseGet(() -> names.language(narrative.language()));
    return who + " · " + where;
  }

  /** A genre's sign; its name stands in the text beside it. */
  private Span mark(String genre) {
    Span mark = new Span();
    mark.addClassNames("mark", "mark-" + genre);
    mark.getElement().setAttribute("role", "img");
    mark.getElement().setAttribute("aria-label", words.text(reader, "genre." + genre));
    return mark;
  }

  static void write(Span span, LocalizedText.Part part) {
    span.setText(part.text());
    span.getElement()
        .setAttribute("lang", part.language())
        .setAttribute("dir", Script.of(part.text()).direction().html());
  }
}
