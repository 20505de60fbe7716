package org.tinfusin.explore.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tinfusin.explore.ui.NothingFound.WayOut;
import org.tinfusin.geo.Bbox;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeFilter.Part;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.search.Suggestion;
import org.tinfusin.shell.Translations;

/** What would find something when a question finds nothing here. */
class WaysOut {
  private static final int MOST_NAMES = 3;

  /** Under which key a suggestion of a kind is asked. */
  private static final Map<String, String> KEYS =
      Map.of(
          "place",
          "place",
          "people",
          "people",
          "language",
          "lang",
          "type",
          "type",
          "story",
          "family");

  private final NarrativeSearch search;
  private final Translations words;
  private final PartNames names;
  private final Locale reader;

  WaysOut(NarrativeSearch search, Translations words, PartNames names, Locale reader) {
    this.search = search;
    this.words = words;
    this.names = names;
    this.reader = reader;
  }

  /**
   * The ways that lead somewhere, the nearest first.
   *
   * @param box what the map shows
   */
  List<WayOut> from(
      NarrativeFilter question,
      @Nullable Bbox box,
      Consumer<Bbox> look,
      Consumer<NarrativeFilter> ask) {
    List<WayOut> ways = new ArrayList<>();
    if (box != null) {
      elsewhere(question, look).ifPresent(ways::add);
    }
    meant(question.text()).stream()
        .map(suggestion -> instead(question, suggestion, ask))
        .forEach(ways::add);
    if (question.parts().size() > 1) {
      question.parts().forEach(part -> without(question, part, ask).ifPresent(ways::add));
    }
    return ways;
  }

  private Optional<WayOut> elsewhere(NarrativeFilter question, Consumer<Bbox> look) {
    long there = count(question);
    return there == 0
        ? Optional.empty()
        : search
            .extent(question)
            .map(
                extent ->
                    new WayOut(
                        words.text(reader, "list.elsewhere", there), () -> look.accept(extent)));
  }

  private Optional<WayOut> without(
      NarrativeFilter question, Part part, Consumer<NarrativeFilter> ask) {
    NarrativeFilter rest = question.without(part);
    long found = count(rest);
    return found == 0
        ? Optional.empty()
        : Optional.of(
            new WayOut(
                words.text(reader, "list.without", names.whole(part), found),
                () -> ask.accept(rest)));
  }

  private List<Suggestion> meant(String text) {
    return text.isBlank()
        ? List.of()
        : search.suggest(text, reader.getLanguage()).stream()
            .filter(suggestion -> KEYS.containsKey(suggestion.kind()))
            .limit(MOST_NAMES)
            .toList();
  }

  private WayOut instead(
      NarrativeFilter question, Suggestion meant, Consumer<NarrativeFilter> ask) {
    NarrativeFilter other =
        question.withText("").toggling(KEYS.getOrDefault(meant.kind(), ""), meant.value());
    return new WayOut(words.text(reader, "list.meant", meant.label()), () -> ask.accept(other));
  }

  private long count(NarrativeFilter question) {
    return search.page(question, 1, null).total();
  }
}
