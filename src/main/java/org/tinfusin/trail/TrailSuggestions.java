package org.tinfusin.trail;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.SearchQuestion;
import org.tinfusin.language.SearchWords;
import org.tinfusin.language.SearchWords.Part;
import org.tinfusin.search.MoreSuggestions;
import org.tinfusin.search.Suggestion;

/** Public trails whose title, in any language, has the words that a reader types. */
@Component
class TrailSuggestions implements MoreSuggestions {
  private static final String KIND = "trail";
  private static final int MOST = 3;

  private final TrailQuery trails;

  TrailSuggestions(TrailQuery trails) {
    this.trails = trails;
  }

  @Override
  public List<Suggestion> suggest(SearchQuestion question, String language) {
    return trails.publicTitles().stream()
        .filter(trail -> question.isAnsweredBy(words(trail.title())))
        .limit(MOST)
        .map(trail -> suggestion(trail, Locale.of(language)))
        .toList();
  }

  private static SearchWords words(LocalizedText title) {
    return SearchWords.none().names(Part.TITLE, title.byLanguage().values());
  }

  private static Suggestion suggestion(TrailQuery.Titled trail, Locale reader) {
    return new Suggestion(KIND, trail.title().textFor(reader), trail.slug());
  }
}
