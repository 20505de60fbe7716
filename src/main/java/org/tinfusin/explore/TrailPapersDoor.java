package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailWalk;
import org.tinfusin.trail.TrailWalks;
import org.tinfusin.trail.Trails;

/**
 * Trails for a projector and on paper, and the short addresses that stand on paper. Whoever may not
 * see a trail is led to its page, which says that there is nothing.
 */
@RestController
class TrailPapersDoor {
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
          + "base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

  private final Trails trails;
  private final TrailWalks walks;
  private final HandoutPage handouts;
  private final SlidesPage slides;
  private final PublicAddress address;

  TrailPapersDoor(
      Trails trails,
      TrailWalks walks,
      HandoutPage handouts,
      SlidesPage slides,
      PublicAddress address) {
    this.trails = trails;
    this.walks = walks;
    this.handouts = handouts;
    this.slides = slides;
    this.address = address;
  }

  @GetMapping("/trails/{slug}/print")
  ResponseEntity<String> print(
      @PathVariable String slug,
      @RequestParam(name = Trails.KEY, required = false) @Nullable String key,
      HttpServletRequest request) {
    Locale reader = ReaderLanguage.of(request);
    return page(
        slug,
        key,
        request,
        walk ->
            handouts.of(walk, shortly(walk.trail(), request), request.getContextPath(), reader));
  }

  @GetMapping("/trails/{slug}/present")
  ResponseEntity<String> present(
      @PathVariable String slug,
      @RequestParam(name = Trails.KEY, required = false) @Nullable String key,
      HttpServletRequest request) {
    Locale reader = ReaderLanguage.of(request);
    return page(slug, key, request, walk -> slides.of(walk, request.getContextPath(), reader));
  }

  /** Short enough to be typed from a blackboard. */
  @GetMapping("/t/{key}")
  ResponseEntity<Void> lead(@PathVariable String key, HttpServletRequest request) {
    String to = trails.findByKey(key).map(Trail::address).orElse("trails");
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(request.getContextPath() + "/" + to))
        .build();
  }

  private ResponseEntity<String> page(
      String slug,
      @Nullable String key,
      HttpServletRequest request,
      Function<TrailWalk, Document> page) {
    return trails
        .find(slug, key)
        .map(walks::of)
        .map(page)
        .map(TrailPapersDoor::answer)
        .orElseGet(() -> toItsPage(slug, request));
  }

  private static ResponseEntity<String> answer(Document page) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, "Accept-Language, Cookie")
        .body(page.outerHtml());
  }

  private static ResponseEntity<String> toItsPage(String slug, HttpServletRequest request) {
    URI page =
        UriComponentsBuilder.fromPath(request.getContextPath() + "/trails/{slug}").build(slug);
    return ResponseEntity.status(HttpStatus.FOUND).location(page).build();
  }

  private String shortly(Trail trail, HttpServletRequest request) {
    return address.root(request) + "/t/" + trail.key();
  }
}
