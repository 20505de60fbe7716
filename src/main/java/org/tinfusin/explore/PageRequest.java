package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
 * @param choices the parameters of the address, the first value of each
 */
public record PageRequest(
    String root,
    String path,
    Locale reader,
    @Nullable Locale addressed,
    @Nullable String search,
    Map<String, String> choices) {
  /** In the address of a narrative: the search that it was found by. */
  public static final String SEARCH = "in";

  public static PageRequest of(HttpServletRequest request, String path, PublicAddress address) {
    return new PageRequest(
        address.root(request),
        path.replaceAll("^/|/$", ""),
        ReaderLanguage.of(request),
        ReaderLanguage.addressed(request).orElse(null),
        request.getParameter(SEARCH),
        choices(request));
  }

  private static Map<String, String> choices(HttpServletRequest request) {
    Map<String, String> choices = new LinkedHashMap<>();
    request.getParameterMap().forEach((key, values) -> choices.put(key, values[0]));
    return choices;
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
