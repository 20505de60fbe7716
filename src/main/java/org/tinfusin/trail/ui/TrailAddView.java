package org.tinfusin.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final Paragraph answer = new Paragraph();

  public TrailAddView(Trails trails, Translations words) {
    super(words, "trail.add");
    this.trails = trails;
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
    TrailEditView.stopAsked(asked)
        .ifPresentOrElse(
            stop -> offer(stop, event.getLocation().getQueryParameters().getQueryString()),
            () -> add(said("trail.nothing-found"), way("trails", "trail.trails")));
  }

  private void offer(TrailStop stop, String query) {
    UnorderedList list = new UnorderedList();
    list.setClassName("my-trails-list");
    for (Trail trail : trails.mine()) {
      NativeButton button =
          new NativeButton(trail.words().title().textFor(reader()), _ -> add(stop, trail));
      button.setClassName("work-do");
      button.getElement().setAttribute("dir", "auto");
      list.add(new ListItem(button));
    }
    add(said("trail.add-to-which"), list, way("trails/new?" + query, "trail.new"), answer);
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
