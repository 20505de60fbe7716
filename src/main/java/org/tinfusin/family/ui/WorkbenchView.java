package org.tinfusin.family.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.Accounts;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.family.FamilyChanges;
import org.tinfusin.family.LinkConflict;
import org.tinfusin.family.LinkDecision;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.LinkRefusal;
import org.tinfusin.family.NarrativePair;
import org.tinfusin.family.OpenPair;
import org.tinfusin.family.PairSheet;
import org.tinfusin.family.PairSheets;
import org.tinfusin.family.QueueFilter;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.VariantProgress;
import org.tinfusin.family.VariantQueue;
import org.tinfusin.family.VariantSuggestions;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.language.Languages;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/**
 * Where curators decide which narratives belong together: pair by pair, the most pressing first.
 */
@Route(value = "workbench", layout = MainLayout.class)
@RolesAllowed({"CURATOR", "ADMINISTRATOR"})
@StyleSheet("curators.css")
@StyleSheet("accounts.css")
public class WorkbenchView extends Main
    implements BeforeEnterObserver, HasDynamicTitle, ApplicationPage {
  private static final int LISTED = 12;
  private static final int POLL_MILLIS = 4000;

  private final transient VariantQueue queue;
  private final transient PairSheets sheets;
  private final transient StoryFamilies families;
  private final transient FamilyChanges changes;
  private final transient VariantSuggestions suggestions;
  private final transient CurrentAccount current;
  private final transient PageWords words;
  private final transient PairHistoryList histories;
  private final PairPanel panel;
  private final DecisionBar bar;
  private final QueuePanel list;
  private final Paragraph progress = new Paragraph();
  private final Paragraph answer = new Paragraph();
  private final Div body = new Div();
  private transient QueueFilter filter = QueueFilter.ALL;
  private transient @Nullable OpenPair shown;
  private long seen;

  public WorkbenchView(
      VariantQueue queue,
      PairSheets sheets,
      StoryFamilies families,
      FamilyChanges changes,
      VariantSuggestions suggestions,
      CurrentAccount current,
      Accounts accounts,
      Languages languages,
      Gazetteer gazetteer,
      IndexNumbers numbers,
      Translations translations) {
    this.queue = queue;
    this.sheets = sheets;
    this.families = families;
    this.changes = changes;
    this.suggestions = suggestions;
    this.current = current;
    this.words = new PageWords(translations, languages, gazetteer, UI.getCurrent().getLocale());
    this.histories = new PairHistoryList(words, accounts);
    this.panel = new PairPanel(words, new PairProof(words, numbers), histories, this::join);
    this.bar = new DecisionBar(words, this::decide, this::showNext);
    this.list = new QueuePanel(words, this::ask, this::show);
    setId("content");
    setClassName("workbench");
    answer.setClassName("answer wb-answer");
    answer.getElement().setAttribute("role", "status");
    answer.setVisible(false);
    progress.setClassName("wb-progress");
    Anchor ways = new Anchor("workbench/families", words.text("families.title"));
    ways.setClassName("wb-to-families");
    Div head = new Div(new H1(words.text("workbench.title")), ways, progress);
    head.setClassName("wb-head");
    body.setClassName("wb-body");
    body.add(list, new Div(answer, panel, bar));
    add(head, body);
  }

  @Override
  public String getPageTitle() {
    return words.text("title.page", words.text("workbench.title"));
  }

  /** The address says which pairs are looked at, and which one. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    filter =
        new QueueFilter(
            QueueFilter.Which.of(asked.getSingleParameter("which").orElse("")),
            asked.getSingleParameter("languages").orElse(null),
            asked.getSingleParameter("region").orElse(null),
            asked.getSingleParameter("family").orElse(null));
    Optional<OpenPair> wanted =
        asked
            .getSingleParameter("one")
            .flatMap(one -> asked.getSingleParameter("other").flatMap(other -> pair(one, other)))
            .flatMap(queue::find);
    showProgress();
    boolean comesFromAnotherPage = event.getTrigger() != NavigationTrigger.PAGE_LOAD;
    show(
        wanted.or(() -> queue.first(filter, 1).stream().findFirst()).orElse(null),
        comesFromAnotherPage); // out of the masthead, where the keys of decisions are none
  }

  private static Optional<NarrativePair> pair(String one, String other) {
    return one.equals(other) ? Optional.empty() : Optional.of(NarrativePair.of(one, other));
  }

  /** While narratives still wait to be compared, the page looks how far that is. */
  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.setPollInterval(suggestions.progress().waiting() > 0 ? POLL_MILLIS : -1);
    Registration polling = ui.addPollListener(_ -> showProgress());
    addDetachListener(
        _ -> {
          polling.remove();
          ui.setPollInterval(-1);
        });
  }

  private void showProgress() {
    VariantProgress now = suggestions.progress();
    progress.setText(
        words.text(
            now.waiting() > 0 ? "workbench.progress" : "workbench.progress-done",
            now.waiting(),
            now.givenUp()));
    if (now.waiting() == 0) {
      UI.getCurrent().setPollInterval(-1);
    }
  }

  private void ask(QueueFilter asked) {
    filter = asked;
    show(queue.first(filter, 1).stream().findFirst().orElse(null), false);
    say(words.text("workbench.now-waiting", queue.count(filter)), false);
  }

  private void show(OpenPair pair) {
    answer.setVisible(false);
    show(pair, true);
  }

  private void show(@Nullable OpenPair pair, boolean focus) {
    Optional<PairSheet> sheet =
        pair == null ? Optional.empty() : sheets.of(pair.pair(), words.reader());
    shown = sheet.isPresent() ? pair : null;
    seen = sheet.map(found -> found.history().changes()).orElse(0L);
    bar.setVisible(sheet.isPresent());
    if (pair != null && sheet.isPresent()) {
      panel.show(pair, sheet.get());
      bar.beginWith(pair.kind());
    } else {
      panel.showNothing();
    }
    list.show(filter, queue.first(filter, LISTED), shown, queue);
    writeAddress();
    if (focus) {
      panel.focusHeading();
    }
  }

  private void showNext() {
    if (shown != null) {
      show(queue.after(filter, shown).orElse(null), true);
    }
  }

  private void decide(Deed deed) {
    OpenPair pair = shown;
    if (pair == null) {
      return;
    }
    try {
      LinkDecision decision = new LinkDecision(pair.pair(), bar.kind(), deed, bar.comment(), seen);
      families.link(decision, current.get());
      say(words.text("workbench.done." + deed.word().replace('_', '-'), panel.title()), false);
      show(deed == Deed.COMMENT ? pair : queue.after(filter, pair).orElse(null), true);
    } catch (LinkConflict conflict) {
      String comment = bar.comment();
      show(pair, true);
      bar.keep(comment);
      say(words.text("workbench.conflict", histories.lastOf(conflict.now())), true);
    } catch (LinkRefusal refusal) {
      say(words.text(refusal.reason().key()), true);
    }
  }

  private void join(String narrative, String family) {
    FamilyTools.attempt(
        words,
        this::say,
        () -> {
          changes.join(narrative, family, "", current.get());
          show(shown, true);
          say(words.text("families.join-done"), false);
        });
  }

  private void say(String sentence, boolean refused) {
    answer.setText(sentence);
    answer.setClassName("refused", refused);
    answer.getElement().setAttribute("role", refused ? "alert" : "status");
    answer.setVisible(true);
  }

  private void writeAddress() {
    List<String> parts = new ArrayList<>();
    if (filter.which() != QueueFilter.Which.WAITING) {
      parts.add("which=" + filter.which().word());
    }
    add(parts, "languages", filter.languages());
    add(parts, "region", filter.region());
    add(parts, "family", filter.family());
    if (shown != null) {
      add(parts, "one", shown.pair().narrative());
      add(parts, "other", shown.pair().other());
    }
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, "workbench" + (parts.isEmpty() ? "" : "?" + String.join("&", parts)));
  }

  private static void add(List<String> parts, String key, @Nullable String value) {
    if (value != null) {
      parts.add(key + "=" + value.replace(" ", "%20"));
    }
  }
}
