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
import org.tinfusin.contribution.WordDifference;
import org.tinfusin.contribution.WordDifference.Piece;

/** All that stands in a form, to be read; what was taken out and put in since a former version. */
final class FormReading extends DescriptionList {
  private final FormWords words;

  FormReading(Typed now, @Nullable Typed before, FormWords words) {
    this.words = words;
    setClassName("form-reading");
    for (String field : Typed.names()) {
      String old = before == null ? now.get(field) : before.get(field);
      if (!old.isBlank() || !now.get(field).isBlank()) {
        add(field, WordDifference.between(said(field, old), said(field, now.get(field))));
      }
    }
  }

  private void add(String field, List<Piece> pieces) {
    Description text = new Description(pieces.stream().map(this::part).toArray(Component[]::new));
    text.getElement().setAttribute("dir", "auto");
    boolean changed =
        pieces.stream().anyMatch(piece -> piece.change() != WordDifference.Change.KEPT);
    Term name = new Term(words.field(field));
    if (changed) {
      name.setClassName("is-changed");
      text.setClassName("is-changed");
    }
    add(name, text);
  }

  private Component part(Piece piece) {
    return switch (piece.change()) {
      case KEPT -> new Span(piece.text());
      case TAKEN -> new Changed("del", piece.text());
      case PUT -> new Changed("ins", piece.text());
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
