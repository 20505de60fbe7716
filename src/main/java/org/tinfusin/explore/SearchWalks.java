package org.tinfusin.explore;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.search.Walk;
import org.tinfusin.shell.Translations;

/** The way from one found narrative to the previous and the next, and back to the search. */
@Service
public class SearchWalks {
  private final NarrativeSearch search;
  private final Translations words;

  SearchWalks(NarrativeSearch search, Translations words) {
    this.search = search;
    this.words = words;
  }

  /** The address of a narrative's page that remembers the search it was found by. */
  public static String address(String slug, NarrativeFilter filter) {
    return address(slug, filter.asksNothing() ? "" : filter.toQuery());
  }

  /**
   * Nothing when there was no search, it cannot be read, or it does not find this narrative.
   *
   * @param query the query string of the search
   */
  public Optional<Element> within(@Nullable String query, String slug, Locale reader) {
    return Optional.ofNullable(query)
        .flatMap(SearchWalks::read)
        .flatMap(
            filter ->
                search.walk(filter, slug).map(walk -> nav(filter.toQuery(), slug, walk, reader)));
  }

  private Element nav(String query, String slug, Walk walk, Locale reader) {
    Element nav = Html.element("nav", "walk");
    nav.attr("aria-label", words.text(reader, "walk.label"));
    step(nav, "previous", walk.previous(), query, reader);
    Element back = Html.child(nav, "p", "walk-back");
    Walk.Place place = walk.place();
    if (place != null) {
      Html.child(back, "span", "", words.text(reader, "walk.place", place.number(), place.of()));
      back.appendText(" ");
    }
    Html.link(back, "./?" + query + "&narrative=" + slug, words.text(reader, "walk.back"));
    step(nav, "next", walk.next(), query, reader);
    return nav;
  }

  /** An end of the way leaves its side empty, so that the other one stays where it was. */
  private void step(
      Element nav, String side, Walk.@Nullable Step step, String query, Locale reader) {
    if (step == null) {
      Html.child(nav, "span", "walk-" + side);
      return;
    }
    Element link = Html.link(nav, address(step.slug(), query), "").addClass("walk-" + side);
    link.attr("rel", side.equals("next") ? "next" : "prev");
    Html.child(link, "span", "walk-side", words.text(reader, "walk." + side));
    link.appendText(" ");
    step.title().in(reader).ifPresent(title -> Html.child(link, "span", "walk-title", title));
  }

  private static String address(String slug, String query) {
    String page = "narratives/" + slug;
    return query.isEmpty()
        ? page
        : page + "?" + PageRequest.SEARCH + "=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static Optional<NarrativeFilter> read(String query) {
    try {
      NarrativeFilter filter = NarrativeFilter.parse(parameters(query));
      return filter.asksNothing() ? Optional.empty() : Optional.of(filter);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int cut = pair.indexOf('=');
      if (cut > 0) {
        parameters
            .computeIfAbsent(decoded(pair.substring(0, cut)), key -> new ArrayList<>())
            .add(decoded(pair.substring(cut + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
