package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Theme;

/** What a trail is: title, introduction, aims, for whom, how long, and its theme. */
final class AboutFields extends Div {
  private final transient EditedTrail trail;
  private final transient Translations words;
  private final transient Runnable changed;
  private final Locale reader;
  private String language;

  /**
   * @param language the language that is written in
   */
  AboutFields(
      EditedTrail trail, String language, Translations words, Locale reader, Runnable changed) {
    this.trail = trail;
    this.language = language;
    this.words = words;
    this.reader = reader;
    this.changed = changed;
    setClassName("trail-about");
    draw();
  }

  /** Shows the words in another language. */
  void writeIn(String newLanguage) {
    language = newLanguage;
    draw();
  }

  private void draw() {
    removeAll();
    add(
        WordField.line(
            text("trail.title"),
            in(trail.title),
            typed -> change(() -> trail.title = trail.title.with(language, typed))),
        WordField.lines(
            text("trail.intro"),
            in(trail.intro),
            3,
            typed -> change(() -> trail.intro = trail.intro.with(language, typed))),
        WordField.lines(
            text("trail.aims"),
            in(trail.aims),
            3,
            typed -> change(() -> trail.aims = trail.aims.with(language, typed))),
        WordField.number(
            text("trail.age-from"), trail.ageFrom, n -> change(() -> trail.ageFrom = whole(n))),
        WordField.number(
            text("trail.age-to"), trail.ageTo, n -> change(() -> trail.ageTo = whole(n))),
        WordField.number(
            text("trail.duration"), trail.minutes, n -> change(() -> trail.minutes = whole(n))),
        new ChoiceField(
            text("trail.theme"),
            themes(),
            trail.theme.word(),
            chosen -> change(() -> trail.theme = Theme.parse(chosen))));
  }

  private void change(Runnable change) {
    change.run();
    changed.run();
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

  private String in(LocalizedText text) {
    return text.byLanguage().getOrDefault(language, "");
  }

  private String text(String key) {
    return words.text(reader, key);
  }
}
