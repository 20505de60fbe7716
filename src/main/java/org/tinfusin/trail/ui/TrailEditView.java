package org.tinfusin.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.ReaderTime;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailRefusal;
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
  private final Div ways = new Div();
  private transient @Nullable EditedTrail edited;
  private @Nullable VisibilityBox visibility;

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
    state.getElement().setAttribute("role", "status");
    announcer.getElement().setAttribute("role", "status");
    announcer.setClassName("visually-hidden");
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
    TrailBeginnings beginnings = new TrailBeginnings(trails, walks, families, words, reader());
    show(
        event
            .getRouteParameters()
            .get("slug")
            .map(this::own)
            .orElseGet(() -> beginnings.begin(asked)));
  }

  private EditedTrail own(String slug) {
    return trails
        .find(slug, null)
        .filter(Trail::mine)
        .map(EditedTrail::of)
        .orElseThrow(NotFoundException::new);
  }

  private void show(EditedTrail trail) {
    edited = trail;
    String language = reader().getLanguage();
    StopTitles titles = new StopTitles(narratives, families, words, reader());
    AboutFields about = new AboutFields(trail, language, words, reader(), this::keep);
    StopRow row = new StopRow(trail, language, words, reader(), titles::of, announcer, this::keep);
    visibility = new VisibilityBox(words, reader(), trails::waitsWhenChanged, this::choose);
    visibility.show(trail.kept().orElse(null));
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
        languageChoice(about, row),
        part("trail.about", about),
        stops,
        part("trail.who", visibility),
        ways);
    leadOn(trail);
  }

  private ChoiceField languageChoice(AboutFields about, StopRow row) {
    Map<String, String> choices = new LinkedHashMap<>();
    ReaderLanguage.ALL.forEach(one -> choices.put(one.getLanguage(), one.getDisplayLanguage(one)));
    return new ChoiceField(
        text("trail.write-in"),
        choices,
        reader().getLanguage(),
        chosen -> {
          about.writeIn(chosen);
          row.writeIn(chosen);
        });
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
    Trail before = trail.kept().orElse(null);
    try {
      task.accept(trail);
      state.setText(text("trail.saved", ReaderTime.time(Instant.now(), reader())));
      state.setClassName("work-state done");
      trail.kept().ifPresent(now -> isKept(trail, before, now));
    } catch (TrailRefusal refusal) {
      refuse(refusal);
    }
  }

  /** Once it is kept, its address is that of the page, so that the page can be loaded again. */
  private void isKept(EditedTrail trail, @Nullable Trail before, Trail now) {
    if (before == null) {
      UI.getCurrent().getPage().getHistory().replaceState(null, "trails/" + now.slug() + "/edit");
      leadOn(trail);
    }
    if (visibility != null && (before == null || before.visibility() != now.visibility())) {
      visibility.show(now);
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
              ways.add(away(kept));
            },
            () -> ways.add(button("trail.keep", this::keep)));
  }

  /** A trail is deleted in two steps, so that no slip of the hand does it. */
  private NativeDetails away(Trail trail) {
    NativeDetails away =
        new NativeDetails(
            text("trail.delete"),
            new Div(said("trail.delete-hint"), button("trail.delete-now", () -> delete(trail))));
    away.setClassName("trail-away");
    return away;
  }

  private void delete(Trail trail) {
    try {
      trails.delete(trail.slug());
      UI.getCurrent().navigate("trails");
    } catch (TrailRefusal refusal) {
      refuse(refusal);
    }
  }

  private void refuse(TrailRefusal refusal) {
    state.setText(text("trail.not-saved", text(refusal.reason().key())));
    state.setClassName("work-state refused");
  }
}
