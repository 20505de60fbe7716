package org.tinfusin.explore.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinfusin.leaflet.Viewport;
import org.tinfusin.search.BadFilter;
import org.tinfusin.search.NarrativeFilter;

/**
 * All that the address of the map says: the question, where the map looks, which narrative is open.
 * A story is being followed when the question asks for exactly one family.
 */
record ExploreState(
    NarrativeFilter filter, @Nullable Viewport viewport, @Nullable String narrative) {

  /** What an address says, and what of it could not be read. */
  record Reading(ExploreState state, Optional<String> unreadable) {}

  static Reading read(Map<String, List<String>> parameters) {
    Viewport viewport = first(parameters, "map").flatMap(Viewport::parse).orElse(null);
    String narrative = first(parameters, "narrative").orElse(null);
    Map<String, List<String>> readable = new LinkedHashMap<>(parameters);
    List<String> unreadable = new ArrayList<>();
    NarrativeFilter filter = readable(readable, unreadable);
    return new Reading(
        new ExploreState(filter, viewport, narrative),
        unreadable.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", unreadable)));
  }

  /** The question without the parameters that cannot be read, which are named. */
  private static NarrativeFilter readable(
      Map<String, List<String>> parameters, List<String> unreadable) {
    while (true) {
      try {
        return NarrativeFilter.parse(parameters);
      } catch (BadFilter bad) {
        unreadable.add(bad.parameter());
        if (parameters.remove(bad.parameter()) == null) {
          return NarrativeFilter.EVERYTHING;
        }
      }
    }
  }

  ExploreState asking(NarrativeFilter question) {
    return new ExploreState(question, viewport, narrative);
  }

  ExploreState lookingAt(Viewport there) {
    return new ExploreState(filter, there, narrative);
  }

  ExploreState opening(@Nullable String slug) {
    return new ExploreState(filter, viewport, slug);
  }

  ExploreState following(String family) {
    return new ExploreState(filter.choosing("family", List.of(family)), viewport, null);
  }

  ExploreState followingNothing() {
    return asking(filter.choosing("family", List.of()));
  }

  /** The slug of the family being followed. */
  Optional<String> story() {
    List<String> families = filter.chosen("family");
    return families.size() == 1 ? Optional.of(families.getFirst()) : Optional.empty();
  }

  /** What the map draws: a story is drawn over the dimmed rest, so the rest must be there. */
  NarrativeFilter mapFilter() {
    return story().isPresent() ? filter.choosing("family", List.of()) : filter;
  }

  /** The address of this state, relative to the atlas. */
  String address() {
    List<String> pairs = new ArrayList<>();
    String question = filter.toQuery();
    if (!question.isEmpty()) {
      pairs.add(question);
    }
    if (viewport != null) {
      pairs.add("map=" + viewport);
    }
    if (narrative != null) {
      pairs.add("narrative=" + URLEncoder.encode(narrative, StandardCharsets.UTF_8));
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String key) {
    return parameters.getOrDefault(key, List.of()).stream().findFirst();
  }
}
