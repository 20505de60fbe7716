package org.tinfusin.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.language.ScriptFolding;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.search.NarrativeSummary;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.TrailStop;

/** Finds narratives and stories by words in any spelling, each with a button that adds it. */
final class StopFinder extends Div {
  private static final int MOST = 12;
  private static final int MOST_STORIES = 4;

  private final transient NarrativeSearch search;
  private final transient StoryFamilies families;
  private final transient Translations words;
  private final transient Consumer<TrailStop> adding;
  private final Locale reader;
  private final UnorderedList found = new UnorderedList();

  StopFinder(
      NarrativeSearch search,
      StoryFamilies families,
      Translations words,
      Locale reader,
      Consumer<TrailStop> adding) {
    this.search = search;
    this.families = families;
    this.words = words;
    this.reader = reader;
    this.adding = adding;
    setClassName("stop-finder");
    found.setClassName("stops-found");
    found.getElement().setAttribute("role", "list").setAttribute("aria-live", "polite");
    add(WordField.line(words.text(reader, "trail.find-stop"), "", this::find), found);
  }

  private void find(String typed) {
    found.removeAll();
    if (typed.isBlank()) {
      return;
    }
    stories(typed).forEach(this::offer);
    narratives(typed).forEach(this::offer);
    if (found.getChildren().findAny().isEmpty()) {
      found.add(new ListItem(words.text(reader, "trail.nothing-found")));
    }
  }

  private List<FamilySummary> stories(String typed) {
    String wanted = ScriptFolding.fold(typed);
    return families.all().stream()
        .filter(
            family ->
                family.title().byLanguage().values().stream()
                    .anyMatch(title -> ScriptFolding.fold(title).contains(wanted)))
        .limit(MOST_STORIES)
        .toList();
  }

  private List<NarrativeSummary> narratives(String typed) {
    NarrativeFilter filter = NarrativeFilter.parse(Map.of("q", List.of(typed)));
    return search.page(filter, MOST, null).narratives();
  }

  private void offer(FamilySummary story) {
    offer(
        story.title().textFor(reader),
        words.text(reader, "story.variants", story.variants()),
        TrailStop.atFamily(story.slug()));
  }

  private void offer(NarrativeSummary narrative) {
    offer(
        narrative.title().textFor(reader),
        narrative.place().textFor(reader),
        TrailStop.at(narrative.slug()));
  }

  private void offer(String title, String where, TrailStop stop) {
    Span name = new Span(title);
    name.setClassName("stop-title");
    name.getElement().setAttribute("dir", "auto");
    Span place = new Span(where);
    place.setClassName("stop-where");
    NativeButton button =
        new NativeButton(words.text(reader, "trail.add-stop"), _ -> adding.accept(stop));
    button.setClassName("work-do");
    button
        .getElement()
        .setAttribute("aria-label", words.text(reader, "trail.add-stop-of", title, where));
    found.add(new ListItem(button, name, place));
  }
}
