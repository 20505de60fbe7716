package org.tinfusin.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.AlignedStep;
import org.tinfusin.family.KnownSteps;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.TellingStep;
import org.tinfusin.family.Variant;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.Source;
import org.tinfusin.shell.Translations;

/**
 * The steps of two narratives. Of one story: what each is known to tell of it. Of two stories: the
 * steps of both as a machine lays them side by side, which says nothing of the single tellings.
 */
final class CompareSteps {
  private static final String CAPTION = "compare-steps";

  private final Translations words;
  private final StoryFamilies families;
  private final Bibliography bibliography;
  private final TellingTable tellings;

  CompareSteps(
      Translations words,
      StoryFamilies families,
      Bibliography bibliography,
      TellingTable tellings) {
    this.words = words;
    this.families = families;
    this.bibliography = bibliography;
    this.tellings = tellings;
  }

  void append(TwoTellings two, Element parent, Locale reader) {
    StoryFamily one = story(two.one().family());
    StoryFamily other = story(two.other().family());
    if (one == null || other == null || one.steps().isEmpty() || other.steps().isEmpty()) {
      return;
    }
    Element section = Html.child(parent, "section", "compare-section comparison");
    Html.child(section, "h2", "", words.text(reader, "compare.steps")).attr("id", CAPTION);
    if (two.areOfOneStory()) {
      ofOneStory(section, two, one, reader);
    } else {
      ofTwoStories(section, one, other, reader);
    }
  }

  private @Nullable StoryFamily story(@Nullable String family) {
    return family == null ? null : families.find(family).orElse(null);
  }

  private void ofOneStory(Element section, TwoTellings two, StoryFamily story, Locale reader) {
    List<String> both = List.of(two.one().slug(), two.other().slug());
    KnownSteps known = families.knownSteps(story.slug());
    int steps = story.steps().size();
    Html.child(
        section,
        "p",
        "not-known",
        words.text(
            reader,
            "compare.steps.known",
            known.of(both.getFirst()).size(),
            steps,
            known.of(both.getLast()).size(),
            two.one().place().name().textFor(reader),
            two.other().place().name().textFor(reader)));
    tellings.appendOf(
        section,
        CAPTION,
        story,
        story.variants().stream()
            .filter(variant -> both.contains(variant.slug()))
            .sorted(Comparator.comparing(Variant::slug))
            .toList(),
        known,
        works(known, both),
        reader);
  }

  private Map<String, Source> works(KnownSteps known, List<String> both) {
    return bibliography.works(
        both.stream()
            .flatMap(slug -> known.of(slug).stream())
            .map(TellingStep::source)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private void ofTwoStories(Element section, StoryFamily one, StoryFamily other, Locale reader) {
    String language = commonLanguage(one, other, reader);
    List<AlignedStep> aligned = families.aligned(one, other, language);
    long alike = aligned.stream().filter(AlignedStep::isInBoth).count();
    Html.child(section, "p", "by-machine", words.text(reader, "compare.steps.by-machine", alike));
    Element table = Html.child(section, "table", "compare-table compare-steps");
    table.attr("aria-labelledby", CAPTION);
    Element head = Html.child(Html.child(table, "thead", ""), "tr", "");
    Stream.of(one, other)
        .forEach(
            story ->
                Html.link(
                    Html.child(head, "th", "").attr("scope", "col"),
                    "stories/" + story.slug(),
                    story.title().textFor(reader)));
    Element body = Html.child(table, "tbody", "");
    for (AlignedStep step : aligned) {
      Element row = Html.child(body, "tr", step.isInBoth() ? "aligned" : "");
      step(row, one.steps(), step.one(), language, reader);
      step(row, other.steps(), step.other(), language, reader);
    }
  }

  private void step(
      Element row, List<LocalizedText> steps, int number, String language, Locale reader) {
    Element cell = Html.child(row, "td", number == 0 ? "compare-none" : "");
    if (number == 0) {
      Html.child(cell, "span", "", "–").attr("aria-hidden", "true");
      Html.child(cell, "span", "out-of-sight", words.text(reader, "compare.steps.none-alike"));
      return;
    }
    Html.child(cell, "span", "step-number", words.text(reader, "number", number));
    cell.appendText(" ");
    steps.get(number - 1).in(language).ifPresent(text -> Html.child(cell, "span", "", text));
  }

  /** Words can be compared in one language only: the reader's, where both stories have it. */
  private static String commonLanguage(StoryFamily one, StoryFamily other, Locale reader) {
    return Stream.of(reader.getLanguage(), "en", "fr", "ar")
        .filter(
            language ->
                Stream.concat(one.steps().stream(), other.steps().stream())
                    .allMatch(step -> step.exactly(language) != null))
        .findFirst()
        .orElse("en");
  }
}
