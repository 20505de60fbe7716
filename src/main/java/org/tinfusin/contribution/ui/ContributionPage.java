package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.tinfusin.contribution.Contribution;
import org.tinfusin.contribution.ContributionRefusal;
import org.tinfusin.contribution.ContributionRefusal.Reason;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.ReaderTime;
import org.tinfusin.shell.Translations;

/** A leaf on which people contribute, or curators review. */
@StyleSheet("contribute.css")
abstract class ContributionPage extends Main implements HasDynamicTitle, ApplicationPage {
  private final transient FormWords words;
  private final String title;

  ContributionPage(Translations words, String titleKey) {
    this.words = new FormWords(words, UI.getCurrent().getLocale());
    this.title = words.text(reader(), "title.page", text(titleKey));
    setId("content");
    setClassName("reading contribute-page");
    add(new H1(text(titleKey)));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  final FormWords words() {
    return words;
  }

  final Locale reader() {
    return words.reader();
  }

  final String text(String key, Object... values) {
    return words.text(key, values);
  }

  final Paragraph said(String key, Object... values) {
    Paragraph said = new Paragraph(text(key, values));
    said.setClassName("contribute-said");
    return said;
  }

  final Anchor way(String address, String key) {
    Anchor way = new Anchor(address, text(key));
    way.setClassName("contribute-way");
    return way;
  }

  /** Where it stands, as a word in its colour. */
  final Span state(Contribution contribution) {
    Span state = new Span(text("state." + contribution.state().word()));
    state.setClassName("contribution-state state-" + contribution.state().word());
    return state;
  }

  /** The title of a story in the reader's language; nothing when there is no such story now. */
  static String titleOfStory(StoryFamilies families, String slug, Locale reader) {
    return families.find(slug).map(story -> story.title().textFor(reader)).orElse("");
  }

  final String titleOf(Contribution contribution) {
    return contribution.title().isEmpty() ? text("untitled") : contribution.title();
  }

  /** A span whose writing direction is that of what somebody typed. */
  static Span typed(String text) {
    Span span = new Span(text);
    span.getElement().setAttribute("dir", "auto");
    return span;
  }

  final String moment(Instant moment) {
    return ReaderTime.moment(moment, reader());
  }

  /** Why something was not done, in the reader's words. */
  final String sentence(ContributionRefusal refusal) {
    String key = refusal.reason().key().substring("contribute.".length());
    return refusal.reason() == Reason.HELD && refusal.detail().isEmpty()
        ? text("refused.hold-over")
        : text(key, refusal.detail());
  }

  /** Does something and tells what stands against it, if anything does. */
  final void attempt(Answer answer, Runnable task) {
    try {
      task.run();
    } catch (ContributionRefusal refusal) {
      answer.refuse(sentence(refusal));
    } catch (OptimisticLockingFailureException overtaken) {
      answer.refuse(text("refused.changed-meanwhile", ""));
    }
  }

  static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      return new UUID(0, 0);
    }
  }

  final void showOnly(Component... content) {
    getChildren().skip(1).toList().forEach(this::remove);
    add(content);
  }
}
