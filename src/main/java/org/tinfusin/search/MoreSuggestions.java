package org.tinfusin.search;

import java.util.List;
import org.tinfusin.language.SearchQuestion;

/**
 * What a module that builds on the search has to suggest beside the names of the collection
 * (docs/decisions/032). It holds for every reader, and as long as the revision of the collection.
 */
public interface MoreSuggestions {
  /**
   * What answers the question, best first.
   *
   * @param question at least one word
   * @param language the reader's
   */
  List<Suggestion> suggest(SearchQuestion question, String language);
}
