package org.tinfusin.explore;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinfusin.trail.TrailSummary;

/**
 * What is looked for in the gallery of trails; an empty part asks nothing, and what cannot be read
 * asks nothing either.
 *
 * @param age in years
 */
record TrailFilter(String age, String language, String region, String theme) {
  static TrailFilter of(Map<String, String> asked) {
    return new TrailFilter(
        value(asked, "age").replaceAll("\\D", ""),
        value(asked, "language"),
        value(asked, "region"),
        value(asked, "theme"));
  }

  List<TrailSummary> among(List<TrailSummary> all) {
    return all.stream().filter(this::takes).toList();
  }

  boolean isEmpty() {
    return (age + language + region + theme).isEmpty();
  }

  private boolean takes(TrailSummary trail) {
    return (age.isEmpty() || age.length() < 4 && trail.isFor(Integer.parseInt(age)))
        && (language.isEmpty() || trail.isIn(language))
        && (region.isEmpty() || trail.regions().contains(region))
        && (theme.isEmpty() || trail.theme().word().equals(theme));
  }

  private static String value(Map<String, String> asked, String key) {
    return Objects.requireNonNullElse(asked.get(key), "").strip();
  }
}
