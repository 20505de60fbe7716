package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinfusin.family.PairSheet.FamilyName;
import org.tinfusin.family.PairSheet.MarkedText;
import org.tinfusin.family.PairSheet.Side;
import org.tinfusin.family.SharedPassages.Piece;
import org.tinfusin.narrative.NarrativeReading;

/** One of the two narratives of a pair: what it is, where from, and what it says. */
final class SideCard extends Article {
  private final PageWords words;

  SideCard(PageWords words, Side side) {
    this.words = words;
    setClassName("wb-side");
    add(title(side.narrative()), facts(side.narrative()));
    side.families().stream().map(this::family).forEach(this::add);
    side.texts().stream().map(this::text).forEach(this::add);
    if (side.texts().isEmpty()) {
      add(new Paragraph(words.text("workbench.no-text")));
    }
  }

  private H3 title(NarrativeReading narrative) {
    Anchor way = new Anchor("narratives/" + narrative.slug());
    way.getElement().setAttribute("target", "_blank");
    narrative.title().in(words.reader()).map(PageWords::in).ifPresent(way::add);
    Span elsewhere = new Span(words.text("workbench.new-window"));
    elsewhere.setClassName("visually-hidden");
    way.add(elsewhere);
    return new H3(way);
  }

  private Paragraph facts(NarrativeReading narrative) {
    String facts =
        Stream.of(
                Stream.of(words.text("genre." + narrative.genre().word())),
                words.people(narrative.people()).stream(),
                Stream.of(words.language(narrative.language())),
                Stream.of(words.text(narrative.place().name())),
                Stream.ofNullable(narrative.recorded()))
            .flatMap(fact -> fact)
            .collect(Collectors.joining(" · "));
    Paragraph line = new Paragraph(facts);
    line.setClassName("wb-facts");
    return line;
  }

  private Paragraph family(FamilyName family) {
    Span name = family.title() == null ? new Span(family.slug()) : PageWords.in(family.title());
    Anchor way = new Anchor("workbench/families?family=" + family.slug(), name);
    Paragraph line = new Paragraph(new Span(words.text("workbench.in-family") + " "), way);
    line.setClassName("wb-family");
    return line;
  }

  private Div text(MarkedText text) {
    Div box = new Div(new H4(words.text(text.key())));
    box.setClassName("wb-text");
    Paragraph body = new Paragraph();
    body.getElement()
        .setAttribute("lang", text.language())
        .setAttribute("dir", text.direction().html());
    text.pieces().forEach(piece -> body.add(piece(piece)));
    box.add(body);
    return box;
  }

  private static Span piece(Piece piece) {
    return switch (piece.kind()) {
      case PLAIN -> new Span(piece.text());
      case WORD -> new Mark(piece.text(), "shared-word");
      case RUN -> new Mark(piece.text(), "shared-run");
    };
  }
}
