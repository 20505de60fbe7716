package org.tinfusin.search;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.geo.TileCoord;

/**
 * The doors {@code /map}, {@code /search.json} and {@code /suggest.json}: no session, cacheable.
 */
@RestController
class SearchDoor {
  private static final int USUAL_PAGE = 50;

  private final NarrativeSearch search;
  private final Names names;

  SearchDoor(NarrativeSearch search, Names names) {
    this.search = search;
    this.names = names;
  }

  /** What the map draws in one tile; {@code ui} is the reader's language. */
  @GetMapping("/map/{zoom}/{x}/{y}.json")
  ResponseEntity<MapTile> tile(
      @PathVariable int zoom,
      @PathVariable int x,
      @PathVariable int y,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "en") String ui) {
    MapTile tile =
        search.tile(TileCoord.ofZoomXY(zoom, x, y), NarrativeFilter.parse(parameters), ui);
    return cached(parameters.containsKey("rev")).body(tile);
  }

  /** A page of the list with its facets. */
  @GetMapping("/search.json")
  ResponseEntity<SearchAnswer> search(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "en") String ui,
      @RequestParam(defaultValue = "" + USUAL_PAGE) int limit,
      @RequestParam(required = false) @Nullable String after) {
    NarrativeFilter filter = NarrativeFilter.parse(parameters);
    Page page = search.page(filter, limit, after);
    Locale reader = Locale.of(ui);
    return cached(false)
        .body(SearchAnswer.of(page, search.facets(filter), names.forReader(reader), reader));
  }

  @GetMapping("/suggest.json")
  ResponseEntity<List<Suggestion>> suggest(
      @RequestParam String q, @RequestParam(defaultValue = "en") String ui) {
    return cached(false).body(search.suggest(q, ui));
  }

  /** An address with the revision in it never changes its answer; the others are asked again. */
  private static ResponseEntity.BodyBuilder cached(boolean forLong) {
    CacheControl control =
        forLong ? CacheControl.maxAge(7, TimeUnit.DAYS).cachePublic() : CacheControl.noCache();
    return ResponseEntity.ok().cacheControl(control);
  }
}
