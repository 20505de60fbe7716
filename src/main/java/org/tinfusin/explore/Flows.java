package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;

/**
 * Which areas are linked by which stories. A flow has no direction: it says that a story is told in
 * both, not where it came from.
 *
 * @param strongestFirst flows by how many stories they count
 * @param longitudes of each area, degrees east: where its tellings lie on average
 * @param latitudes of each area, degrees north, in the same way
 */
record Flows(
    List<Flow> strongestFirst, Map<String, Double> longitudes, Map<String, Double> latitudes) {

  /**
   * Two areas with the stories told in both.
   *
   * @param upper the area drawn above: north of the Sahara, or the one that was asked for
   * @param stories titles by slug
   */
  record Flow(String upper, String lower, Map<String, LocalizedText> stories) {}

  /** A story with the areas above and below that it is told in. */
  private record Pair(String upper, String lower) {}

  /** Flows between areas north and south of the Sahara. */
  static Flows acrossTheSahara(List<ToldIn> told) {
    return between(told, (upper, lower) -> upper.side().equals("north") && isSouth(lower));
  }

  /** Flows between one area and all the others, on whichever side. */
  static Flows of(String area, List<ToldIn> told) {
    return between(told, (upper, lower) -> upper.area().equals(area) && !lower.area().equals(area));
  }

  /** How many different stories they are. */
  int stories() {
    return (int)
        strongestFirst.stream()
            .flatMap(flow -> flow.stories().keySet().stream())
            .distinct()
            .count();
  }

  /** Where the area's tellings lie on average. */
  Point middle(String area) {
    return Wgs84.point(longitudes.getOrDefault(area, 0.0), latitudes.getOrDefault(area, 0.0));
  }

  /** How many different stories end in each area. */
  Map<String, Integer> storiesByArea() {
    Map<String, Set<String>> stories = new TreeMap<>();
    for (Flow flow : strongestFirst) {
      for (String area : List.of(flow.upper(), flow.lower())) {
        stories.computeIfAbsent(area, key -> new HashSet<>()).addAll(flow.stories().keySet());
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    stories.forEach((area, slugs) -> counts.put(area, slugs.size()));
    return counts;
  }

  private static boolean isSouth(ToldIn told) {
    return told.side().equals("south");
  }

  private static Flows between(List<ToldIn> told, BiPredicate<ToldIn, ToldIn> meet) {
    Map<Pair, Map<String, LocalizedText>> pairs = new HashMap<>();
    for (Collection<ToldIn> ofStory : byStory(told)) {
      for (ToldIn upper : ofStory) {
        for (ToldIn lower : ofStory) {
          if (meet.test(upper, lower)) {
            pairs
                .computeIfAbsent(new Pair(upper.area(), lower.area()), pair -> new TreeMap<>())
                .put(upper.story(), upper.title());
          }
        }
      }
    }
    List<Flow> flows = new ArrayList<>();
    pairs.forEach(
        (pair, stories) -> flows.add(new Flow(pair.upper(), pair.lower(), Map.copyOf(stories))));
    flows.sort(
        Comparator.comparingInt((Flow flow) -> -flow.stories().size())
            .thenComparing(Flow::upper)
            .thenComparing(Flow::lower));
    return new Flows(List.copyOf(flows), average(told, ToldIn::lon), average(told, ToldIn::lat));
  }

  private static Collection<List<ToldIn>> byStory(List<ToldIn> told) {
    return told.stream()
        .collect(Collectors.groupingBy(ToldIn::story, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static Map<String, Double> average(List<ToldIn> told, ToDoubleFunction<ToldIn> degrees) {
    return told.stream()
        .collect(Collectors.groupingBy(ToldIn::area, Collectors.averagingDouble(degrees)));
  }
}
