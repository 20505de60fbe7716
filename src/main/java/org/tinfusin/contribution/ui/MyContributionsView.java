package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.contribution.Contribution;
import org.tinfusin.contribution.ContributionState;
import org.tinfusin.contribution.Contributions;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Protocol;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What somebody has contributed, or one of it: where it stands, what was said, the ways on. */
@Route(value = "my/contributions", layout = MainLayout.class)
@PermitAll
public class MyContributionsView extends ContributionPage implements HasUrlParameter<String> {
  private final transient Contributions contributions;
  private final transient CurrentAccount current;
  private final transient Narratives narratives;
  private final Answer answer = new Answer();

  public MyContributionsView(
      Contributions contributions,
      CurrentAccount current,
      Narratives narratives,
      Translations words) {
    super(words, "mine.title");
    this.narratives = narratives;
    this.contributions = contributions;
    this.current = current;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
    if (key == null) {
      showAll();
    } else {
      show(key(key));
    }
  }

  private void showAll() {
    List<Contribution> mine = contributions.of(current.get());
    Div ways = new Div(way("contribute", "mine.new"));
    ways.setClassName("contribute-ways");
    if (mine.isEmpty()) {
      showOnly(said("mine.none"), ways);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.setClassName("contribution-list");
    mine.forEach(one -> list.add(line(one)));
    showOnly(ways, list);
  }

  private ListItem line(Contribution one) {
    Anchor title = new Anchor(address(one), typed(titleOf(one)));
    title.setClassName("contribution-title");
    Span changed = new Span(text("mine.changed", moment(one.changed())));
    changed.setClassName("contribution-changed");
    ListItem line = new ListItem(title, state(one), changed);
    line.setClassName("contribution-line");
    return line;
  }

  /** A draft is gone on with; everything else has a page of its own. */
  private static String address(Contribution one) {
    return (one.state() == ContributionState.DRAFT ? "contribute/" : "my/contributions/")
        + one.key();
  }

  private void show(UUID key) {
    Contribution one =
        contributions.find(key, current.get()).filter(found -> isMine(found, key)).orElse(null);
    if (one == null) {
      showOnly(said("not-there"), way("my/contributions", "mine.title"));
      return;
    }
    Div head = new Div(typed(titleOf(one)), state(one));
    head.setClassName("contribution-head");
    showOnly(
        head,
        said("meaning." + one.state().word()),
        answer,
        ways(one),
        new Conversation(one, words(), this::moment));
    if (one.state() != ContributionState.DRAFT) {
      add(sayBox(one));
    }
    if (one.state().canBeWithdrawn()) {
      add(withdrawBox(one));
    }
  }

  /** A curator finds what others handed in at the review. */
  private boolean isMine(Contribution found, UUID key) {
    return contributions.of(current.get()).stream().anyMatch(one -> one.key().equals(key))
        && found.key().equals(key);
  }

  private Div ways(Contribution one) {
    Div ways = new Div(way("my/contributions", "mine.back"));
    ways.setClassName("contribute-ways");
    if (one.state().isWithContributor()) {
      ways.addComponentAsFirst(way("contribute/" + one.key(), "mine.continue"));
    }
    if (one.state() == ContributionState.PUBLISHED && one.slug() != null) {
      boolean mayRead = narratives.read(one.slug()).isPresent();
      if (mayRead) {
        ways.addComponentAsFirst(way("narratives/" + one.slug(), "mine.read"));
      } else if (one.typed().get("protocol").equals(Protocol.CURATORS.word())) {
        ways.addComponentAsFirst(new Span(text("mine.curators-only")));
      }
    }
    return ways;
  }

  private WordsBox sayBox(Contribution one) {
    WordsBox box = new WordsBox("say", text("say"), text("say-hint"));
    return box.with(
        text("say-now"),
        "contribute-do",
        () -> act(one, () -> contributions.say(one.key(), box.words(), current.get()), "said"));
  }

  private WordsBox withdrawBox(Contribution one) {
    WordsBox box = new WordsBox("withdraw", text("withdraw"), text("withdraw-hint"));
    box.addClassName("withdraw-box");
    return box.with(
        text("withdraw-now"),
        "contribute-do contribute-end",
        () ->
            act(
                one,
                () -> contributions.withdraw(one.key(), box.words(), current.get()),
                "withdrawn"));
  }

  private void act(Contribution one, Runnable task, String doneKey) {
    attempt(
        answer,
        () -> {
          task.run();
          answer.praise(text(doneKey));
          show(one.key());
        });
  }
}
