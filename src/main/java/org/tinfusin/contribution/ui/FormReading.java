package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.contribution.Typed;
import org.tinfusin.language.WordDiff;
import org.tinfusin.language.WordDiff.Run;

/** All that stands in a form, to be read; what was taken out and put in since a former version. */
final class FormReading extends DescriptionList {
  private final FormWords words;

  FormReading(Typed now, @Nullable Typed before, FormWords words) {
    this.words = words;
    setClassName("form-reading");
    for (String field : Typed.names()) {
      String old = before == null ? now.get(field) : before.get(field);
      if (!old.isBlank() || !now.get(field).isBlank()) {
        add(field, WordDiff.between(said(field, old), said(field, now.get(field))));
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
