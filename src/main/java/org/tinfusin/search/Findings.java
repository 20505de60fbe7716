package org.tinfusin.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tinfusin.language.AskedWords;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.search.Finding.In;
import org.tinfusin.search.WordingQuery.Wording;

/** Shows where the asked words stand in the narratives of a page; no other texts are read. */
@Component
class Findings {
  private final WordingQuery wordings;

  Findings(WordingQuery wordings) {
    this.wordings = wordings;
  }

  /** By the id of the narrative: its title, its place and its best text, where they hold words. */
  Map<Long, List<Finding>> of(Page page, AskedWords words, Locale reader) {
    if (words.isEmpty() || page.narratives().isEmpty()) {
      return Map.of();
    }
    Map<Long, List<Wording>> texts =
        wordings.of(page.narratives().stream().map(NarrativeSummary::id).toList());
    Map<Long, List<Finding>> findings = new LinkedHashMap<>();
    for (NarrativeSummary narrative : page.narratives()) {
      List<Finding> found = new ArrayList<>();
      best(named(In.TITLE, narrative.title(), words, reader)).ifPresent(found::add);
      best(named(In.PLACE, narrative.place(), words, reader)).ifPresent(found::add);
      best(texts.getOrDefault(narrative.id(), List.of()).stream()
              .sorted(readersOwnFirst(reader))
              .map(text -> Finding.in(In.TEXT, text.language(), text.body(), words)))
          .map(Finding::cut)
          .ifPresent(found::add);
      findings.put(narrative.id(), found);
    }
    return findings;
  }

  /** The names in all languages, the one the reader sees first. */
  private static Stream<Finding> named(
      In where, LocalizedText names, AskedWords words, Locale reader) {
    Stream<LocalizedText.Part> seen = names.in(reader).stream();
    Stream<LocalizedText.Part> others =
        names.byLanguage().entrySet().stream()
            .map(name -> new LocalizedText.Part(name.getKey(), name.getValue()));
    return Stream.concat(seen, others)
        .map(name -> Finding.in(where, name.language(), name.text(), words));
  }

  private static Comparator<Wording> readersOwnFirst(Locale reader) {
    return Comparator.comparing(text -> !text.language().equals(reader.getLanguage()));
  }

  /** The one with most of the asked words; of equals the first. */
  private static Optional<Finding> best(Stream<Finding> findings) {
    return findings
        .filter(finding -> finding.found() > 0)
        .reduce((best, other) -> other.found() > best.found() ? other : best);
  }
}
