package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tinfusin.explore.ContributeWays;
import org.tinfusin.explore.ui.NothingFound.WayOut;
import org.tinfusin.search.Facets;
import org.tinfusin.search.Finding;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeFilter.Part;
import org.tinfusin.search.Page;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** The list beside the map: what was asked, how much was found, facets to narrow it, the rows. */
class ListPanel extends BottomSheet {
  private final Translations words;
  private final ReaderNames names;
  private final Locale reader;
  private final Anchor flows = new Anchor();
  private final Paragraph count = new Paragraph();
  private final Paragraph notice = new Paragraph();
  private final AskedParts asked;
  private final GenreChips genres;
  private final FacetShelves shelves;
  private final FacetBox facetBox;
  private final NarrativeRows rows;
  private final NothingFound nothing;
  private final NativeButton more = new NativeButton();
  private final Set<String> openFacets = new HashSet<>();
  private NarrativeFilter question = NarrativeFilter.EVERYTHING;
  private Facets facets = new Facets(Map.of());
  private BiConsumer<String, String> onChoice = (key, value) -> {};
  private Consumer<String> onPick = slug -> {};

  ListPanel(Translations words, ReaderNames names, PartNames parts, Locale reader) {
    super(
        words.text(reader, "list.title"),
        Map.of(
            "peek", words.text(reader, "sheet.peek"),
            "half", words.text(reader, "sheet.half"),
            "full", words.text(reader, "sheet.full")));
    this.words = words;
    this.names = names;
    this.reader = reader;
    asked = new AskedParts(words, parts, reader);
    genres = new GenreChips(words, reader, genre -> onChoice.accept("genre", genre));
    shelves = new FacetShelves(parts, words, reader);
    facetBox = new FacetBox(words, reader);
    rows = new NarrativeRows(words, names, reader, slug -> onPick.accept(slug));
    nothing = new NothingFound(words, reader);
    addClassNames("panel", "panel-list");
    more.setText(words.text(reader, "list.more"));
    more.setClassName("more");
    notice.setClassName("notice");
    notice.getElement().setAttribute("role", "alert");
    notice.setVisible(false);
    add(new H1(words.text(reader, "list.title")), head(), rows, nothing, more);
    facetBox.addChoiceListener(event -> onChoice.accept(event.key(), event.value()));
    facetBox.addOpenListener(this::openFacet);
  }

  private Div head() {
    count.setClassName("count");
    flows.setClassName("to-flows");
    Div head = new Div(count, notice, asked, flows, genres, facetBox);
    head.setClassName("list-head");
    return head;
  }

  void onChoice(BiConsumer<String, String> action) {
    onChoice = action;
  }

  void onRemove(Consumer<Part> action) {
    asked.onRemove(action);
  }

  void onPick(Consumer<String> action) {
    onPick = action;
  }

  void onMore(Runnable action) {
    more.addClickListener(click -> action.run());
  }

  void onClear(Runnable action) {
    asked.onClear(action);
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

  /**
   * Shows the first page of a question.
   *
   * @param findings where its words stand, by the id of the narrative
   * @param waysOut what to try when the page is empty
   */
  void show(
      NarrativeFilter filter,
      Page page,
      Map<Long, List<Finding>> findings,
      Facets counted,
      List<WayOut> waysOut) {
    question = filter;
    facets = counted;
    String found = words.text(reader, "list.count", page.total());
    count.setText(found);
    asked.show(filter);
    showWayToFlows(filter.chosen("region"));
    genres.show(filter, counted);
    showFacets();
    facetBox.count(words.text(reader, "filters.show", page.total()), found);
    rows.show(page, filter.text(), findings);
    more.setVisible(page.next() != null);
    if (page.total() == 0) {
      nothing.show(waysOut, ContributeWays.lacking(filter));
    } else {
      nothing.hide();
    }
  }

  /** Who looks at one region may want to see what links it with others. */
  private void showWayToFlows(List<String> regions) {
    flows.setVisible(regions.size() == 1);
    if (regions.size() == 1) {
      flows.setHref(
          "flows?region=" + URLEncoder.encode(regions.getFirst(), StandardCharsets.UTF_8));
      flows.setText(words.text(reader, "list.flows", names.region(regions.getFirst())));
    }
  }

  /** Adds a further page. */
  void append(Page page, Map<Long, List<Finding>> findings) {
    rows.append(page, question.text(), findings);
    more.setVisible(page.next() != null);
  }

  private void openFacet(FacetBox.FacetOpened event) {
    if (event.open()) {
      openFacets.add(event.key());
      showFacets();
    } else {
      openFacets.remove(event.key());
    }
  }

  private void showFacets() {
    facetBox.show(shelves.of(question, facets, openFacets));
  }
}
