package org.tinfusin.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tinfusin.geo.FilterExpression;
import org.tinfusin.search.NarrativeFilter.Along;
import org.tinfusin.search.NarrativeFilter.Near;
import org.tinfusin.search.NarrativeFilter.Part;
import org.tinfusin.search.NarrativeFilter.When;

/** Writes a filter as a query string that {@link FilterReader} reads back. */
final class FilterWriter {
  private final List<Part> parts = new ArrayList<>();

  private FilterWriter() {}

  static String write(NarrativeFilter filter) {
    return parts(filter).stream()
        .map(part -> part.key() + "=" + URLEncoder.encode(part.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** What the query string says, pair by pair. */
  static List<Part> parts(NarrativeFilter filter) {
    FilterWriter writer = new FilterWriter();
    if (!filter.text().isBlank()) {
      writer.add("q", filter.text());
    }
    filter.choices().forEach((key, values) -> values.forEach(value -> writer.add(key, value)));
    writer.addPlaces(filter);
    if (filter.withAudio()) {
      writer.add("audio", "true");
    }
    FilterExpression cql = filter.cql();
    if (cql != null) {
      writer.add("cql", cql.text());
    }
    return List.copyOf(writer.parts);
  }

  private void addPlaces(NarrativeFilter filter) {
    if (filter.bbox() != null) {
      add("bbox", filter.bbox().toString());
    }
    if (filter.area() != null) {
      add("area", filter.area().toText());
    }
    Near near = filter.near();
    if (near != null) {
      add("near", near.centre().getX() + "," + near.centre().getY() + "," + near.metres());
    }
    Along along = filter.along();
    if (along != null) {
      String line = along.river() == null ? along.line().toText() : "river:" + along.river();
      add("along", line + "," + along.metres());
    }
    When when = filter.period();
    if (when != null) {
      when.periods().forEach(period -> add("period", period.toString()));
      if (when.orUnknown()) {
        add("period", When.UNKNOWN);
      }
    }
  }

  private void add(String key, String value) {
    parts.add(new Part(key, value));
  }
}
