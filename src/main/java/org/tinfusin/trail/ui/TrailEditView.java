package org.tinfusin.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Theme;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailDraft;
import org.tinfusin.trail.TrailRefusal;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.TrailWalks;
import org.tinfusin.trail.Trails;
import org.tinfusin.trail.Visibility;

/** Where a trail is made: everything that is changed is kept at once. */
@PermitAll
@Route(value = "trails/:slug/edit", layout = MainLayout.class)
@RouteAlias(value = "trails/new", layout = MainLayout.class)
public class TrailEditView extends TrailWorkPage implements BeforeEnterObserver {
  private final transient Trails trails;
  private final transient TrailWalks walks;
  private final transient Narratives narratives;
  private final transient StoryFamilies families;
  private final transient NarrativeSearch search;
  private final transient Translations words;
  private final Paragraph state = new Paragraph();
  private final Paragraph announcer = new Paragraph();
  private final Div about = new Div();
  private final Div ways = new Div();
  private transient @Nullable EditedTrail edited;
  private @Nullable VisibilityBox visibility;
  private String language;

  public TrailEditView(
      Trails trails,
      TrailWalks walks,
      Narratives narratives,
      StoryFamilies families,
      NarrativeSearch search,
      Translations words) {
    super(words, "trail.editor");
    this.trails = trails;
    this.walks = walks;
    this.narratives = narratives;
    this.families = families;
    this.search = search;
    this.words = words;
    this.language = reader().getLanguage();
    state.getElement().setAttribute("role", "status");
    announcer.getElement().setAttribute("role", "status");
    announcer.setClassName("visually-hidden");
    about.setClassName("trail-about");
    ways.setClassName("trail-ways");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!trails.maySeeToTrails()) {
      add(said("trail.for-teachers"), way("trails", "trail.trails"));
      return;
    }
    Map<String, String> asked = new LinkedHashMap<>();
    event
        .getLocation()
        .getQueryParameters()
        .getParameters()
        .forEach((key, values) -> asked.put(key, values.isEmpty() ? "" : values.getFirst()));
    show(event.getRouteParameters().get("slug").map(this::own).orElseGet(() -> begun(asked)));
  }

  private EditedTrail own(String slug) {
    return trails
        .find(slug, null)
        .filter(Trail::mine)
        .map(EditedTrail::of)
        .orElseThrow(NotFoundException::new);
  }

  /** A new one: of a story, as a copy, with one stop, or empty. */
  private EditedTrail begun(Map<String, String> asked) {
    String copied = asked.getOrDefault("copy", "");
    if (!copied.isEmpty()) {
      return copy(trails.find(copied, asked.get(Trails.KEY)).orElseThrow(NotFoundException::new));
    }
    String story = asked.getOrDefault("from", "");
    if (!story.isEmpty()) {
      StoryFamily family = families.find(story).orElseThrow(NotFoundException::new);
      return EditedTrail.begun(
          walks.ofStory(story, waysOf(family)).orElseThrow(NotFoundException::new), null);
    }
    EditedTrail empty =
        EditedTrail.begun(TrailDraft.begun(inAll("trail.untitled"), List.of()), null);
    stopAsked(asked).ifPresent(empty.stops::add);
    return empty;
  }

  static Optional<TrailStop> stopAsked(Map<String, String> asked) {
    return Optional.ofNullable(asked.get("narrative"))
        .map(TrailStop::at)
        .or(() -> Optional.ofNullable(asked.get("family")).map(TrailStop::atFamily));
  }

  private EditedTrail copy(Trail trail) {
    String by =
        trail.author() != null
            ? trail.author()
            : trail.shipped() ? "Tinfusin" : text("trail.nobody");
    String credit = text("trail.credit", trail.words().title().textFor(reader()), by);
    return EditedTrail.begun(trail.words(), credit);
  }

  private LocalizedText waysOf(StoryFamily family) {
    LocalizedText title = LocalizedText.NONE;
    for (Locale one : ReaderLanguage.ALL) {
      title =
          title.with(
              one.getLanguage(), words.text(one, "trail.ways-of", family.title().textFor(one)));
    }
    return title;
  }

  private LocalizedText inAll(String key) {
    return LocalizedText.NONE.with(language, text(key));
  }

  private void show(EditedTrail trail) {
    edited = trail;
    StopRow row = new StopRow(trail, language, words, reader(), this::title, announcer, this::keep);
    visibility = new VisibilityBox(words, reader(), this::choose);
    visibility.show(trail.kept().orElse(null));
    describe(trail);
    state.setText(text(trail.kept().isPresent() ? "trail.kept-so-far" : "trail.not-kept"));
    state.setClassName("work-state");
    Section stops =
        part(
            "trail.stops-title",
            said("trail.stops-hint"),
            row,
            new StopFinder(search, families, words, reader(), row::add));
    add(
        state,
        announcer,
        languageChoice(trail, row),
        part("trail.about", about),
        stops,
        part("trail.who", visibility),
        ways);
    leadOn(trail);
  }

  private ChoiceField languageChoice(EditedTrail trail, StopRow row) {
    Map<String, String> choices = new LinkedHashMap<>();
    ReaderLanguage.ALL.forEach(one -> choices.put(one.getLanguage(), one.getDisplayLanguage(one)));
    return new ChoiceField(
        text("trail.write-in"),
        choices,
        language,
        chosen -> {
          language = chosen;
          describe(trail);
          row.writeIn(chosen);
        });
  }

  private void describe(EditedTrail trail) {
    about.removeAll();
    about.add(
        WordField.line(
            text("trail.title"),
            in(trail.title),
            typed -> keep(() -> trail.title = trail.title.with(language, typed))),
        WordField.lines(
            text("trail.intro"),
            in(trail.intro),
            3,
            typed -> keep(() -> trail.intro = trail.intro.with(language, typed))),
        WordField.lines(
            text("trail.aims"),
            in(trail.aims),
            3,
            typed -> keep(() -> trail.aims = trail.aims.with(language, typed))),
        WordField.number(
            text("trail.age-from"), trail.ageFrom, n -> keep(() -> trail.ageFrom = whole(n))),
        WordField.number(
            text("trail.age-to"), trail.ageTo, n -> keep(() -> trail.ageTo = whole(n))),
        WordField.number(
            text("trail.duration"), trail.minutes, n -> keep(() -> trail.minutes = whole(n))),
        new ChoiceField(
            text("trail.theme"),
            themes(),
            trail.theme.word(),
            chosen -> keep(() -> trail.theme = Theme.parse(chosen))));
  }

  /** What is no number is none that can be kept, and the refusal says so. */
  private static int whole(String typed) {
    return typed.strip().matches("\\d{1,3}") ? Integer.parseInt(typed.strip()) : -1;
  }

  private Map<String, String> themes() {
    Map<String, String> themes = new LinkedHashMap<>();
    for (Theme theme : Theme.values()) {
      themes.put(theme.word(), text("trail.theme." + theme.word()));
    }
    return themes;
  }

  private String title(TrailStop stop) {
    Optional<String> title =
        switch (stop.kind()) {
          case NARRATIVE -> narratives.read(stop.slug()).map(this::titleAndPlace);
          case FAMILY -> families.find(stop.slug()).map(story -> story.title().textFor(reader()));
        };
    return title.orElseGet(() -> text("trail.gone"));
  }

  private String titleAndPlace(NarrativeReading narrative) {
    return narrative.title().textFor(reader()) + " · " + narrative.place().name().textFor(reader());
  }

  private void keep(Runnable change) {
    change.run();
    keep();
  }

  private void keep() {
    attempt(trail -> trail.keep(trails));
  }

  private void choose(Visibility wanted) {
    attempt(trail -> trail.show(trails, wanted));
    if (visibility != null && edited != null) {
      visibility.show(edited.kept().orElse(null));
    }
  }

  /** Does it, and says what came of it; what was typed stays in its field either way. */
  private void attempt(Consumer<EditedTrail> task) {
    EditedTrail trail = edited;
    if (trail == null) {
      return;
    }
    boolean first = trail.kept().isEmpty();
    try {
      task.accept(trail);
      state.setText(text("trail.saved", now()));
      state.setClassName("work-state done");
      trail.kept().filter(_ -> first).ifPresent(this::isKeptNow);
    } catch (TrailRefusal refusal) {
      state.setText(text("trail.not-saved", text(refusal.reason().key())));
      state.setClassName("work-state refused");
    }
  }

  private String now() {
    return DateTimeFormatter.ofPattern("HH:mm:ss").format(LocalTime.now(ZoneOffset.UTC));
  }

  /** From now on the address is that of the trail, so that the page can be loaded again. */
  private void isKeptNow(Trail trail) {
    UI.getCurrent().getPage().getHistory().replaceState(null, "trails/" + trail.slug() + "/edit");
    if (edited != null) {
      leadOn(edited);
    }
    if (visibility != null) {
      visibility.show(trail);
    }
  }

  private void leadOn(EditedTrail trail) {
    ways.removeAll();
    trail
        .kept()
        .ifPresentOrElse(
            kept -> {
              for (String page : List.of("", "present", "print")) {
                var way =
                    way(
                        page.isEmpty() ? kept.address() : kept.address(page),
                        page.isEmpty() ? "trail.preview" : "trail." + page);
                way.setRouterIgnore(true);
                way.setTarget("_blank");
                ways.add(way);
              }
              ways.add(button("trail.delete", () -> delete(kept)));
            },
            () -> ways.add(button("trail.keep", this::keep)));
  }

  private void delete(Trail trail) {
    attempt(_ -> trails.delete(trail.slug()));
    UI.getCurrent().navigate("trails");
  }

  private String in(LocalizedText text) {
    return text.byLanguage().getOrDefault(language, "");
  }
}
