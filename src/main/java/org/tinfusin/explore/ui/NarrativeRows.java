package org.tinfusin.explore.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tinfusin.language.AskedWords;
import org.tinfusin.language.AskedWords.Mark;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.search.Finding;
import org.tinfusin.search.NarrativeSummary;
import org.tinfusin.search.Page;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** The narratives of a list, each a button that opens it. */
class NarrativeRows extends OrderedList {
  private final Translations words;
  private final ReaderNames names;
  private final Locale reader;
  private final Consumer<String> onPick;
  private final Map<Content, ListItem> rows = new HashMap<>();

  /** All that a row says. */
  private record Content(NarrativeSummary narrative, String question, List<Finding> findings) {}

  NarrativeRows(Translations words, ReaderNames names, Locale reader, Consumer<String> onPick) {
    this.words = words;
    this.names = names;
    this.reader = reader;
    this.onPick = onPick;
    setClassName("narrative-list");
  }

  /**
   * Shows the rows of a page alone. A row that was there before is kept, and so is not sent again
   * when the map has moved a little.
   */
  void show(Page page, String question, Map<Long, List<Finding>> findings) {
    Map<Content, ListItem> before = Map.copyOf(rows);
    rows.clear();
    removeAll();
    append(page, question, findings, before);
  }

  /** Adds the rows of a page below those that are there. */
  void append(Page page, String question, Map<Long, List<Finding>> findings) {
    append(page, question, findings, Map.of());
  }

  private void append(
      Page page,
      String question,
      Map<Long, List<Finding>> findings,
      Map<Content, ListItem> before) {
    AskedWords asked = AskedWords.of(question);
    for (NarrativeSummary narrative : page.narratives()) {
      Content content =
          new Content(narrative, question, findings.getOrDefault(narrative.id(), List.of()));
      ListItem row = before.get(content);
      if (row == null) {
        row = row(narrative, asked, content.findings());
      }
      rows.put(content, row);
      add(row);
    }
  }

  private ListItem row(NarrativeSummary narrative, AskedWords asked, List<Finding> findings) {
    NativeButton row = new NativeButton();
    row.addClickListener(click -> onPick.accept(narrative.slug()));
    row.setClassName("narrative-row");
    row.getElement().setAttribute("data-slug", narrative.slug());
    Span title = title(narrative, asked);
    Span meta = meta(narrative, asked);
    row.add(GenreChips.mark(narrative.genre(), words, reader), title, meta);
    boolean inSight = isMarked(title) || isMarked(meta);
    findings.stream()
        .filter(finding -> finding.in() == Finding.In.TEXT || !inSight)
        .reduce((first, last) -> last)
        .ifPresent(finding -> row.add(found(finding)));
    return new ListItem(row);
  }

  private Span title(NarrativeSummary narrative, AskedWords asked) {
    Span title = new Span();
    title.setClassName("row-title");
    narrative
        .title()
        .in(reader)
        .ifPresent(
            part -> {
              write(title, part);
              mark(title, part.text(), asked.in(part.text()));
            });
    return title;
  }

  private Span meta(NarrativeSummary narrative, AskedWords asked) {
    String place = narrative.place().textFor(reader);
    String where =
        narrative.certainty().equals("certain")
            ? place
            : words.text(reader, "place." + narrative.certainty(), place);
    String who =
        names.people(narrative.people()).orElseGet(() -> names.language(narrative.language()));
    String line = who + " · " + where;
    Span meta = new Span(line);
    mark(meta, line, asked.in(line));
    meta.setClassName("row-meta");
    return meta;
  }

  private static Span found(Finding finding) {
    Span found = new Span();
    found.setClassName("row-found");
    write(found, new LocalizedText.Part(finding.language(), finding.text()));
    mark(found, finding.text(), finding.marks());
    return found;
  }

  /** Sets the asked words apart from the text around them. */
  private static void mark(Span span, String text, List<Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    Element line = span.getElement().setText("");
    int done = 0;
    for (Mark mark : marks) {
      line.appendChild(
          Element.createText(text.substring(done, mark.start())),
          new Element("mark").setText(text.substring(mark.start(), mark.end())));
      done = mark.end();
    }
    line.appendChild(Element.createText(text.substring(done)));
  }

  private static boolean isMarked(Span span) {
    return span.getElement().getChildren().anyMatch(part -> !part.isTextNode());
  }

  static void write(Span span, LocalizedText.Part part) {
    span.setText(part.text());
    span.getElement()
        .setAttribute("lang", part.language())
        .setAttribute("dir", part.direction().html());
  }
}
