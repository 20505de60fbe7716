package org.tinfusin.explore;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Question;
import org.tinfusin.trail.TrailWalk;

/**
 * The questions of a stop as fields. What is written in them never leaves the device; without
 * scripts they are there to be read, and the key can be opened.
 */
final class TrailQuestions {
  private final Translations words;

  TrailQuestions(Translations words) {
    this.words = words;
  }

  void append(Element parent, TrailWalk.Stop stop, Locale reader) {
    if (stop.words().questions().isEmpty()) {
      return;
    }
    Element section = Html.child(parent, "div", "trail-questions");
    Html.child(section, "h3", "", words.text(reader, "trail.questions"));
    int number = 0;
    for (Question question : stop.words().questions()) {
      String id = "q-" + stop.number() + "-" + ++number;
      append(section, question, id, reader);
    }
  }

  private void append(Element section, Question question, String id, Locale reader) {
    boolean choice = question.kind() == Question.Kind.CHOICE;
    Element box = Html.child(section, choice ? "fieldset" : "div", "question");
    box.attr("data-question", id);
    Element asked = Html.child(box, choice ? "legend" : "label", "asked-question");
    ask(asked, question, reader);
    if (choice) {
      choices(box, question, id, reader);
    } else {
      asked.attr("for", id);
      box.appendElement("textarea").attr("id", id).attr("rows", "2").attr("dir", "auto");
    }
    key(box, question, reader);
  }

  /** The question; that of comparing has words of its own before. */
  void ask(Element parent, Question question, Locale reader) {
    if (question.kind() == Question.Kind.DIFFERENT) {
      Html.child(parent, "span", "question-kind", words.text(reader, "trail.different"));
      parent.appendText(" ");
    }
    question.ask().in(reader).ifPresent(ask -> Html.child(parent, "span", "", ask));
  }

  private void choices(Element box, Question question, String id, Locale reader) {
    int number = 0;
    for (var choice : question.choices()) {
      number++;
      Element label = Html.child(box, "label", "choice");
      label
          .appendElement("input")
          .attr("type", "radio")
          .attr("name", id)
          .attr("value", String.valueOf(number));
      choice.in(reader).ifPresent(text -> Html.child(label, "span", "", text));
    }
    if (question.right() != null) {
      box.attr("data-right", question.right().toString());
      box.attr("data-yes", words.text(reader, "trail.right"));
      box.attr("data-no", words.text(reader, "trail.wrong"));
    }
  }

  private void key(Element box, Question question, Locale reader) {
    if (!question.hasKey()) {
      return;
    }
    Element key = Html.child(box, "details", "answer-key");
    Html.child(key, "summary", "", words.text(reader, "trail.key"));
    answer(Html.child(key, "p", ""), question, reader);
  }

  /** The right choice, and what the teacher had in mind. */
  void answer(Element parent, Question question, Locale reader) {
    if (question.right() != null) {
      question
          .choices()
          .get(question.right() - 1)
          .in(reader)
          .ifPresent(right -> Html.child(parent, "strong", "", right));
      parent.appendText(" ");
    }
    question.answer().in(reader).ifPresent(answer -> Html.child(parent, "span", "", answer));
  }
}
