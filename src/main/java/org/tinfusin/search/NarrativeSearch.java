package org.tinfusin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.language.AskedWords;
import org.tinfusin.language.SearchQuestion;

/** Answers a filter as a page of a list, as facets, as a map tile. */
@Service
public class NarrativeSearch {
  public static final int MOST_A_PAGE = 200;

  private final SearchQuery search;
  private final KeptFacets facets;
  private final MapQuery map;
  private final SuggestQuery suggestions;
  private final List<MoreSuggestions> moreSuggestions;
  private final ExtentQuery extents;
  private final Findings findings;
  private final WalkQuery walks;

  NarrativeSearch(
      SearchQuery search,
      KeptFacets facets,
      MapQuery map,
      SuggestQuery suggestions,
      List<MoreSuggestions> moreSuggestions,
      ExtentQuery extents,
      Findings findings,
      WalkQuery walks) {
    this.search = search;
    this.facets = facets;
    this.map = map;
    this.suggestions = suggestions;
    this.moreSuggestions = moreSuggestions;
    this.extents = extents;
    this.findings = findings;
    this.walks = walks;
  }

  /**
   * A page of the list.
   *
   * @param after the key a former page gave as {@code next}; null for the first page
   * @throws BadFilter when the key is malformed or the limit is not 1 to {@link #MOST_A_PAGE}
   */
  public Page page(NarrativeFilter filter, int limit, @Nullable String after) {
    if (limit < 1 || limit > MOST_A_PAGE) {
      throw new BadFilter("limit", "goes from 1 to " + MOST_A_PAGE);
    }
    return search.page(filter, limit, after == null ? null : SearchQuery.After.parse(after));
  }

  /** The narratives before and after this one among those found; nothing when it is not found. */
  public Optional<Walk> walk(NarrativeFilter filter, String slug) {
    return walks.walk(filter, slug);
  }

  public Facets facets(NarrativeFilter filter) {
    return facets.facets(filter);
  }

  /**
   * Where the words of a question stand in the narratives of a page, by the id of the narrative:
   * title, place and text, as far as they hold any. Nothing when it asks for no words.
   */
  public Map<Long, List<Finding>> findings(NarrativeFilter filter, Page page, Locale reader) {
    return findings.of(page, AskedWords.of(filter.text()), reader);
  }

  /**
   * The box around all answers with some land about them; nothing when there are none, or too many
   * to look at.
   */
  public Optional<Bbox> extent(NarrativeFilter filter) {
    return extents.extent(filter);
  }

  /** What the map draws in the tile, titles in the reader's language. */
  public MapTile tile(TileCoord tile, NarrativeFilter filter, String language) {
    return map.tile(tile, filter, language);
  }

  /** Places, peoples, stories, tale types and languages whose names hold the words; then more. */
  public List<Suggestion> suggest(String words, String language) {
    SearchQuestion question = SearchQuestion.of(words);
    if (question.isEmpty()) {
      return List.of();
    }
    List<Suggestion> found = new ArrayList<>(suggestions.suggest(question, language));
    moreSuggestions.forEach(more -> found.addAll(more.suggest(question, language)));
    return found;
  }
}
