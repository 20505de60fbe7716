package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Question;

/** One question of a stop: what is asked, what can be chosen, what was in mind. */
final class QuestionEditor extends Div {
  private final transient Translations words;
  private final Locale reader;
  private final String language;
  private final transient Consumer<Question> change;
  private Question question;

  /**
   * @param language the language that is written in
   */
  QuestionEditor(
      Question question,
      String language,
      Translations words,
      Locale reader,
      Consumer<Question> change,
      Runnable remove) {
    this.question = question;
    this.language = language;
    this.words = words;
    this.reader = reader;
    this.change = change;
    setClassName("question-editor");
    add(
        new ChoiceField(text("trail.kind"), kinds(), question.kind().name(), kind -> become(kind)),
        WordField.line(text("trail.ask"), in(question.ask()), this::ask));
    if (question.kind() == Question.Kind.CHOICE) {
      add(
          WordField.lines(text("trail.choices"), choices(), 3, this::choose),
          WordField.number(text("trail.right-one"), right(), this::markRight));
    }
    NativeButton away = new NativeButton(text("trail.remove-question"), _ -> remove.run());
    away.setClassName("work-do quiet");
    add(WordField.lines(text("trail.answer"), in(question.answer()), 2, this::answer), away);
  }

  private Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Question.Kind kind : Question.Kind.values()) {
      kinds.put(kind.name(), text("trail.kind." + kind.name().toLowerCase(Locale.ROOT)));
    }
    return kinds;
  }

  private void become(String kind) {
    put(
        new Question(
            Question.Kind.valueOf(kind),
            question.ask(),
            question.choices(),
            question.right(),
            question.answer()));
  }

  private void ask(String typed) {
    put(
        new Question(
            question.kind(),
            question.ask().with(language, typed),
            question.choices(),
            question.right(),
            question.answer()));
  }

  private void answer(String typed) {
    put(
        new Question(
            question.kind(),
            question.ask(),
            question.choices(),
            question.right(),
            question.answer().with(language, typed)));
  }

  /** One choice a line; a line that is gone takes its words in the other languages with it. */
  private void choose(String typed) {
    List<String> lines = typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<LocalizedText> choices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LocalizedText before =
          i < question.choices().size() ? question.choices().get(i) : LocalizedText.NONE;
      choices.add(before.with(language, lines.get(i)));
    }
    put(
        new Question(
            question.kind(), question.ask(), choices, question.right(), question.answer()));
  }

  private void markRight(String typed) {
    Integer right = typed.matches("[1-9]\\d?") ? Integer.valueOf(typed) : null;
    put(
        new Question(
            question.kind(), question.ask(), question.choices(), right, question.answer()));
  }

  private void put(Question changed) {
    question = changed;
    change.accept(changed);
  }

  private String choices() {
    return String.join("\n", question.choices().stream().map(this::in).toList());
  }

  private int right() {
    return question.right() == null ? 0 : question.right();
  }

  private String in(LocalizedText text) {
    return text.byLanguage().getOrDefault(language, "");
  }

  private String text(String key) {
    return words.text(reader, key);
  }
}
