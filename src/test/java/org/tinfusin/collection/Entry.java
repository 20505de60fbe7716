package org.tinfusin.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a CSV file as it stands there.
 *
 * @param file its path below {@code geodata/}
 * @param line where the row ends, counted from 1
 * @param values by column
 */
record Entry(String file, long line, Map<String, String> values) {

  /** What stands in the column; nothing when the file has no such column. */
  String text(String column) {
    return values.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !text(column).isBlank();
  }

  /** The parts of a list written with semicolons. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The first column names the row. */
  String key() {
    return values.values().iterator().next();
  }

  String where() {
    return "geodata/" + file + ":" + line + " (" + key() + ")";
  }

  String where(String column) {
    return where() + ", " + column;
  }
}
