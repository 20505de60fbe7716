package org.tinfusin.explore.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tinfusin.explore.MapLabels;
import org.tinfusin.explore.NarrativePage;
import org.tinfusin.explore.StoryPage;
import org.tinfusin.explore.ui.NothingFound.WayOut;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.geo.Bbox;
import org.tinfusin.leaflet.ViewportChanged;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Reader;
import org.tinfusin.search.BadFilter;
import org.tinfusin.search.Names;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.search.Page;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.Translations;

/** The map of the atlas with its list and its reading panel; the address says all of its state. */
@AnonymousAllowed
@Route(value = "", layout = MainLayout.class)
public class ExploreView extends Main implements AfterNavigationObserver, HasDynamicTitle {
  private static final int ROWS = 30;

  /** Degrees; what is wider is seen best on the whole map. */
  private static final double WIDE = 25;

  private static final Set<String> PLACE_KEYS = Set.of("area", "near", "along", "region", "role");

  private final NarrativeSearch search;
  private final Narratives narratives;
  private final StoryFamilies families;
  private final Translations words;
  private final Locale reader;
  private final AtlasMap map = new AtlasMap();
  private final ListPanel list;
  private final WaysOut waysOut;
  private final AdvancedBox advanced;
  private final StoryPanel panel;
  private final Embedding embedding;
  private ExploreState state = new ExploreState(NarrativeFilter.EVERYTHING, null, null);
  private NarrativeFilter listed = NarrativeFilter.EVERYTHING;
  private MapLayers layers = MapLayers.NONE;
  private @Nullable Bbox shown;
  private @Nullable String next;

  public ExploreView(
      NarrativeSearch search,
      Narratives narratives,
      StoryFamilies families,
      NarrativePage pages,
      StoryPage stories,
      Names names,
      PublicAddress address,
      Translations words) {
    this.search = search;
    this.narratives = narratives;
    this.families = families;
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    ReaderNames called = names.forReader(reader);
    PartNames parts = new PartNames(words, called, families, reader);
    this.list = new ListPanel(words, called, parts, reader);
    this.waysOut = new WaysOut(search, words, parts, reader);
    this.advanced = new AdvancedBox(words, reader);
    this.list.addBox(advanced);
    this.panel = new StoryPanel(words, pages, stories, called, reader);
    this.embedding = new Embedding(words, new AtlasRoot(address), reader);
    list.add(embedding);
    setId("content");
    setClassName("explore");
    add(list, panel, map, followButton()); // the list before the many signs of the map
    listen();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    ExploreState.Reading reading =
        ExploreState.read(event.getLocation().getQueryParameters().getParameters());
    list.say(
        reading
            .unreadable()
            .map(parameter -> words.text(reader, "list.bad-filter", parameter))
            .orElse(""));
    state = reading.state();
    layers = MapLayers.read(event.getLocation().getQueryParameters().getParameters());
    if (state.viewport() != null) {
      map.show(state.viewport());
    } else if (state.story().isEmpty() && !state.filter().asksNothing()) {
      search.extent(state.filter()).filter(this::isWorthLookingAt).ifPresent(map::fit);
    }
    draw();
  }

  /** A map that has not yet been looked at shows all of the region by itself. */
  private boolean isWorthLookingAt(Bbox box) {
    return shown != null || box.east() - box.west() < WIDE;
  }

  @Override
  public String getPageTitle() {
    return words.text(reader, "title.map");
  }

  private void listen() {
    map.setReader(reader);
    map.setLabels(MapLabels.in(reader, words));
    map.addViewportListener(this::look);
    map.addPickListener(event -> open(event.slug()));
    map.addSpotListener(event -> list(event.bbox()));
    map.addStoryClosedListener(event -> go(state.followingNothing()));
    map.setToolWords(ToolWords.in(reader, words));
    map.addPlaceListener(event -> askPlace(event.key(), event.value()));
    map.addLayersListener(event -> show(MapLayers.parse(event.layers())));
    advanced.onApply(expression -> ask(state.filter().asking(expression)));
    list.onPick(this::open);
    list.onChoice((key, value) -> ask(state.filter().toggling(key, value)));
    list.onRemove(part -> ask(state.filter().without(part)));
    list.onClear(() -> ask(NarrativeFilter.EVERYTHING));
    list.onMore(this::listMore);
    panel.onClose(this::close);
    panel.onFollow(this::follow);
    panel.onPick(this::open);
  }

  private NativeButton followButton() {
    NativeButton button =
        new NativeButton(words.text(reader, "follow-a-story"), click -> followTheNextStory());
    button.setClassName("follow-story");
    return button;
  }

  private void look(ViewportChanged event) {
    shown = event.bbox();
    state = state.lookingAt(event.viewport());
    UI.getCurrent().getPage().getHistory().replaceState(null, here());
    list();
  }

  private void ask(NarrativeFilter question) {
    go(state.asking(question));
  }

  /** The map sends what its tools can make; anything else is passed over. */
  private void askPlace(String key, String value) {
    if (PLACE_KEYS.contains(key)) {
      try {
        ask(state.filter().placed(key, value));
      } catch (BadFilter bad) {
        list.say(words.text(reader, "list.bad-place"));
      }
    }
  }

  private void show(MapLayers chosen) {
    layers = chosen;
    UI.getCurrent().getPage().getHistory().replaceState(null, here());
    map.setLayers(layers.toString());
  }

  private void open(String slug) {
    go(state.opening(slug));
    panel.takeFocus();
  }

  private void close() {
    String read = state.narrative();
    go(read == null ? state.followingNothing() : state.opening(null));
    list.takeFocus(read);
  }

  private void follow(String family) {
    go(state.following(family));
    panel.takeFocus();
  }

  /** Stories that span the Sahara come first, each press shows another one. */
  private void followTheNextStory() {
    List<FamilySummary> known = families.all();
    String now = state.story().orElse("");
    int at = -1;
    for (int i = 0; i < known.size(); i++) {
      at = known.get(i).slug().equals(now) ? i : at;
    }
    if (!known.isEmpty()) {
      follow(known.get((at + 1) % known.size()).slug());
    }
  }

  private void go(ExploreState to) {
    state = to;
    UI.getCurrent().getPage().getHistory().pushState(null, here());
    draw();
  }

  /** The address of the present state. */
  private String here() {
    String address = layers.addTo(state.address());
    return address.isEmpty() ? "." : address;
  }

  private void draw() {
    map.setRevision(Reader.now().tagged(narratives.revision()));
    map.setFilter(state.mapFilter().toQuery());
    map.setLayers(layers.toString());
    advanced.show(state.filter());
    map.select(state.narrative());
    embedding.show(state.filter());
    StoryFamily story = state.story().flatMap(families::findWhole).orElse(null);
    List<StoryFamily> kin = kin();
    drawStory(story, kin);
    drawPanel(story, kin);
    list();
    getElement().executeJs("window.tinfusin.asked($0)", state.filter().text());
  }

  /** The stories of the open narrative that others tell too. */
  private List<StoryFamily> kin() {
    String slug = state.narrative();
    return slug == null
        ? List.of()
        : families.of(slug).stream().filter(story -> story.variants().size() > 1).toList();
  }

  private void drawStory(@Nullable StoryFamily followed, List<StoryFamily> kin) {
    if (followed != null) {
      map.tell(followed, families.arcs(followed), reader);
    } else if (!kin.isEmpty()) {
      map.tellKin(
          kin, kin.stream().flatMap(story -> families.arcs(story).stream()).toList(), reader);
    } else {
      map.tellNothing();
    }
  }

  private void drawPanel(@Nullable StoryFamily story, List<StoryFamily> kin) {
    String slug = state.narrative();
    if (slug != null) {
      narratives
          .read(slug)
          .ifPresentOrElse(found -> panel.show(found, state.filter(), kin), panel::showNothing);
    } else if (story != null) {
      panel.show(story);
    } else {
      panel.showNothing();
    }
  }

  private void list() {
    list(shown);
  }

  private void list(@Nullable Bbox box) {
    listed = box == null ? state.filter() : state.filter().within(box);
    Page page = search.page(listed, ROWS, null);
    next = page.next();
    list.show(
        state.filter(),
        page,
        search.findings(listed, page, reader),
        search.facets(listed),
        waysOut(page, box));
  }

  private List<WayOut> waysOut(Page page, @Nullable Bbox box) {
    return page.total() > 0 ? List.of() : waysOut.from(state.filter(), box, map::fit, this::ask);
  }

  private void listMore() {
    Page page = search.page(listed, ROWS, next);
    next = page.next();
    list.append(page, search.findings(listed, page, reader));
  }
}
