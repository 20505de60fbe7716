package org.tinfusin.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which of the atlas's interface languages a reader reads: as the address says, else remembered,
 * else the browser's wish.
 */
public final class ReaderLanguage {
  public static final Locale ARABIC = Locale.of("ar");

  /** English first: what a reader gets who asks for none of ours. */
  public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, ARABIC);

  /** The cookie that remembers a choice. */
  public static final String COOKIE = "tinfusin-language";

  /** In an address: the language of this one page ({@code ?hl=fr}); it is not remembered. */
  public static final String PARAMETER = "hl";

  /** The application asks for a page with the page's own query string in this parameter. */
  private static final String QUERY_OF_PAGE = "query";

  private ReaderLanguage() {}

  public static Locale of(HttpServletRequest request) {
    return addressed(request)
        .or(() -> remembered(request.getCookies()))
        .or(() -> wished(Collections.list(request.getLocales())))
        .orElse(Locale.ENGLISH);
  }

  /** The language that the address itself names, if it is one of ours. */
  public static Optional<Locale> addressed(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(PARAMETER))
        .or(
            () ->
                Optional.ofNullable(request.getParameter(QUERY_OF_PAGE))
                    .flatMap(ReaderLanguage::named))
        .flatMap(ReaderLanguage::find);
  }

  /** The interface language for a tag such as {@code fr-CA}, if we have it. */
  public static Optional<Locale> find(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return ALL.stream().filter(ours -> ours.getLanguage().equals(language)).findFirst();
  }

  private static Optional<String> named(String query) {
    return Arrays.stream(query.replaceFirst("^\\?", "").split("&", -1))
        .filter(pair -> pair.startsWith(PARAMETER + "="))
        .map(pair -> pair.substring(PARAMETER.length() + 1))
        .findFirst();
  }

  private static Optional<Locale> remembered(Cookie @Nullable [] cookies) {
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .findFirst()
            .flatMap(cookie -> find(cookie.getValue()));
  }

  private static Optional<Locale> wished(List<Locale> wishes) {
    return wishes.stream().flatMap(wish -> find(wish.toLanguageTag()).stream()).findFirst();
  }
}
