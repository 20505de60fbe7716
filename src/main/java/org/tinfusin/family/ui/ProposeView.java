package org.tinfusin.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.family.FamilyChanges;
import org.tinfusin.family.LinkRefusal;
import org.tinfusin.family.NarrativeName;
import org.tinfusin.family.NarrativeNames;
import org.tinfusin.family.NarrativePair;
import org.tinfusin.family.VariantLinks;
import org.tinfusin.family.VariantSuggestion;
import org.tinfusin.family.VariantSuggestions;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.language.Languages;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/**
 * Where a reader with an account says that a narrative belongs together with another one, or with
 * {@code ?with=slug&dispute} that two which are shown together do not.
 */
@Route(value = "propose/:slug", layout = MainLayout.class)
@PermitAll
@StyleSheet("accounts.css")
@StyleSheet("curators.css")
public class ProposeView extends Main
    implements BeforeEnterObserver, HasDynamicTitle, ApplicationPage {
  private static final int THOUGHT_OF = 5;

  private final transient NarrativeNames narratives;
  private final transient VariantLinks links;
  private final transient VariantSuggestions suggestions;
  private final transient FamilyChanges families;
  private final transient CurrentAccount current;
  private final transient PageWords words;
  private String heading;

  public ProposeView(
      NarrativeNames narratives,
      VariantLinks links,
      VariantSuggestions suggestions,
      FamilyChanges families,
      CurrentAccount current,
      Languages languages,
      Gazetteer gazetteer,
      Translations translations) {
    this.narratives = narratives;
    this.links = links;
    this.suggestions = suggestions;
    this.families = families;
    this.current = current;
    this.words = new PageWords(translations, languages, gazetteer, UI.getCurrent().getLocale());
    this.heading = words.text("propose.title");
    setId("content");
    setClassName("reading account-page propose-page");
  }

  @Override
  public String getPageTitle() {
    return words.text("title.page", heading);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    NarrativeName narrative = narratives.of(slug).orElseThrow(NotFoundException::new);
    QueryParameters asked = event.getLocation().getQueryParameters();
    Optional<NarrativeName> other =
        asked.getSingleParameter("with").filter(with -> !with.equals(slug)).flatMap(narratives::of);
    removeAll();
    if (other.isPresent() && asked.getParameters().containsKey("dispute")) {
      showDispute(narrative, other.get());
    } else {
      showProposal(narrative, other);
    }
  }

  private void showProposal(NarrativeName narrative, Optional<NarrativeName> other) {
    heading = words.text("propose.title");
    LinkForm form =
        new LinkForm(words, "propose.kind", "propose.send")
            .choosing(narratives::find, other.map(List::of).orElseGet(() -> thoughtOf(narrative)));
    form.onSend(
        () -> {
          NarrativePair pair = form.pairWith(narrative.slug());
          links.propose(pair, form.kind(), form.reason(), current.get());
          showThanks(narrative, form);
        });
    show(words.text("propose.lead", words.text(narrative.title())), form, narrative);
  }

  private void showDispute(NarrativeName narrative, NarrativeName other) {
    heading = words.text("dispute.title");
    LinkForm form = new LinkForm(words, "dispute.kind", "propose.send");
    form.onSend(
        () -> {
          NarrativePair pair = NarrativePair.of(narrative.slug(), other.slug());
          links.dispute(pair, form.kind(), form.reason(), current.get());
          showThanks(narrative, form);
        });
    show(
        words.text("dispute.lead", words.text(narrative.title()), words.text(other.title())),
        form,
        narrative);
  }

  private void show(String lead, LinkForm form, NarrativeName narrative) {
    Paragraph said = new Paragraph(lead);
    said.setClassName("account-said");
    add(new H1(heading), said, form, back(narrative));
  }

  private void showThanks(NarrativeName narrative, LinkForm form) {
    removeAll();
    Paragraph thanks = new Paragraph(words.text("propose.done", words.text(form.kind().key())));
    thanks.setClassName("answer done");
    thanks.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    thanks.getElement().executeJs("setTimeout(() => this.focus(), 100)");
    add(new H1(heading), thanks, back(narrative));
  }

  private Anchor back(NarrativeName narrative) {
    Anchor back = new Anchor("narratives/" + narrative.slug(), words.text("propose.back"));
    back.setClassName("account-way");
    return back;
  }

  /** What is shown with it already needs no proposal. */
  private List<NarrativeName> thoughtOf(NarrativeName narrative) {
    List<String> own = families.familiesOf(narrative.slug());
    List<String> slugs =
        suggestions.similarTo(narrative.slug()).orElse(List.of()).stream()
            .map(VariantSuggestion::slug)
            .filter(slug -> Collections.disjoint(own, families.familiesOf(slug)))
            .limit(THOUGHT_OF)
            .toList();
    return narratives.of(slugs);
  }

  /** Does it, or says in the form why not. */
  static void attempt(LinkForm form, PageWords words, Runnable deed) {
    try {
      deed.run();
    } catch (LinkRefusal refusal) {
      form.refuse(words.text(refusal.reason().key()));
    }
  }
}
