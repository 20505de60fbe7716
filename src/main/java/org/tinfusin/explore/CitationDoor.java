package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The doors {@code /narratives/{slug}/citation.txt}, {@code .bib} and {@code .json}: how the page
 * of a published narrative is cited, as a sentence, for BibTeX, and as CSL-JSON. 404 for any other.
 */
@RestController
class CitationDoor {
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final MediaType BIBTEX =
      new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);
  private static final MediaType CSL =
      MediaType.parseMediaType("application/vnd.citationstyles.csl+json;charset=UTF-8");

  private final Narratives narratives;
  private final NarrativePage pages;
  private final PublicAddress address;
  private final Translations words;
  private final JsonMapper json;

  CitationDoor(
      Narratives narratives,
      NarrativePage pages,
      PublicAddress address,
      Translations words,
      JsonMapper json) {
    this.narratives = narratives;
    this.pages = pages;
    this.address = address;
    this.words = words;
    this.json = json;
  }

  @GetMapping("/narratives/{slug}/citation.txt")
  ResponseEntity<byte[]> plain(@PathVariable String slug, HttpServletRequest request) {
    return answer(slug, request, TEXT, citation -> citation.plain(words) + "\n");
  }

  @GetMapping("/narratives/{slug}/citation.bib")
  ResponseEntity<byte[]> bibtex(@PathVariable String slug, HttpServletRequest request) {
    return answer(slug, request, BIBTEX, citation -> citation.bibtex(words));
  }

  @GetMapping("/narratives/{slug}/citation.json")
  ResponseEntity<byte[]> csl(@PathVariable String slug, HttpServletRequest request) {
    return answer(
        slug, request, CSL, citation -> json.writeValueAsString(List.of(citation.csl(words))));
  }

  private ResponseEntity<byte[]> answer(
      String slug,
      HttpServletRequest request,
      MediaType type,
      Function<PageCitation, String> form) {
    Locale reader = ReaderLanguage.of(request);
    return narratives
        .read(slug)
        .map(narrative -> form.apply(citation(narrative, request, reader)))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(type)
                    .cacheControl(CacheControl.noCache())
                    .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                    .eTag("W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                    .body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private PageCitation citation(
      NarrativeReading narrative, HttpServletRequest request, Locale reader) {
    return pages.citation(narrative, address.root(request), reader);
  }
}
