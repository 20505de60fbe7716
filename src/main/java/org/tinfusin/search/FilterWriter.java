package org.tinfusin.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tinfusin.geo.FilterExpression;
import org.tinfusin.search.NarrativeFilter.Along;
import org.tinfusin.search.NarrativeFilter.Near;
import org.tinfusin.search.NarrativeFilter.Period;

/** Writes a filter as a query string that {@link FilterReader} reads back. */
final class FilterWriter {
  private final List<String> pairs = new ArrayList<>();

  private FilterWriter() {}

  static String write(NarrativeFilter filter) {
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
    return String.join("&", writer.pairs);
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
    Period period = filter.period();
    if (period != null) {
      add("period", period.from() + "-" + period.to());
    }
  }

  private void add(String key, String value) {
    pairs.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
