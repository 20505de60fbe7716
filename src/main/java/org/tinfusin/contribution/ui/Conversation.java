package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Function;
import org.tinfusin.contribution.Contribution;
import org.tinfusin.contribution.Contribution.Event;
import org.tinfusin.narrative.Words;

/** Everything that happened to a contribution, with what was said, the oldest first. */
final class Conversation extends OrderedList {
  Conversation(Contribution contribution, FormWords words, Function<Instant, String> moments) {
    setClassName("conversation");
    contribution.events().forEach(event -> add(item(event, words, moments)));
  }

  private static ListItem item(Event event, FormWords words, Function<Instant, String> moments) {
    Span who = new Span(event.who() == null ? words.text("somebody") : event.who());
    who.setClassName("event-who");
    who.getElement().setAttribute("dir", "auto");
    Span what = new Span(words.text("event." + Words.word(event.kind())));
    Span when = new Span(moments.apply(event.at()));
    when.setClassName("event-when");
    Div head = new Div(who, new Span(" "), what, new Span(" "), when);
    head.setClassName("event-head");
    ListItem item = new ListItem(head);
    item.setClassName(event.byCurator() ? "event of-curator" : "event");
    if (!event.words().isEmpty()) {
      Paragraph said = new Paragraph(event.words());
      said.setClassName("event-words");
      said.getElement().setAttribute("dir", "auto");
      item.add(said);
    }
    return item;
  }
}
