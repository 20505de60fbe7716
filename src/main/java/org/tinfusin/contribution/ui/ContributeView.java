package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.tinfusin.account.Account;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.account.Role;
import org.tinfusin.contribution.Contribution;
import org.tinfusin.contribution.ContributionState;
import org.tinfusin.contribution.Contributions;
import org.tinfusin.contribution.Trouble;
import org.tinfusin.contribution.Typed;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Region;
import org.tinfusin.language.Languages;
import org.tinfusin.leaflet.Viewport;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** The form of a contribution: for its contributor, and for the curator who edits it. */
@Route(value = "contribute", layout = MainLayout.class)
@PermitAll
public class ContributeView extends ContributionPage implements HasUrlParameter<String> {
  private static final List<String> MAP_LABELS =
      List.of("map", "zoomIn", "zoomOut", "attribution", "designationsShort", "designations");

  /** Zoom levels; a region of rank 1 is the largest and fills a map at the fifth. */
  private static final int NEARER = 4;

  private static final List<String> KNOWN = List.of("story", "genre", "language", "title");

  private final transient Contributions contributions;
  private final transient CurrentAccount current;
  private final transient Languages languages;
  private final transient StoryFamilies families;
  private final transient Gazetteer gazetteer;
  private final transient Translations translations;
  private final Answer answer = new Answer();
  private @Nullable Viewport look;

  public ContributeView(
      Contributions contributions,
      CurrentAccount current,
      Languages languages,
      StoryFamilies families,
      Gazetteer gazetteer,
      Translations words) {
    super(words, "title");
    this.contributions = contributions;
    this.current = current;
    this.languages = languages;
    this.families = families;
    this.gazetteer = gazetteer;
    this.translations = words;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
    Account account = current.get();
    if (key == null && !Contributions.mayContribute(account)) {
      showOnly(said("not-yet"), way("account", "to-account"));
    } else if (key == null) {
      look = region(event.getLocation().getQueryParameters());
      write(UUID.randomUUID(), 0, known(event.getLocation().getQueryParameters()), account);
    } else {
      goOn(contributions.find(key(key), account), account);
    }
  }

  /** What the page that led here knew of the narrative: {@code story}, {@code genre}, ... */
  private static Typed known(QueryParameters asked) {
    Typed typed = Typed.NOTHING;
    for (String field : KNOWN) {
      String value = asked.getSingleParameter(field).orElse("");
      if (value.length() <= Typed.longest(field)) {
        typed = typed.with(field, value);
      }
    }
    return typed;
  }

  /** The region that the page before looked at: the map begins there, and nothing is filled in. */
  private @Nullable Viewport region(QueryParameters asked) {
    return asked
        .getSingleParameter("region")
        .flatMap(gazetteer::region)
        .map(region -> viewOf(region))
        .orElse(null);
  }

  private static Viewport viewOf(Region region) {
    return new Viewport(region.rank() + NEARER, region.label().getY(), region.label().getX());
  }

  private void goOn(Optional<Contribution> found, Account account) {
    if (found.isEmpty()) {
      showOnly(said("not-there"), way("my/contributions", "mine.title"));
      return;
    }
    Contribution there = found.get();
    if (there.state().isWithContributor()) {
      write(there.key(), there.version(), there.typed(), account);
      showQuestion(there);
    } else if (there.state().isWithCurators() && account.has(Role.CURATOR)) {
      edit(there, account);
    } else {
      showOnly(said("closed"), way("my/contributions/" + there.key(), "to-conversation"));
    }
  }

  private void write(UUID key, int version, Typed typed, Account account) {
    DraftForm form = form(key, version, typed, account, "submit");
    form.addGoListener(gone -> submit(key, gone.words(), form));
    showOnly(said("lead"), answer, form);
  }

  /** What the curator has asked for stands above the form. */
  private void showQuestion(Contribution there) {
    if (there.state() == ContributionState.CHANGES_ASKED) {
      there.events().stream()
          .filter(event -> event.kind() == Contribution.Happening.CHANGES_ASKED)
          .reduce((earlier, later) -> later)
          .ifPresent(
              asked -> {
                Div question = new Div(new Paragraph(text("asked-of-you")), typed(asked.words()));
                question.setClassName("asked-of-you");
                addComponentAtIndex(2, question);
              });
    }
  }

  private void submit(UUID key, String words, DraftForm form) {
    attempt(
        answer,
        () -> {
          List<Trouble> troubles = contributions.submit(key, words, current.get());
          if (troubles.isEmpty()) {
            answer.praise(text("submitted"));
            showOnly(answer, way("my/contributions/" + key, "to-conversation"));
          } else {
            form.show(troubles);
          }
        });
  }

  /** The form in the hands of a curator; the contributor stays named. */
  private void edit(Contribution there, Account curator) {
    attempt(
        answer,
        () -> {
          contributions.takeUp(there.key(), curator);
          Contribution held = contributions.find(there.key(), curator).orElseThrow();
          DraftForm form =
              form(held.key(), held.version(), held.typed(), curator, "review.done-editing");
          form.addGoListener(gone -> finishEditing(held.key(), gone.words()));
          String name = held.contributor() == null ? text("somebody") : held.contributor();
          showOnly(said("review.editing", name), answer, form);
        });
    if (getChildren().noneMatch(DraftForm.class::isInstance)) {
      showOnly(answer, way("review/" + there.key(), "review.back"));
    }
  }

  private void finishEditing(UUID key, String why) {
    attempt(
        answer,
        () -> {
          contributions.finishEditing(key, why, current.get());
          getUI().ifPresent(ui -> ui.navigate("review/" + key));
        });
  }

  private DraftForm form(UUID key, int version, Typed typed, Account account, String goKey) {
    List<FormPart> parts =
        new FormParts(typed, words(), slug -> titleOfStory(families, slug, reader()))
            .all(languages.all(), mapLabels(), look);
    return new DraftForm(key, version, account.id(), words(), csrf(), parts, text(goKey));
  }

  private Map<String, String> mapLabels() {
    Map<String, String> labels = new TreeMap<>();
    MAP_LABELS.forEach(label -> labels.put(label, translations.text(reader(), "map." + label)));
    return labels;
  }

  private static @Nullable CsrfToken csrf() {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    return request == null
        ? null
        : (CsrfToken) request.getHttpServletRequest().getAttribute(CsrfToken.class.getName());
  }
}
