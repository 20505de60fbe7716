package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.atomic.AtomicReference;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailRefusal;
import org.tinfusin.trail.Trails;

/** Trails that ask to become public: a curator looks at each, lets it, or says what is missing. */
@PermitAll
@Route(value = "trails/review", layout = MainLayout.class)
public class TrailReviewView extends TrailWorkPage {
  private final transient Trails trails;
  private final Paragraph answer = new Paragraph();
  private final UnorderedList list = new UnorderedList();

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
    Anchor look = new Anchor(trail.address(), trail.words().title().textFor(reader()));
    look.setRouterIgnore(true);
    look.setTarget("_blank");
    look.getElement().setAttribute("dir", "auto");
    AtomicReference<String> why = new AtomicReference<>("");
    Div ways =
        new Div(
            button("trail.open", () -> attempt(() -> trails.open(trail.slug()))),
            button(
                "trail.send-back", () -> attempt(() -> trails.sendBack(trail.slug(), why.get()))));
    ways.setClassName("trail-ways");
    String author = trail.author() == null ? text("trail.nobody") : trail.author();
    return new ListItem(
        look,
        new Paragraph(text("trail.by", author)),
        WordField.lines(text("trail.why"), "", 2, why::set),
        ways);
  }

  private void attempt(Runnable task) {
    try {
      task.run();
      answer.setText(text("trail.looked-at"));
    } catch (TrailRefusal refusal) {
      answer.setText(text(refusal.reason().key()));
    }
    draw();
  }
}
