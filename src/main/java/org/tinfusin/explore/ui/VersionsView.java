package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tinfusin.explore.VersionParts;
import org.tinfusin.narrative.NarrativeVersion;
import org.tinfusin.narrative.NarrativeVersion.State;
import org.tinfusin.narrative.NarrativeVersions;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Reader;
import org.tinfusin.narrative.Words;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.ReaderTime;
import org.tinfusin.shell.Translations;

/** The versions of a narrative, for curators: compared, brought back, withdrawn. */
@RolesAllowed({"CURATOR", "ADMINISTRATOR"})
@Route(value = "narratives/:slug/versions", layout = MainLayout.class)
public class VersionsView extends LeafPage implements BeforeEnterObserver {
  private static final int LONGEST_REASON = 500;

  private final transient Narratives narratives;
  private final transient NarrativeVersions versions;
  private final transient VersionParts parts;
  private final Section difference = new Section();
  private final WordsField reason = new WordsField(2, LONGEST_REASON);
  private transient List<NarrativeVersion> all = List.of();
  private String slug = "";

  public VersionsView(
      Narratives narratives, NarrativeVersions versions, VersionParts parts, Translations words) {
    super(words, "versions.title");
    this.narratives = narratives;
    this.versions = versions;
    this.parts = parts;
    difference.setClassName("version-difference");
    difference.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get("slug").orElse("");
    look();
  }

  private void look() {
    all = versions.of(slug);
    if (all.isEmpty()) {
      throw new NotFoundException();
    }
    NarrativeVersion last = all.getFirst();
    Anchor narrative = new Anchor("narratives/" + slug, last.draft().title().textFor(reader()));
    narrative.setClassName("account-way");
    narrative.getElement().setAttribute("dir", "auto");
    OrderedList list = new OrderedList();
    list.setClassName("versions");
    all.forEach(version -> list.add(row(version)));
    show(
        narrative,
        labelled("versions.reason", reason, "version-reason"),
        ways(last),
        list,
        difference);
    if (all.size() > 1) {
      compare(all.get(1), last);
    } else {
      difference.removeAll();
    }
  }

  private Div ways(NarrativeVersion last) {
    Div ways = new Div();
    ways.setClassName("person-actions");
    if (last.state() == State.PUBLISHED) {
      ways.add(button("versions.withdraw", this::withdraw));
    }
    return ways;
  }

  private ListItem row(NarrativeVersion version) {
    Span head =
        new Span(
            text(
                "versions.row",
                version.number(),
                moment(version),
                text("versions.state." + Words.word(version.state()))));
    head.setClassName("report-head");
    Span who = new Span(version.by());
    who.setClassName("version-by");
    who.getElement().setAttribute("dir", "auto");
    Span why = new Span(why(version));
    why.setClassName("version-why");
    why.getElement().setAttribute("dir", "auto");
    Div ways = new Div();
    ways.setClassName("person-actions");
    all.stream()
        .filter(other -> other.number() == version.number() - 1)
        .forEach(before -> ways.add(way("versions.compare", version, () -> lead(before, version))));
    boolean isShown = version.equals(all.getFirst()) && version.state() == State.PUBLISHED;
    if (isShown) {
      Span now = new Span(text("versions.shown"));
      now.setClassName("version-shown");
      ways.addComponentAsFirst(now);
    } else {
      ways.add(way("versions.restore", version, () -> restore(version)));
    }
    return new ListItem(head, who, why, ways);
  }

  /** A button that says of which version it is one, to those who do not see its row. */
  private NativeButton way(String key, NarrativeVersion version, Runnable task) {
    NativeButton way = button(key, task);
    way.getElement().setAttribute("aria-label", text(key) + ": " + version.number());
    return way;
  }

  private String why(NarrativeVersion version) {
    boolean fromFiles = version.reason().equals(Narratives.FROM_FILES);
    return fromFiles ? text("versions.from-files") : version.reason();
  }

  /** Compares, and leads there: the list may be longer than the window. */
  private void lead(NarrativeVersion older, NarrativeVersion newer) {
    compare(older, newer);
    difference
        .getElement()
        .getChild(0)
        .setAttribute("tabindex", "-1")
        .executeJs("this.scrollIntoView({ block: 'center' }); this.focus({ preventScroll: true })");
  }

  private void compare(NarrativeVersion older, NarrativeVersion newer) {
    difference.removeAll();
    difference.add(
        new H2(text("versions.between", older.number(), newer.number())),
        new Html(parts.compare(older, newer, reader())));
  }

  private void restore(NarrativeVersion version) {
    String why = reason.getValue().strip();
    if (why.isEmpty()) {
      refuse(text("versions.reason-missing"));
      return;
    }
    versions.restore(slug, version.number(), Reader.signedInAs(), why);
    done("versions.restored");
  }

  private void withdraw() {
    String why = reason.getValue().strip();
    if (why.isEmpty()) {
      refuse(text("versions.reason-missing"));
      return;
    }
    narratives.withdraw(slug, Reader.signedInAs(), why);
    done("versions.withdrawn");
  }

  private void done(String key) {
    reason.setValue("");
    look();
    praise(text(key));
  }

  private String moment(NarrativeVersion version) {
    return ReaderTime.moment(version.at(), reader());
  }
}
