package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.Accounts;
import org.tinfusin.family.LinkEvent;
import org.tinfusin.family.PairHistory;

/** What people have said of a pair, one after the other. */
final class PairHistoryList {
  private final PageWords words;
  private final Accounts accounts;

  PairHistoryList(PageWords words, Accounts accounts) {
    this.words = words;
    this.accounts = accounts;
  }

  Section of(PairHistory history) {
    Section part = new Section(new H3(words.text("workbench.history")));
    part.setClassName("wb-part wb-history");
    if (history.events().isEmpty()) {
      part.add(new Paragraph(words.text("workbench.nobody-yet")));
      return part;
    }
    Map<Long, String> names = names(history);
    OrderedList list = new OrderedList();
    history.events().stream().map(event -> line(event, names)).forEach(list::add);
    part.add(list);
    return part;
  }

  /** What was said last, as a sentence. */
  String lastOf(PairHistory history) {
    LinkEvent last = history.events().getLast();
    return sentence(last, names(history))
        + (last.comment().isEmpty() ? "" : " “" + last.comment() + "”");
  }

  private Map<Long, String> names(PairHistory history) {
    return accounts.displayNames(
        history.events().stream()
            .map(LinkEvent::who)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private ListItem line(LinkEvent event, Map<Long, String> names) {
    ListItem item = new ListItem(new Span(sentence(event, names)));
    if (!event.comment().isEmpty()) {
      Paragraph comment = new Paragraph(event.comment());
      comment.getElement().setAttribute("dir", "auto");
      comment.setClassName("wb-comment");
      item.add(comment);
    }
    return item;
  }

  private String sentence(LinkEvent event, Map<Long, String> names) {
    return words.text(
        event.deed().key(),
        name(event.who(), names),
        words.text(event.kind().key()),
        words.day(event.when()));
  }

  private String name(@Nullable Long who, Map<Long, String> names) {
    String somebody = words.text("workbench.somebody");
    return who == null ? somebody : names.getOrDefault(who, somebody);
  }
}
