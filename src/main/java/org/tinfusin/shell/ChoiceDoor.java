package org.tinfusin.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /choose} remembers in cookies what a reader without scripts chooses, a language or light
 * pages, and leads back to the page where the link was.
 */
@RestController
class ChoiceDoor {
  private static final Duration YEAR = Duration.ofDays(365);

  @GetMapping("/choose")
  ResponseEntity<Void> choose(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String light,
      @RequestParam(required = false) @Nullable String language,
      @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(HttpStatus.SEE_OTHER)
            .cacheControl(CacheControl.noStore())
            .header("X-Robots-Tag", "noindex")
            .location(URI.create(back(request, from)));
    Optional.ofNullable(light)
        .ifPresent(
            word -> {
              boolean on = word.equals(LightMode.ON);
              remember(answer, LightMode.COOKIE, word, on ? YEAR : Duration.ZERO);
            });
    Optional.ofNullable(language)
        .flatMap(ReaderLanguage::find)
        .map(Locale::getLanguage)
        .ifPresent(tag -> remember(answer, ReaderLanguage.COOKIE, tag, YEAR));
    return answer.build();
  }

  /** A script may write the language's cookie too, so none of them is kept from scripts. */
  private static void remember(
      ResponseEntity.BodyBuilder answer, String name, String value, Duration howLong) {
    ResponseCookie cookie =
        ResponseCookie.from(name, howLong.isZero() ? "" : value)
            .path("/")
            .maxAge(howLong)
            .sameSite("Lax")
            .build();
    answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Path and query of a page of this atlas; from anywhere else it leads to the beginning. */
  private static String back(HttpServletRequest request, @Nullable String from) {
    String beginning = request.getContextPath() + "/";
    try {
      URI page = URI.create(from == null ? "" : from);
      boolean ours =
          request.getServerName().equals(page.getHost())
              && page.getRawPath() != null
              && page.getRawPath().startsWith(beginning)
              && !page.getRawPath().startsWith("//");
      if (!ours) {
        return beginning;
      }
      return page.getRawQuery() == null
          ? page.getRawPath()
          : page.getRawPath() + "?" + page.getRawQuery();
    } catch (IllegalArgumentException malformed) {
      return beginning;
    }
  }
}
