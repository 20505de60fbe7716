package org.tinfusin.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door {@code /similar.json}: where else a story may be told. No session. */
@RestController
class SimilarDoor {
  private static final int LONGEST = 20_000;
  private static final int SHORTEST = 10;

  private final VariantSuggestions suggestions;

  SimilarDoor(VariantSuggestions suggestions) {
    this.suggestions = suggestions;
  }

  /**
   * One line of the answer.
   *
   * @param evidence by kind: how strong it is, from 0 to 1, and what both share
   */
  record Similar(
      String slug, String title, double score, String verdict, Map<String, Object> evidence) {
    static Similar of(VariantSuggestion found, Locale reader) {
      Map<String, Object> evidence = new LinkedHashMap<>();
      found
          .evidence()
          .forEach((kind, strength) -> evidence.put(kind.word(), said(found, kind, strength)));
      if (found.sameSource()) {
        evidence.put("same_source", true);
      }
      return new Similar(
          found.slug(),
          found.title().textFor(reader),
          rounded(found.score()),
          found.verdict().word(),
          evidence);
    }

    private static Object said(VariantSuggestion found, Evidence kind, double strength) {
      List<String> shared =
          switch (kind) {
            case TALE_TYPES -> found.taleTypes();
            case MOTIFS -> found.motifs();
            case CHARACTERS -> found.characters();
            default -> List.of();
          };
      return shared.isEmpty()
          ? Map.of("strength", rounded(strength))
          : Map.of("strength", rounded(strength), "shared", shared);
    }

    private static double rounded(double number) {
      return Math.round(number * 1000) / 1000.0;
    }
  }

  /** Narratives like a published one; {@code ui} is the reader's language. */
  @GetMapping("/similar.json")
  ResponseEntity<?> similar(
      @RequestParam String slug, @RequestParam(defaultValue = "en") String ui) {
    return suggestions
        .similarTo(slug)
        .<ResponseEntity<?>>map(found -> answer(found, ui))
        .orElseGet(() -> ResponseEntity.of(nothingAt(slug)).build());
  }

  /** Narratives that may tell the story of a text, sent as plain text. */
  @PostMapping(path = "/similar.json", consumes = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<?> similarText(
      @RequestBody String text, @RequestParam(defaultValue = "en") String ui) {
    if (text.strip().length() < SHORTEST || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "send a text of " + SHORTEST + " to " + LONGEST + " letters");
    }
    return answer(suggestions.similarToText(text), ui);
  }

  /** How many narratives still wait to be compared. */
  @GetMapping("/similar/progress.json")
  ResponseEntity<VariantProgress> progress() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(suggestions.progress());
  }

  private static ResponseEntity<List<Similar>> answer(List<VariantSuggestion> found, String ui) {
    Locale reader = Locale.of(ui);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(found.stream().map(suggestion -> Similar.of(suggestion, reader)).toList());
  }

  private static ProblemDetail nothingAt(String slug) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, "there is no narrative “" + slug + "”");
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ProblemDetail badRequest(IllegalArgumentException problem) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()));
  }
}
