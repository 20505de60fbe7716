package org.tinfusin.explore;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.tinfusin.family.Dating;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.shell.Translations;

/**
 * The element with which a reader chooses years on the page of a story; it does its work in the
 * browser, and without scripts there is nothing to choose and the list is whole.
 */
final class TimeSlider {
  private static final List<String> WORDS =
      List.of("from", "to", "undated", "said", "all", "which", "reset");

  private TimeSlider() {}

  /** Nothing when no two tellings are from different years: there would be nothing to choose. */
  static Optional<Element> of(StoryFamily story, Translations words, Locale reader) {
    List<Dating> dated =
        story.variants().stream().flatMap(variant -> Stream.ofNullable(variant.dated())).toList();
    IntSummaryStatistics years =
        dated.stream()
            .flatMapToInt(dating -> IntStream.of(dating.from(), dating.to()))
            .summaryStatistics();
    if (dated.size() < 2 || years.getMin() == years.getMax()) {
      return Optional.empty();
    }
    Element slider = Html.element("time-slider", "times");
    slider.attr("of", story.slug());
    slider.attr("first", String.valueOf(years.getMin()));
    slider.attr("last", String.valueOf(years.getMax()));
    slider.attr("legend", words.text(reader, "times.title"));
    WORDS.forEach(key -> slider.attr("word-" + key, words.text(reader, "times." + key)));
    return Optional.of(slider);
  }
}
