package org.tinfusin.explore.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinfusin.geo.BadExpression;
import org.tinfusin.search.BadFilter;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.PublishedNarratives;
import org.tinfusin.shell.Translations;

/**
 * The folded box in which an expression is written; what is wrong with it stands under it, with a
 * caret at the place, and what was typed stays.
 */
class AdvancedBox extends NativeDetails {
  private static final List<String> EXAMPLES =
      List.of(
          "genre = 'tale' AND recorded_from < 1900",
          "tale_type = 'ATU 510A' OR collector LIKE 'M%'",
          "DWITHIN(location, POINT(8.5 12), 150, kilometers)");
  private static final int BEFORE = 24; // characters shown before and after the place of an error

  private final Translations words;
  private final Locale reader;
  private final Element input = new Element("textarea");
  private final Div error = new Div();
  private Consumer<String> onApply = expression -> {};

  AdvancedBox(Translations words, Locale reader) {
    super(words.text(reader, "cql.title"));
    this.words = words;
    this.reader = reader;
    setClassName("advanced");
    input
        .setAttribute("id", "cql")
        .setAttribute("dir", "ltr")
        .setAttribute("rows", "4")
        .setAttribute("spellcheck", "false")
        .setAttribute("autocapitalize", "off")
        .setAttribute("aria-describedby", "cql-error cql-help");
    input.addPropertyChangeListener("value", "change", change -> {});
    Element label = new Element("label").setAttribute("for", "cql");
    label.setText(words.text(reader, "cql.label"));
    error.setId("cql-error");
    error.setClassName("cql-error");
    error.getElement().setAttribute("role", "alert");
    Div box = new Div();
    box.getElement().appendChild(label, input);
    NativeButton apply = new NativeButton(words.text(reader, "cql.apply"), click -> apply());
    apply.setClassName("apply");
    box.add(error, apply, help());
    setContent(box);
  }

  /** What to do with an expression; it may throw {@link BadFilter}. */
  void onApply(Consumer<String> action) {
    onApply = action;
  }

  /** Shows the expression of the question; one that is being mended stays. */
  void show(NarrativeFilter filter) {
    Optional.ofNullable(filter.cql())
        .ifPresent(
            expression -> {
              input.setProperty("value", expression.text());
              setOpen(true);
            });
    if (filter.cql() == null && error.getComponentCount() == 0) {
      input.setProperty("value", "");
    }
  }

  private void apply() {
    String expression = input.getProperty("value", "");
    error.removeAll();
    input.removeAttribute("aria-invalid");
    try {
      onApply.accept(expression);
    } catch (BadFilter bad) {
      input.setAttribute("aria-invalid", "true");
      if (bad.getCause() instanceof BadExpression problem) {
        show(problem, expression.strip());
      }
    }
  }

  private void show(BadExpression problem, String expression) {
    String key = "cql.trouble." + problem.trouble().name().toLowerCase(Locale.ROOT);
    error.add(new Paragraph(words.text(reader, key, problem.named())));
    if (problem.at() >= 0) {
      error.add(marked(expression, problem.at()));
    }
    int length = Math.max(1, problem.named().length());
    input.executeJs("this.focus()");
    if (problem.at() >= 0 && problem.at() < expression.length()) {
      input.executeJs("this.setSelectionRange($0, $1)", problem.at(), problem.at() + length);
    }
  }

  /** The line of the error with a caret under its place. */
  private Pre marked(String expression, int at) {
    int place = Math.min(at, expression.length());
    int lineStart = expression.lastIndexOf('\n', place - 1) + 1;
    int lineEnd = expression.indexOf('\n', place);
    int from = Math.max(lineStart, place - BEFORE);
    int to = Math.min(lineEnd < 0 ? expression.length() : lineEnd, place + BEFORE);
    Span caret = new Span("\n" + " ".repeat(place - from) + "^");
    caret.getElement().setAttribute("aria-hidden", "true");
    Pre shown = new Pre();
    shown.getElement().setAttribute("dir", "ltr");
    shown.add(new Span(expression.substring(from, Math.max(from, to))), caret);
    return shown;
  }

  private Div help() {
    Div help = new Div();
    help.setId("cql-help");
    help.setClassName("cql-help");
    help.add(new Paragraph(words.text(reader, "cql.help")));
    help.add(new Paragraph(words.text(reader, "cql.properties")));
    Paragraph names = new Paragraph();
    names.getElement().setAttribute("dir", "ltr");
    PublishedNarratives.ASKED.names().forEach(name -> names.add(new Code(name), new Span(" ")));
    help.add(names);
    help.add(new Paragraph(words.text(reader, "cql.examples")));
    UnorderedList examples = new UnorderedList();
    examples.getElement().setAttribute("dir", "ltr");
    EXAMPLES.forEach(example -> examples.add(new ListItem(new Code(example))));
    help.add(examples);
    return help;
  }
}
