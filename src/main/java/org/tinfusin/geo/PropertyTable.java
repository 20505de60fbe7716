package org.tinfusin.geo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which properties a filter may name, and the column and type behind each; nothing else gets into
 * SQL.
 */
public final class PropertyTable {

  /** What a column holds: decides how a comparison is written. */
  public enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    TEXT_LIST,
    WORDS,
    GEOMETRY
  }

  /**
   * @param asked turns what a reader typed into what the column is asked for
   */
  record Column(String name, Kind kind, UnaryOperator<String> asked) {}

  private final Map<String, Column> columns;

  private PropertyTable(Map<String, Column> columns) {
    this.columns = columns;
  }

  public static Builder properties() {
    return new Builder();
  }

  Optional<Column> column(String property) {
    return Optional.ofNullable(columns.get(property));
  }

  /** Collects the properties of one view. */
  public static final class Builder {
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** The property {@code name} lies in the column {@code column}, a fixed text of ours. */
    public Builder add(String name, String column, Kind kind) {
      columns.put(name, new Column(column, kind, UnaryOperator.identity()));
      return this;
    }

    /**
     * The property {@code name} are words, kept in the text search vector {@code column}.
     *
     * @param asked turns what a reader typed into a question to {@code published_words}
     */
    public Builder addWords(String name, String column, UnaryOperator<String> asked) {
      columns.put(name, new Column(column, Kind.WORDS, asked));
      return this;
    }

    public PropertyTable build() {
      return new PropertyTable(Map.copyOf(columns));
    }
  }
}
