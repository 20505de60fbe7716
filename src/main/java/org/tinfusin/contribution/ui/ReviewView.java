package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.contribution.Contribution;
import org.tinfusin.contribution.Contributions;
import org.tinfusin.contribution.Trouble;
import org.tinfusin.contribution.Typed;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.narrative.Protocol;
import org.tinfusin.narrative.Reports;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What waits for curators, or one of it: what changed, and what they can decide. */
@Route(value = "review", layout = MainLayout.class)
@RolesAllowed("CURATOR")
public class ReviewView extends ContributionPage implements HasUrlParameter<String> {
  private final transient Contributions contributions;
  private final transient CurrentAccount current;
  private final transient StoryFamilies families;
  private final transient Reports reports;
  private final Answer answer = new Answer();

  public ReviewView(
      Contributions contributions,
      CurrentAccount current,
      StoryFamilies families,
      Reports reports,
      Translations words) {
    super(words, "review.title");
    this.families = families;
    this.reports = reports;
    this.contributions = contributions;
    this.current = current;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
    if (key == null) {
      showWaiting();
    } else {
      show(key(key));
    }
  }

  private void showWaiting() {
    List<Contribution> waiting = contributions.waiting(current.get());
    Anchor reported = way("review/reports", "review.reports");
    reported.setText(text("review.reports", reports.countOpen()));
    Div ways = new Div(reported);
    ways.setClassName("contribute-ways");
    if (waiting.isEmpty()) {
      showOnly(said("review.none"), ways);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.setClassName("contribution-list");
    waiting.forEach(one -> list.add(line(one)));
    showOnly(ways, list);
  }

  private ListItem line(Contribution one) {
    Anchor title = new Anchor("review/" + one.key(), typed(titleOf(one)));
    title.setClassName("contribution-title");
    Span by = new Span(typed(nameOf(one)));
    by.setClassName("contribution-by");
    Span changed = new Span(moment(one.changed()));
    changed.setClassName("contribution-changed");
    ListItem line = new ListItem(title, state(one), by, changed);
    line.setClassName("contribution-line");
    return line;
  }

  private String nameOf(Contribution one) {
    return one.contributor() == null ? text("somebody") : one.contributor();
  }

  private void show(UUID key) {
    Contribution one = contributions.find(key, current.get()).orElse(null);
    if (one == null) {
      showOnly(said("not-there"), way("review", "review.title"));
      return;
    }
    Div head = new Div(typed(titleOf(one)), state(one));
    head.setClassName("contribution-head");
    showOnly(head, said("review.by", nameOf(one)), said("review.readers", readers(one)), answer);
    if (one.editor() != null && !one.editor().equals(current.get().displayName())) {
      add(said("review.held", one.editor()));
    }
    Div ways = new Div(way("review", "review.back"));
    ways.setClassName("contribute-ways");
    if (one.state().isWithCurators()) {
      ways.addComponentAsFirst(way("contribute/" + one.key(), "review.edit"));
    }
    add(ways, differences(one));
    add(new H2(text("conversation")), new Conversation(one, words(), this::moment));
    add(one.state().isWithCurators() ? decisions(one) : sayBox(one));
  }

  /** Whom its contributor wants to read it. */
  private String readers(Contribution one) {
    String chosen = one.typed().get("protocol");
    return text("protocol." + (chosen.isEmpty() ? Protocol.PUBLIC : Protocol.parse(chosen)).word());
  }

  private Div differences(Contribution one) {
    Typed before = one.before().orElse(null);
    Div sheet = new Div(new H2(text(before == null ? "review.content" : "review.changes")));
    if (!one.typed().get("recording").isEmpty()) {
      sheet.getElement().appendChild(player(one));
    }
    sheet.add(
        new FormReading(
            one.typed(), before, words(), slug -> titleOfStory(families, slug, reader())));
    sheet.setClassName("review-sheet");
    return sheet;
  }

  private Element player(Contribution one) {
    Element audio = new Element("audio").setAttribute("controls", true);
    audio.setAttribute("preload", "none").setAttribute("aria-label", words().field("recording"));
    audio.setAttribute("src", "my/contributions/" + one.key() + "/recording");
    Element caption = new Element("figcaption").setText(text("review.recording"));
    return new Element("figure").setAttribute("class", "recording").appendChild(caption, audio);
  }

  private WordsBox decisions(Contribution one) {
    WordsBox box = new WordsBox("decide", text("review.words"), text("review.words-hint"));
    return box.with(
            text("review.publish"),
            "contribute-go",
            () ->
                decide(
                    one,
                    () -> contributions.publish(one.key(), box.words(), current.get()),
                    "review.published"))
        .with(
            text("review.ask"),
            "contribute-do",
            () ->
                decide(
                    one,
                    quietly(
                        () -> contributions.askForChanges(one.key(), box.words(), current.get())),
                    "review.asked"))
        .with(
            text("say-now"),
            "contribute-do",
            () ->
                decide(
                    one,
                    quietly(() -> contributions.say(one.key(), box.words(), current.get())),
                    "said"))
        .with(
            text("review.decline"),
            "contribute-do contribute-end",
            () ->
                decide(
                    one,
                    quietly(() -> contributions.decline(one.key(), box.words(), current.get())),
                    "review.declined"));
  }

  private WordsBox sayBox(Contribution one) {
    WordsBox box = new WordsBox("say", text("say"), text("say-hint-curator"));
    return box.with(
        text("say-now"),
        "contribute-do",
        () ->
            decide(
                one,
                quietly(() -> contributions.say(one.key(), box.words(), current.get())),
                "said"));
  }

  private static Supplier<List<Trouble>> quietly(Runnable task) {
    return () -> {
      task.run();
      return List.of();
    };
  }

  /** Decides, and shows what is missing if that keeps it from being published. */
  private void decide(Contribution one, Supplier<List<Trouble>> task, String doneKey) {
    attempt(
        answer,
        () -> {
          List<Trouble> troubles = task.get();
          if (troubles.isEmpty()) {
            answer.praise(text(doneKey));
            show(one.key());
          } else {
            answer.refuse(missing(troubles));
          }
        });
  }

  private UnorderedList missing(List<Trouble> troubles) {
    UnorderedList list = new UnorderedList();
    troubles.forEach(
        trouble ->
            list.add(
                new ListItem(
                    text(
                        trouble.key().substring("contribute.".length()),
                        trouble.values().toArray()))));
    return list;
  }
}
