package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.Accounts;
import org.tinfusin.family.FamilyChange;
import org.tinfusin.family.StoryFamilies;

/** What curators did to families, the latest first, with the way to take it back. */
final class FamilyHistory {
  private final PageWords words;
  private final Accounts accounts;
  private final StoryFamilies families;

  FamilyHistory(PageWords words, Accounts accounts, StoryFamilies families) {
    this.words = words;
    this.accounts = accounts;
    this.families = families;
  }

  Section list(List<FamilyChange> changes, LongConsumer undo) {
    Section part = new Section(new H2(words.text("families.history")));
    part.setClassName("wb-part wb-history");
    if (changes.isEmpty()) {
      part.add(new Paragraph(words.text("families.no-history")));
      return part;
    }
    Map<Long, String> names =
        accounts.displayNames(
            changes.stream()
                .map(FamilyChange::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    OrderedList list = new OrderedList();
    changes.forEach(change -> list.add(line(change, names, undo)));
    part.add(list);
    return part;
  }

  private ListItem line(FamilyChange change, Map<Long, String> names, LongConsumer undo) {
    String sentence =
        words.text(
            change.deed().key(),
            name(change.who(), names),
            title(change.family()),
            title(change.other()),
            words.day(change.when()));
    ListItem item = new ListItem(new Span(sentence));
    if (!change.comment().isEmpty()) {
      Paragraph comment = new Paragraph(change.comment());
      comment.getElement().setAttribute("dir", "auto");
      comment.setClassName("wb-comment");
      item.add(comment);
    }
    if (change.undone() != null) {
      Span undone = new Span(words.text("families.is-undone", words.day(change.undone())));
      undone.setClassName("wb-line-facts");
      item.add(undone);
    } else {
      NativeButton button =
          new NativeButton(words.text("families.undo"), _ -> undo.accept(change.id()));
      button.setClassName("account-do");
      button.setAriaLabel(words.text("families.undo-this", sentence));
      item.add(button);
    }
    return item;
  }

  /** Its name as it is now; its address when it has no page. */
  private String title(@Nullable String slug) {
    return slug == null
        ? ""
        : families.find(slug).map(family -> words.text(family.title())).orElse(slug);
  }

  private String name(@Nullable Long who, Map<Long, String> names) {
    String somebody = words.text("workbench.somebody");
    return who == null ? somebody : names.getOrDefault(who, somebody);
  }
}
