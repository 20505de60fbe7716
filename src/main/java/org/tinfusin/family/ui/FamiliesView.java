package org.tinfusin.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tinfusin.account.Accounts;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.family.FamilyChanges;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.VariantLinks;
import org.tinfusin.family.VariantQueue;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.language.Languages;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** Where curators look after families: merge, split, rename, fill them, and take it all back. */
@Route(value = "workbench/families", layout = MainLayout.class)
@RolesAllowed({"CURATOR", "ADMINISTRATOR"})
@StyleSheet("curators.css")
@StyleSheet("accounts.css")
public class FamiliesView extends Main
    implements BeforeEnterObserver, HasDynamicTitle, ApplicationPage {
  private static final String ADDRESS = "workbench/families";

  private final transient StoryFamilies families;
  private final transient FamilyChanges changes;
  private final transient VariantQueue queue;
  private final transient VariantLinks links;
  private final transient CurrentAccount current;
  private final transient PageWords words;
  private final transient FamilyHistory histories;
  private final Paragraph answer = new Paragraph();
  private final Div content = new Div();

  public FamiliesView(
      StoryFamilies families,
      FamilyChanges changes,
      VariantQueue queue,
      VariantLinks links,
      CurrentAccount current,
      Accounts accounts,
      Languages languages,
      Gazetteer gazetteer,
      Translations translations) {
    this.families = families;
    this.changes = changes;
    this.queue = queue;
    this.links = links;
    this.current = current;
    this.words = new PageWords(translations, languages, gazetteer, UI.getCurrent().getLocale());
    this.histories = new FamilyHistory(words, accounts, families);
    setId("content");
    setClassName("workbench families");
    answer.setClassName("answer wb-answer");
    answer.getElement().setAttribute("tabindex", "-1");
    answer.setVisible(false);
    Anchor back = new Anchor("workbench", words.text("families.to-workbench"));
    back.setClassName("wb-to-families");
    Div head = new Div(new H1(words.text("families.title")), back);
    head.setClassName("wb-head");
    add(head, answer, content);
  }

  @Override
  public String getPageTitle() {
    return words.text("title.page", words.text("families.title"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getLocation().getQueryParameters().getSingleParameter("family").orElse(""));
  }

  private void show(String slug) {
    Optional<StoryFamily> family = families.find(changes.movedTo(slug).orElse(slug));
    content.removeAll();
    content.add(chooser(family.map(StoryFamily::slug).orElse("")));
    family.ifPresent(this::show);
    content.add(
        histories.list(
            changes.latest(family.map(StoryFamily::slug).orElse(null)),
            change -> undo(slug, change)));
  }

  private void show(StoryFamily family) {
    FamilyTools tools =
        new FamilyTools(
            words, family, families, changes, queue, links, current, () -> show(family.slug()));
    tools.onAnswer(this::say);
    H2 heading = new H2(words.text(family.title()));
    Anchor page = new Anchor("stories/" + family.slug(), words.text("families.to-page"));
    content.add(heading, page, tools);
  }

  private Labelled chooser(String chosen) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", words.text("families.choose"));
    families.all().stream()
        .sorted(
            Comparator.comparing(
                family -> words.text(family.title()), Collator.getInstance(words.reader())))
        .forEach(
            family ->
                options.put(
                    family.slug(),
                    words.text("workbench.option", words.text(family.title()), family.variants())));
    Choice choice = new Choice("family", options, chosen);
    choice.addValueChangeListener(
        change -> {
          answer.setVisible(false);
          String wanted = String.valueOf(change.getValue());
          UI.getCurrent()
              .getPage()
              .getHistory()
              .replaceState(null, wanted.isEmpty() ? ADDRESS : ADDRESS + "?family=" + wanted);
          show(wanted);
        });
    return new Labelled(words.text("families.family"), choice);
  }

  private void undo(String slug, long change) {
    FamilyTools.attempt(
        words,
        this::say,
        () -> {
          changes.undo(change, current.get());
          show(slug);
          say(words.text("families.undone"), false);
        });
  }

  private void say(String sentence, boolean refused) {
    answer.setText(sentence);
    answer.setClassName("refused", refused);
    answer.getElement().setAttribute("role", refused ? "alert" : "status");
    answer.setVisible(true);
    answer.getElement().executeJs("setTimeout(() => this.focus(), 100)");
  }
}
