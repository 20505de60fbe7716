package org.tinfusin.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.FilterExpression;
import org.tinfusin.geo.SpatialFilter;
import org.tinfusin.language.SearchQuestion;

/**
 * One question to the collection. Every exit asks this way: the map, the list, the facets, a trail,
 * an export. It is read from and written to a query string; a repeated key means "or".
 *
 * @param text words that all occur in the narrative's titles, texts, names and places
 * @param choices for each of {@link #CHOICES}, the values of which one must hold
 * @param area a drawn area (SRID 4326)
 * @param period when it was recorded
 * @param along what lies along a river or a route
 * @param cql an expression that must hold too
 */
public record NarrativeFilter(
    String text,
    Map<String, List<String>> choices,
    @Nullable Bbox bbox,
    @Nullable Geometry area,
    @Nullable Near near,
    @Nullable When period,
    boolean withAudio,
    @Nullable Along along,
    @Nullable FilterExpression cql) {
  /** The keys whose values are choices, and the property each asks for. */
  static final Map<String, String> CHOICES = choiceProperties();

  /** The question that leaves nothing out; stands below CHOICES, which it needs. */
  public static final NarrativeFilter EVERYTHING =
      new NarrativeFilter("", Map.of(), null, null, null, null, false, null, null);

  /** Keys of the address bar that are no part of the question. */
  static final Set<String> OTHER_KEYS =
      Set.of(
          "map",
          "rev",
          "ui",
          "limit",
          "after",
          "narrative",
          "story",
          "list",
          "continue",
          "hl",
          "embed",
          "layers",
          "size",
          "of");

  /** A circle: at most so many metres from a point (SRID 4326). */
  public record Near(Point centre, double metres) {}

  /**
   * A strip: at most so many metres from a line (SRID 4326).
   *
   * @param river key of the river whose course the line is; null for a drawn route
   */
  public record Along(@Nullable String river, Geometry line, double metres) {}

  /** Years, both included. */
  public record Period(int from, int to) {
    boolean touches(int first, int last) {
      return from <= last && to >= first;
    }

    @Override
    public String toString() {
      return from + "-" + to;
    }
  }

  /** Recorded in one of these periods, or at a time that is not known. */
  public record When(List<Period> periods, boolean orUnknown) {
    /** What the query string calls a time that is not known. */
    static final String UNKNOWN = "unknown";

    public When {
      periods = List.copyOf(periods);
    }

    private SpatialFilter toSpatialFilter() {
      Stream<SpatialFilter> known =
          periods.stream()
              .map(
                  period ->
                      SpatialFilter.atLeast("recorded_to", period.from())
                          .and(SpatialFilter.atMost("recorded_from", period.to())));
      Stream<SpatialFilter> unknown =
          orUnknown ? Stream.of(SpatialFilter.unknown("recorded_from")) : Stream.empty();
      return Stream.concat(known, unknown)
          .reduce(SpatialFilter::or)
          .orElseGet(SpatialFilter::everything);
    }
  }

  /** One thing that a question asks, as the query string says it. */
  public record Part(String key, String value) {}

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
    return new NarrativeFilter(text, choices, box, area, near, period, withAudio, along, cql);
  }

  /** The same question, wherever the map looks. */
  public NarrativeFilter anywhere() {
    return new NarrativeFilter(text, choices, null, area, near, period, withAudio, along, cql);
  }

  /**
   * The same question of another place: {@code area}, {@code near} and {@code along} take each
   * other's place, {@code region} and {@code role} stand beside them. An empty value asks for no
   * place of that kind.
   *
   * @throws BadFilter when the value cannot be read
   */
  public NarrativeFilter placed(String key, String value) {
    NarrativeFilter place = parse(Map.of(key, List.of(value)));
    if (CHOICES.containsKey(key)) {
      return choosing(key, place.chosen(key));
    }
    return new NarrativeFilter(
        text, choices, bbox, place.area(), place.near(), period, withAudio, place.along(), cql);
  }

  /**
   * The same question with another expression; an empty one asks for nothing.
   *
   * @throws BadFilter caused by a {@link org.tinfusin.geo.BadExpression} that tells the place
   */
  public NarrativeFilter asking(String expression) {
    FilterExpression read = FilterReader.expression(expression);
    return new NarrativeFilter(text, choices, bbox, area, near, period, withAudio, along, read);
  }

  public NarrativeFilter withText(String words) {
    return new NarrativeFilter(
        words.strip(), choices, bbox, area, near, period, withAudio, along, cql);
  }

  /** The same question with other choices for one key. */
  public NarrativeFilter choosing(String key, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(choices);
    changed.put(key, values);
    return new NarrativeFilter(text, changed, bbox, area, near, period, withAudio, along, cql);
  }

  /** Everything the question asks, in the order of its query string. */
  public List<Part> parts() {
    return FilterWriter.parts(this);
  }

  /** The same question without one of its parts. */
  public NarrativeFilter without(Part part) {
    return of(parts().stream().filter(other -> !other.equals(part)).toList());
  }

  /** The same question, asking nothing under these keys. */
  NarrativeFilter without(Collection<String> keys) {
    return of(parts().stream().filter(part -> !keys.contains(part.key())).toList());
  }

  /** Only what the question asks under one key. */
  NarrativeFilter only(String key) {
    return of(parts().stream().filter(part -> part.key().equals(key)).toList());
  }

  /** The same question with a value of one key added, or taken away when it was there. */
  public NarrativeFilter toggling(String key, String value) {
    List<Part> parts = new ArrayList<>(parts());
    Part part = new Part(key, value);
    if (!parts.remove(part)) {
      parts.add(part);
    }
    return of(parts);
  }

  private static NarrativeFilter of(List<Part> parts) {
    return parse(
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    Part::key,
                    LinkedHashMap::new,
                    Collectors.mapping(Part::value, Collectors.toList()))));
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
      if (!choice.getKey().equals(PlaceQuestion.ROLE)) {
        filter =
            filter.and(
                SpatialFilter.anyOf(CHOICES.getOrDefault(choice.getKey(), ""), choice.getValue()));
      }
    }
    return filter
        .and(new PlaceQuestion(this).toSpatialFilter())
        .and(otherPart())
        .and(cql == null ? SpatialFilter.everything() : cql.filter());
  }

  /** The words of the text; empty when there is none, or only punctuation. */
  SearchQuestion question() {
    return SearchQuestion.of(text);
  }

  private SpatialFilter otherPart() {
    SpatialFilter filter =
        withAudio ? SpatialFilter.anyOf("audio", List.of(true)) : SpatialFilter.everything();
    return period == null ? filter : filter.and(period.toSpatialFilter());
  }

  private static Map<String, String> choiceProperties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("genre", "genre");
    properties.put("subgenre", "subgenre");
    properties.put("lang", "language");
    properties.put("people", "people");
    properties.put("country", "country");
    properties.put("type", "tale_type");
    properties.put("motif", "motif");
    properties.put("family", "family");
    properties.put("region", "region");
    properties.put("place", "place");
    properties.put("source", "source");
    properties.put("certainty", "certainty");
    properties.put(PlaceQuestion.ROLE, "");
    return properties;
  }
}
