package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.ReaderLanguage;

/**
 * What a first page is asked for.
 *
 * @param root where the atlas stands on the web, without a closing slash
 * @param path such as {@code /narratives/cinderella-blida}
 * @param reader the language it is read in
 * @param addressed the language that the address itself names
 * @param search the query string of the search the reader comes from
 * @param asked what the address asks, the first value of each key
 */
public record PageRequest(
    String root,
    String path,
    Locale reader,
    @Nullable Locale addressed,
    @Nullable String search,
    Map<String, String> asked) {
  /** In the address of a narrative: the search that it was found by. */
  public static final String SEARCH = "in";

  public static PageRequest of(HttpServletRequest request, String path, PublicAddress address) {
    return new PageRequest(
        address.root(request),
        path.replaceAll("^/|/$", ""),
        ReaderLanguage.of(request),
        ReaderLanguage.addressed(request).orElse(null),
        request.getParameter(SEARCH),
        asked(request));
  }

  private static Map<String, String> asked(HttpServletRequest request) {
    Map<String, String> asked = new TreeMap<>();
    request
        .getParameterMap()
        .forEach((key, values) -> asked.put(key, values.length == 0 ? "" : values[0]));
    return asked;
  }

  /** The one address of this page, in the language that its own address names. */
  String canonical() {
    return addressed == null ? withoutLanguage() : in(addressed);
  }

  /** The address in whatever language suits the reader. */
  String withoutLanguage() {
    return address(path);
  }

  /** The address of the same page in one language. */
  String in(Locale language) {
    return withoutLanguage() + "?" + ReaderLanguage.PARAMETER + "=" + language.getLanguage();
  }

  /** The address of another page of the atlas. */
  String address(String other) {
    return root + "/" + other;
  }
}
