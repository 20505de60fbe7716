package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.TrailStop;

/** The stops of a trail in their order; every move is told to whoever does not see it. */
final class StopRow extends OrderedList implements StopEditor.Row {
  private final transient EditedTrail edited;
  private final transient Translations words;
  private final transient Function<TrailStop, String> titles;
  private final transient Runnable changed;
  private final Locale reader;
  private final Paragraph announcer;
  private final List<StopEditor> editors = new ArrayList<>();
  private String language;

  /**
   * @param titles what a stop is called, as the teacher may see it
   * @param announcer where moves are told
   */
  StopRow(
      EditedTrail edited,
      String language,
      Translations words,
      Locale reader,
      Function<TrailStop, String> titles,
      Paragraph announcer,
      Runnable changed) {
    this.edited = edited;
    this.language = language;
    this.words = words;
    this.reader = reader;
    this.titles = titles;
    this.announcer = announcer;
    this.changed = changed;
    setClassName("stop-row");
    draw();
  }

  /** Shows the words in another language. */
  void writeIn(String newLanguage) {
    language = newLanguage;
    draw();
  }

  void add(TrailStop stop) {
    edited.stops.add(stop);
    draw();
    announce("trail.added", editors.getLast().title(), edited.stops.size());
    changed.run();
  }

  @Override
  public void change(StopEditor editor, TrailStop stop) {
    edited.stops.set(editors.indexOf(editor), stop);
    changed.run();
  }

  @Override
  public void move(StopEditor editor, int by) {
    int from = editors.indexOf(editor);
    int to = from + by;
    if (to < 0 || to >= edited.stops.size()) {
      return;
    }
    moved(from, to);
    editors.get(to).focusAfterMove(by);
  }

  @Override
  public void drop(StopEditor dragged, StopEditor onto) {
    int from = editors.indexOf(dragged);
    int to = editors.indexOf(onto);
    if (from >= 0 && to >= 0 && from != to) {
      moved(from, to);
    }
  }

  @Override
  public void remove(StopEditor editor) {
    edited.stops.remove(editors.indexOf(editor));
    draw();
    announce("trail.removed", editor.title(), edited.stops.size());
    changed.run();
  }

  private void moved(int from, int to) {
    edited.move(from, to);
    draw();
    announce("trail.moved", editors.get(to).title(), to + 1, edited.stops.size());
    changed.run();
  }

  private void announce(String key, Object... values) {
    announcer.setText(words.text(reader, key, values));
  }

  private void draw() {
    removeAll();
    editors.clear();
    for (TrailStop stop : Collections.unmodifiableList(edited.stops)) {
      StopEditor editor =
          new StopEditor(
              stop, editors.size() + 1, titles.apply(stop), language, words, reader, this);
      editors.add(editor);
      add(editor);
    }
    for (int i = 0; i < editors.size(); i++) {
      editors.get(i).bound(i == 0, i == editors.size() - 1);
    }
  }
}
