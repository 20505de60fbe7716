package org.tinfusin.trail.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Question;
import org.tinfusin.trail.TrailStop;

/**
 * One stop in the row: it is dragged by its handle or moved by its buttons, and opened to write.
 */
final class StopEditor extends ListItem {
  /** What the row of stops does for one of them. */
  interface Row {
    void change(StopEditor editor, TrailStop stop);

    void move(StopEditor editor, int by);

    void drop(StopEditor dragged, StopEditor onto);

    void remove(StopEditor editor);
  }

  private final transient Translations words;
  private final transient Row row;
  private final Locale reader;
  private final String language;
  private final String title;
  private final Div questions = new Div();
  private final NativeButton up;
  private final NativeButton down;
  private TrailStop stop;

  /**
   * @param title of the narrative or story, as the teacher may see it
   * @param language the language that is written in
   */
  StopEditor(
      TrailStop stop,
      int number,
      String title,
      String language,
      Translations words,
      Locale reader,
      Row row) {
    this.stop = stop;
    this.title = title;
    this.language = language;
    this.words = words;
    this.reader = reader;
    this.row = row;
    setClassName("stop-editor");
    up = button("trail.up", title, () -> row.move(this, -1));
    down = button("trail.down", title, () -> row.move(this, 1));
    add(head(number), writing());
    DropTarget.create(this)
        .addDropListener(
            drop ->
                drop.getDragData()
                    .filter(StopEditor.class::isInstance)
                    .map(StopEditor.class::cast)
                    .ifPresent(dragged -> row.drop(dragged, this)));
  }

  TrailStop stop() {
    return stop;
  }

  String title() {
    return title;
  }

  /** The ends of the row cannot be moved beyond it. */
  void bound(boolean first, boolean last) {
    up.setEnabled(!first);
    down.setEnabled(!last);
  }

  /** Puts the focus back where it was before the stop was moved. */
  void focusAfterMove(int by) {
    (by < 0 && up.isEnabled() || !down.isEnabled() ? up : down).focus();
  }

  private Div head(int number) {
    Span handle = new Span("⠿");
    handle.setClassName("drag-handle");
    handle
        .getElement()
        .setAttribute("aria-hidden", "true")
        .setAttribute("title", text("trail.drag"));
    DragSource.create(handle).setDragData(this);
    Span shown = new Span(words.text(reader, "number", number));
    shown.setClassName("stop-number");
    Span name = new Span(title);
    name.setClassName("stop-title");
    name.getElement().setAttribute("dir", "auto");
    Div head =
        new Div(
            handle, shown, name, up, down, button("trail.remove", title, () -> row.remove(this)));
    head.setClassName("stop-head");
    return head;
  }

  private NativeDetails writing() {
    Div content = new Div();
    content.setClassName("stop-writing");
    content.add(
        WordField.lines(
            text("trail.own-words"),
            stop.text().byLanguage().getOrDefault(language, ""),
            4,
            typed -> change(stop.saying(stop.text().with(language, typed)))),
        parts(),
        languages(),
        questions);
    showQuestions();
    return new NativeDetails(new Span(text("trail.words-and-questions")), content);
  }

  private Div parts() {
    Div parts = group("trail.show");
    for (TrailStop.Part part : TrailStop.Part.values()) {
      parts.add(
          TickField.box(
              text("trail.part." + part.name().toLowerCase(Locale.ROOT)),
              stop.shown().contains(part),
              wanted -> change(stop.showing(part, wanted))));
    }
    return parts;
  }

  private Div languages() {
    Div languages = group("trail.text-languages");
    for (Locale tag : ReaderLanguage.ALL) {
      languages.add(
          TickField.box(
              tag.getDisplayLanguage(reader),
              stop.languages().contains(tag.getLanguage()),
              wanted -> change(stop.in(tag.getLanguage(), wanted))));
    }
    return languages;
  }

  private Div group(String key) {
    Div group = new Div();
    group.setClassName("tick-group");
    group.getElement().setAttribute("role", "group").setAttribute("aria-label", text(key));
    group.add(new Span(text(key)));
    return group;
  }

  private void showQuestions() {
    questions.removeAll();
    for (int i = 0; i < stop.questions().size(); i++) {
      int at = i;
      questions.add(
          new QuestionEditor(
              stop.questions().get(at),
              language,
              words,
              reader,
              changed -> change(at, changed),
              () -> remove(at)));
    }
    NativeButton another = new NativeButton(text("trail.add-question"), _ -> ask());
    another.setClassName("work-do");
    another.setEnabled(stop.questions().size() < TrailStop.MOST_QUESTIONS);
    questions.add(another);
  }

  private void ask() {
    List<Question> more = new ArrayList<>(stop.questions());
    more.add(Question.empty(Question.Kind.OPEN));
    change(stop.asking(more));
    showQuestions();
  }

  private void change(int at, Question changed) {
    List<Question> all = new ArrayList<>(stop.questions());
    boolean other = all.set(at, changed).kind() != changed.kind();
    change(stop.asking(all));
    if (other) {
      showQuestions(); // another kind has other fields
    }
  }

  private void remove(int at) {
    List<Question> fewer = new ArrayList<>(stop.questions());
    fewer.remove(at);
    change(stop.asking(fewer));
    showQuestions();
  }

  private void change(TrailStop changed) {
    stop = changed;
    row.change(this, changed);
  }

  private NativeButton button(String key, String about, Runnable task) {
    NativeButton button = new NativeButton(text(key), _ -> task.run());
    button.setClassName("work-do quiet");
    button.getElement().setAttribute("aria-label", words.text(reader, key + "-of", about));
    return button;
  }

  private String text(String key) {
    return words.text(reader, key);
  }
}
