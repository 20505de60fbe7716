package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tinfusin.contribution.Typed;
import org.tinfusin.language.WordDiff;
import org.tinfusin.language.WordDiff.Run;

/** All that stands in a form, to be read; what was taken out and put in since a former version. */
final class FormReading extends DescriptionList {
  private final FormWords words;
  private final UnaryOperator<String> titleOfStory;

  /**
   * @param titleOfStory gives the title of a story by its slug
   */
  FormReading(
      Typed now, @Nullable Typed before, FormWords words, UnaryOperator<String> titleOfStory) {
    this.words = words;
    this.titleOfStory = titleOfStory;
    setClassName("form-reading");
    for (String field : Typed.names()) {
      String is = said(field, now);
      String was = before == null ? is : said(field, before);
      if (!was.isBlank() || !is.isBlank()) {
        add(field, WordDiff.between(was, is));
      }
    }
  }

  private void add(String field, List<Run> runs) {
    Description text = new Description(runs.stream().map(this::part).toArray(Component[]::new));
    text.getElement().setAttribute("dir", "auto");
    boolean changed = runs.stream().anyMatch(run -> run.change() != WordDiff.Change.KEPT);
    Term name = new Term(words.field(field));
    if (changed) {
      name.setClassName("is-changed");
      text.setClassName("is-changed");
    }
    add(name, text);
  }

  private Component part(Run run) {
    return switch (run.change()) {
      case KEPT -> new Span(run.text());
      case TAKEN -> new Changed("del", run.text());
      case PUT -> new Changed("ins", run.text());
    };
  }

  /** What was chosen in words, what was typed as it is. */
  private String said(String field, Typed typed) {
    String value = typed.get(field);
    return switch (field) {
      case "recording" -> recording(typed);
      case "recording-name" -> "";
      case "story" -> value.isEmpty() ? "" : titleOfStory.apply(value);
      default -> said(field, value);
    };
  }

  /** Its name, and some letters of what it holds: two files may share a name. */
  private static String recording(Typed typed) {
    String id = typed.get("recording");
    return id.isEmpty() ? "" : typed.get("recording-name") + " (" + id.substring(0, 8) + ")";
  }

  private String said(String field, String value) {
    String list = field.startsWith("consent-") && !field.equals("consent-how") ? "answer" : field;
    return switch (value) {
      case "" -> "";
      case "yes" -> words.text("answer.yes");
      case "no" -> words.text("answer.no");
      default -> words.has(list + "." + value) ? words.text(list + "." + value) : value;
    };
  }

  /** A native element of its own name, for what came or went. */
  private static final class Changed extends HtmlContainer implements HasText {
    Changed(String tag, String text) {
      super(tag);
      setText(text);
    }
  }
}
