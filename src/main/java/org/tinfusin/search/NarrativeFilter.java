package org.tinfusin.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.SpatialFilter;
import org.tinfusin.language.SearchQuestion;

/**
 * One question to the collection. Every exit asks this way: the map, the list, the facets, a trail,
 * an export. It is read from and written to a query string; a repeated key means "or".
 *
 * @param text words that all occur in the narrative's titles, texts, names and places
 * @param choices for each of {@link #CHOICES}, the values of which one must hold
 * @param area a drawn area (SRID 4326)
 * @param period years of recording, both ends included
 */
public record NarrativeFilter(
    String text,
    Map<String, List<String>> choices,
    @Nullable Bbox bbox,
    @Nullable Geometry area,
    @Nullable Near near,
    @Nullable Period period,
    boolean withAudio) {
  /** The keys whose values are choices, and the property each asks for. */
  static final Map<String, String> CHOICES = choiceProperties();

  /** The question that leaves nothing out; stands below CHOICES, which it needs. */
  public static final NarrativeFilter EVERYTHING =
      new NarrativeFilter("", Map.of(), null, null, null, null, false);

  /** Keys of the address bar that are no part of the question. */
  static final Set<String> OTHER_KEYS =
      Set.of("map", "rev", "ui", "limit", "after", "narrative", "story", "list", "continue");

  /** A circle: at most so many metres from a point (SRID 4326). */
  public record Near(Point centre, double metres) {}

  /** Years, both included. */
  public record Period(int from, int to) {}

  public NarrativeFilter {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String key : CHOICES.keySet()) {
      List<String> values = choices.getOrDefault(key, List.of());
      if (!values.isEmpty()) {
        kept.put(key, values.stream().distinct().toList());
      }
    }
    choices = java.util.Collections.unmodifiableMap(kept);
  }

  /**
   * Reads a query string's parameters; keys of the page itself are passed over.
   *
   * @throws BadFilter naming the parameter that is unknown or cannot be read
   */
  public static NarrativeFilter parse(Map<String, List<String>> parameters) {
    return new FilterReader(parameters).read();
  }

  public NarrativeFilter within(Bbox box) {
    return new NarrativeFilter(text, choices, box, area, near, period, withAudio);
  }

  public NarrativeFilter withText(String words) {
    return new NarrativeFilter(words.strip(), choices, bbox, area, near, period, withAudio);
  }

  /** The same question with other choices for one key. */
  public NarrativeFilter choosing(String key, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(choices);
    changed.put(key, values);
    return new NarrativeFilter(text, changed, bbox, area, near, period, withAudio);
  }

  /** The same question with a value of one key added, or taken away when it was there. */
  public NarrativeFilter toggling(String key, String value) {
    List<String> values = new ArrayList<>(chosen(key));
    if (!values.remove(value)) {
      values.add(value);
    }
    return choosing(key, values);
  }

  public List<String> chosen(String key) {
    return choices.getOrDefault(key, List.of());
  }

  public boolean asksNothing() {
    return equals(EVERYTHING);
  }

  /** The query string, without a question mark, in a fixed order. */
  public String toQuery() {
    return FilterWriter.write(this);
  }

  /** The question as a GeoTools filter over the properties of {@code published_narrative}. */
  SpatialFilter toSpatialFilter() {
    SpatialFilter filter =
        question().isEmpty() ? SpatialFilter.everything() : SpatialFilter.words("text", text);
    for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
      filter =
          filter.and(
              SpatialFilter.anyOf(CHOICES.getOrDefault(choice.getKey(), ""), choice.getValue()));
    }
    return filter.and(spatialPart()).and(otherPart());
  }

  /** The words of the text; empty when there is none, or only punctuation. */
  SearchQuestion question() {
    return SearchQuestion.of(text);
  }

  private SpatialFilter spatialPart() {
    SpatialFilter filter =
        bbox == null ? SpatialFilter.everything() : SpatialFilter.inside("location", bbox);
    if (area != null) {
      filter = filter.and(SpatialFilter.intersects("location", area));
    }
    return near == null
        ? filter
        : filter.and(SpatialFilter.near("location", near.centre(), near.metres()));
  }

  private SpatialFilter otherPart() {
    SpatialFilter filter =
        withAudio ? SpatialFilter.anyOf("audio", List.of(true)) : SpatialFilter.everything();
    return period == null
        ? filter
        : filter
            .and(SpatialFilter.atLeast("recorded_to", period.from()))
            .and(SpatialFilter.atMost("recorded_from", period.to()));
  }

  private static Map<String, String> choiceProperties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("genre", "genre");
    properties.put("lang", "language");
    properties.put("people", "people");
    properties.put("country", "country");
    properties.put("type", "tale_type");
    properties.put("motif", "motif");
    properties.put("family", "family");
    properties.put("region", "region");
    return properties;
  }
}
