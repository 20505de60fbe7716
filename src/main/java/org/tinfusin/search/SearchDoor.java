package org.tinfusin.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tinfusin.geo.TileCoord;

/**
 * The doors {@code /map}, {@code /search.json} and {@code /suggest.json}: no session, cacheable.
 */
@RestController
class SearchDoor {
  private static final int USUAL_PAGE = 50;

  private final NarrativeSearch search;
  private final Names names;
  private final Answers answers;

  SearchDoor(NarrativeSearch search, Names names, Answers answers) {
    this.search = search;
    this.names = names;
    this.answers = answers;
  }

  /** What the map draws in one tile; {@code ui} is the reader's language. */
  @GetMapping("/map/{zoom}/{x}/{y}.json")
  ResponseEntity<byte[]> tile(
      @PathVariable int zoom,
      @PathVariable int x,
      @PathVariable int y,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "en") String ui,
      WebRequest request) {
    TileCoord tile = TileCoord.ofZoomXY(zoom, x, y);
    NarrativeFilter filter = NarrativeFilter.parse(parameters);
    return answers.answer(
        request,
        parameters.containsKey("rev"),
        List.of(tile, filter, ui),
        () -> search.tile(tile, filter, ui));
  }

  /** A page of the list with its facets. */
  @GetMapping("/search.json")
  ResponseEntity<byte[]> search(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "en") String ui,
      @RequestParam(defaultValue = "" + USUAL_PAGE) int limit,
      @RequestParam(required = false) @Nullable String after,
      WebRequest request) {
    NarrativeFilter filter = NarrativeFilter.parse(parameters);
    List<Object> question = List.of("list", filter, ui, limit, String.valueOf(after));
    return answers.answer(
        request, false, question, () -> page(filter, limit, after, Locale.of(ui)));
  }

  private SearchAnswer page(
      NarrativeFilter filter, int limit, @Nullable String after, Locale reader) {
    Page page = search.page(filter, limit, after);
    return SearchAnswer.of(
        page,
        search.findings(filter, page, reader),
        search.facets(filter),
        names.forReader(reader),
        reader);
  }

  @GetMapping("/suggest.json")
  ResponseEntity<byte[]> suggest(
      @RequestParam String q, @RequestParam(defaultValue = "en") String ui, WebRequest request) {
    return answers.answer(
        request, false, List.of("suggestions", q, ui), () -> search.suggest(q, ui));
  }
}
