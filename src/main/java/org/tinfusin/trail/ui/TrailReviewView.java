package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailDraft;
import org.tinfusin.trail.TrailRefusal;
import org.tinfusin.trail.Trails;

/** Trails that ask to become public: a curator looks at each, lets it, or says what is missing. */
@PermitAll
@Route(value = "trails/review", layout = MainLayout.class)
public class TrailReviewView extends TrailWorkPage {
  private final transient Trails trails;
  private final Paragraph answer = new Paragraph();
  private final UnorderedList list = new UnorderedList();

  /** What is typed in each row, by slug: a decision about one trail draws all rows anew. */
  private final Map<String, String> whys = new HashMap<>();

  public TrailReviewView(Trails trails, Translations words) {
    super(words, "trail.review");
    this.trails = trails;
    answer.getElement().setAttribute("role", "status");
    answer.setClassName("work-state");
    list.setClassName("trail-queue");
    if (trails.mayLook()) {
      add(answer, list);
      draw();
    } else {
      add(said("trail.refused.no-curator"));
    }
  }

  private void draw() {
    list.removeAll();
    trails.waiting().forEach(trail -> list.add(row(trail)));
    if (list.getChildren().findAny().isEmpty()) {
      list.add(new ListItem(text("trail.none-waiting")));
    }
  }

  private ListItem row(Trail trail) {
    String title = trail.words().title().textFor(reader());
    Anchor look = new Anchor(trail.address(), title);
    look.setRouterIgnore(true);
    look.setTarget("_blank");
    look.getElement().setAttribute("dir", "auto");
    Paragraph facts = new Paragraph(facts(trail));
    facts.setClassName("trail-facts");
    Paragraph intro = new Paragraph(trail.words().intro().textFor(reader()));
    intro.getElement().setAttribute("dir", "auto");
    Div ways =
        new Div(
            decide("trail.open", title, () -> trails.open(trail.slug(), trail.version())),
            decide("trail.send-back", title, () -> trails.sendBack(trail.slug(), why(trail))));
    ways.setClassName("trail-ways");
    return new ListItem(
        new H2(look),
        facts,
        intro,
        WordField.lines(text("trail.why"), why(trail), 2, typed -> whys.put(trail.slug(), typed)),
        ways);
  }

  private String facts(Trail trail) {
    TrailDraft words = trail.words();
    return String.join(
        " · ",
        text("trail.by", trail.author() == null ? text("trail.nobody") : trail.author()),
        text("trail.stops", words.stops().size()),
        text("trail.ages", words.ageFrom(), words.ageTo()),
        text("trail.minutes", words.minutes()));
  }

  private String why(Trail trail) {
    return whys.getOrDefault(trail.slug(), "");
  }

  private NativeButton decide(String key, String title, Runnable task) {
    NativeButton button = button(key, () -> attempt(task));
    button.getElement().setAttribute("aria-label", text(key) + ": " + title);
    return button;
  }

  private void attempt(Runnable task) {
    try {
      task.run();
      answer.setText(text("trail.looked-at"));
      answer.setClassName("work-state done");
    } catch (TrailRefusal refusal) {
      answer.setText(text(refusal.reason().key()));
      answer.setClassName("work-state refused");
    }
    draw();
  }
}
