package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.Visibility;

/** Who may see a trail, and the link for those who may. */
final class VisibilityBox extends Div {
  private final transient Translations words;
  private final Locale reader;
  private final transient Predicate<Trail> waits;
  private final transient Consumer<Visibility> choose;

  /**
   * @param waits whether a trail leaves the public when it is changed
   */
  VisibilityBox(
      Translations words, Locale reader, Predicate<Trail> waits, Consumer<Visibility> choose) {
    this.waits = waits;
    this.words = words;
    this.reader = reader;
    this.choose = choose;
    setClassName("visibility-box");
  }

  /**
   * @param trail null while it has not been kept
   */
  void show(@Nullable Trail trail) {
    removeAll();
    Visibility now = trail == null ? Visibility.PRIVATE : trail.visibility();
    for (Visibility one : List.of(Visibility.PRIVATE, Visibility.BY_LINK, Visibility.PUBLIC)) {
      boolean open = one == Visibility.PUBLIC && now == Visibility.WAITING;
      add(
          TickField.oneOf(
              "visibility",
              words.text(reader, "trail.shown." + one.word()),
              one == now || open,
              () -> choose.accept(one)));
    }
    if (trail != null) {
      explain(trail);
    }
  }

  private void explain(Trail trail) {
    if (waits.test(trail)) {
      say("trail.waits-again");
    }
    if (trail.visibility() == Visibility.WAITING) {
      say("trail.is-waiting");
    }
    if (trail.note() != null && !trail.note().isEmpty()) {
      say("trail.sent-back", trail.note());
    }
    if (trail.visibility() != Visibility.PRIVATE) {
      Anchor link = new Anchor(trail.address(), trail.address());
      link.setRouterIgnore(true);
      link.setClassName("trail-link");
      link.getElement()
          .setAttribute("dir", "ltr")
          .executeJs("this.textContent = this.href"); // whole, so that it can be copied
      add(new Paragraph(words.text(reader, "trail.link")), link);
    }
  }

  private void say(String key, Object... values) {
    Paragraph said = new Paragraph(words.text(reader, key, values));
    said.setClassName("work-said");
    said.getElement().setAttribute("dir", "auto");
    add(said);
  }
}
