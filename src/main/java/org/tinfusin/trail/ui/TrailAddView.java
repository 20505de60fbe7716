package org.tinfusin.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailRefusal;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.Trails;

/** Where a narrative or a story is put into one of a teacher's trails. */
@PermitAll
@Route(value = "trails/add", layout = MainLayout.class)
public class TrailAddView extends TrailWorkPage implements BeforeEnterObserver {
  private final transient Trails trails;
  private final transient StopTitles titles;
  private final Paragraph answer = new Paragraph();

  public TrailAddView(
      Trails trails, Narratives narratives, StoryFamilies families, Translations words) {
    super(words, "trail.add");
    this.trails = trails;
    titles = new StopTitles(narratives, families, words, reader());
    answer.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Map<String, String> asked = new LinkedHashMap<>();
    event
        .getLocation()
        .getQueryParameters()
        .getParameters()
        .forEach((key, values) -> asked.put(key, values.isEmpty() ? "" : values.getFirst()));
    if (!trails.maySeeToTrails()) {
      add(said("trail.for-teachers"), way("trails", "trail.trails"));
      return;
    }
    TrailBeginnings.stopAsked(asked)
        .filter(stop -> titles.shown(stop).isPresent())
        .ifPresentOrElse(
            stop -> offer(stop, event.getLocation().getQueryParameters().getQueryString()),
            () -> add(said("trail.nothing-found"), way("trails", "trail.trails")));
  }

  private void offer(TrailStop stop, String query) {
    Paragraph what = new Paragraph(titles.of(stop));
    what.setClassName("stop-title");
    what.getElement().setAttribute("dir", "auto");
    UnorderedList list = new UnorderedList();
    list.setClassName("my-trails-list");
    trails.mine().forEach(trail -> list.add(row(stop, trail)));
    add(what);
    if (list.getChildren().findAny().isPresent()) {
      add(said("trail.add-to-which"), list);
    }
    add(way("trails/new?" + query, "trail.new"), answer);
  }

  private ListItem row(TrailStop stop, Trail trail) {
    NativeButton button =
        new NativeButton(trail.words().title().textFor(reader()), _ -> add(stop, trail));
    button.setClassName("work-do");
    button.getElement().setAttribute("dir", "auto");
    List<TrailStop> stops = trail.words().stops();
    List<String> facts = new ArrayList<>();
    facts.add(text("trail.stops", stops.size()));
    facts.add(text("trail.visibility." + trail.visibility().word()));
    if (stops.stream()
        .anyMatch(one -> one.kind() == stop.kind() && one.slug().equals(stop.slug()))) {
      facts.add(text("trail.has-it"));
    }
    if (trails.waitsWhenChanged(trail)) {
      facts.add(text("trail.waits-again"));
    }
    Span tally = new Span(String.join(" · ", facts));
    tally.setClassName("tally");
    return new ListItem(button, tally);
  }

  private void add(TrailStop stop, Trail trail) {
    try {
      Trail kept = trails.save(trail.slug(), trail.version(), trail.words().and(stop));
      UI.getCurrent().navigate("trails/" + kept.slug() + "/edit");
    } catch (TrailRefusal refusal) {
      answer.setText(text("trail.not-saved", text(refusal.reason().key())));
      answer.setClassName("work-state refused");
    }
  }
}
