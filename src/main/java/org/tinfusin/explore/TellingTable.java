package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.tinfusin.family.KnownSteps;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.TellingStep;
import org.tinfusin.family.Variant;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Source;
import org.tinfusin.shell.Translations;

/**
 * The steps of a story beside its tellings: told, left out, replaced, or not known. Each state has
 * its words and its sign; colour only joins them.
 */
final class TellingTable {
  private static final String CAPTION = "comparison-caption";

  private final Translations words;
  private final VariantLines lines;

  TellingTable(Translations words, VariantLines lines) {
    this.words = words;
    this.lines = lines;
  }

  /** The whole table, or one sentence when nothing is known of any telling yet. */
  void append(
      Element parent,
      StoryFamily story,
      KnownSteps known,
      Map<String, Source> works,
      Locale reader) {
    if (story.steps().isEmpty()) {
      return;
    }
    Element section = Html.child(parent, "section", "comparison");
    Html.child(section, "h2", "", words.text(reader, "section.comparison")).attr("id", CAPTION);
    List<Variant> tellings =
        story.variants().stream().filter(v -> !known.of(v.slug()).isEmpty()).toList();
    if (tellings.isEmpty()) {
      Html.child(section, "p", "not-known", words.text(reader, "comparison.none"));
      return;
    }
    appendOf(section, CAPTION, story, tellings, known, works, reader);
    int others = story.variants().size() - tellings.size();
    if (others > 0) {
      Html.child(section, "p", "not-known", words.text(reader, "comparison.others", others));
    }
  }

  /**
   * The table of these tellings, whatever is known of them.
   *
   * @param caption id of the heading that names the table
   */
  void appendOf(
      Element section,
      String caption,
      StoryFamily story,
      List<Variant> tellings,
      KnownSteps known,
      Map<String, Source> works,
      Locale reader) {
    Element region = Html.child(section, "div", "table-scroll");
    region.attr("role", "region").attr("aria-labelledby", caption).attr("tabindex", "0");
    Element table = Html.child(region, "table", "telling-table");
    table.attr("aria-labelledby", caption);
    head(table, tellings, reader);
    rows(table, story.steps(), tellings, known, reader);
    sources(table, tellings, known, works, reader);
  }

  /** What is known of one telling, as a list of its steps. */
  void appendOne(
      Element parent,
      StoryFamily story,
      List<TellingStep> known,
      Map<String, Source> works,
      Locale reader) {
    Element section = Html.child(parent, "section", "telling");
    Html.child(section, "h2", "", words.text(reader, "section.telling"));
    if (known.isEmpty()) {
      Html.child(section, "p", "not-known", words.text(reader, "telling.none"));
      return;
    }
    Element list = Html.child(section, "ul", "step-list known-steps");
    for (TellingStep step : known) {
      Element item = Html.child(list, "li", "");
      Html.child(item, "span", "step-number", words.text(reader, "number", step.step()));
      Element told = Html.child(item, "div", "");
      story.steps().get(step.step() - 1).in(reader).ifPresent(s -> Html.child(told, "p", "", s));
      state(Html.child(told, "p", "state state-" + step.state().word()), step, reader);
    }
    Html.child(section, "p", "basis", words.text(reader, "basis.work", cited(known, works)));
  }

  private void head(Element table, List<Variant> tellings, Locale reader) {
    Element row = Html.child(Html.child(table, "thead", ""), "tr", "");
    Html.child(row, "th", "", words.text(reader, "comparison.step")).attr("scope", "col");
    for (Variant telling : tellings) {
      Element cell = Html.child(row, "th", "").attr("scope", "col");
      Html.link(cell, "narratives/" + telling.slug(), telling.place().textFor(reader));
      cell.appendText(" ");
      Html.child(
          cell,
          "span",
          "telling-people",
          lines.teller(telling.people(), telling.language(), reader));
    }
  }

  private void rows(
      Element table,
      List<LocalizedText> steps,
      List<Variant> tellings,
      KnownSteps known,
      Locale reader) {
    Element body = Html.child(table, "tbody", "");
    for (int number = 1; number <= steps.size(); number++) {
      Element row = Html.child(body, "tr", "");
      Element step = Html.child(row, "th", "").attr("scope", "row");
      Html.child(step, "span", "step-number", words.text(reader, "number", number));
      step.appendText(" ");
      steps.get(number - 1).in(reader).ifPresent(text -> Html.child(step, "span", "", text));
      for (Variant telling : tellings) {
        cell(row, known, telling, number, reader);
      }
    }
  }

  private void cell(Element row, KnownSteps known, Variant telling, int step, Locale reader) {
    known
        .of(telling.slug(), step)
        .ifPresentOrElse(
            found ->
                state(Html.child(row, "td", "state state-" + found.state().word()), found, reader),
            () ->
                Html.child(row, "td", "state state-unknown", words.text(reader, "state.unknown")));
  }

  private void state(Element cell, TellingStep step, Locale reader) {
    cell.text(words.text(reader, "state." + step.state().word()));
    step.instead()
        .in(reader)
        .ifPresent(
            instead -> {
              cell.appendText(" ");
              Html.child(cell, "span", "instead", instead);
            });
  }

  /** The last row says for each telling which works this is known from. */
  private void sources(
      Element table,
      List<Variant> tellings,
      KnownSteps known,
      Map<String, Source> works,
      Locale reader) {
    Element row = Html.child(Html.child(table, "tfoot", ""), "tr", "");
    Html.child(row, "th", "", words.text(reader, "comparison.source")).attr("scope", "row");
    for (Variant telling : tellings) {
      Html.child(row, "td", "", cited(known.of(telling.slug()), works)).attr("dir", "auto");
    }
  }

  private static String cited(List<TellingStep> known, Map<String, Source> works) {
    return known.stream()
        .map(step -> works.get(step.source()))
        .filter(Objects::nonNull)
        .map(SourceList::inShort)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
