package org.tinfusin.geo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
   * A column, or one of a row that belongs to this one.
   *
   * @param around SQL with one {@code %s}, where the condition on the column goes
   * @param asked turns what a reader typed into what the column is asked for
   * @param value SQL with one {@code ?}: what a text is compared with
   */
  record Column(String name, Kind kind, String around, UnaryOperator<String> asked, String value) {
    Column(String name, Kind kind, String around, UnaryOperator<String> asked) {
      this(name, kind, around, asked, "?");
    }

    Column(String name, Kind kind) {
      this(name, kind, ITSELF, UnaryOperator.identity());
    }

    /** It may stand in several rows beside this one, of which one must meet a condition. */
    boolean isBeside() {
      return !around.equals(ITSELF);
    }

    String wrap(String condition) {
      return around.formatted(condition);
    }
  }

  private static final String ITSELF = "%s";

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

  /** The names that a filter may use, in the order in which they were added. */
  public Set<String> names() {
    return columns.keySet();
  }

  /** Collects the properties of one view. */
  public static final class Builder {
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** The property {@code name} lies in the column {@code column}, a fixed text of ours. */
    public Builder add(String name, String column, Kind kind) {
      columns.put(name, new Column(column, kind));
      return this;
    }

    /**
     * The property {@code name} lies in rows beside this one: {@code exists} is a fixed SQL text of
     * ours that is true when one of them meets the condition, which replaces its {@code %s}.
     */
    public Builder addRelated(String name, String column, Kind kind, String exists) {
      columns.put(name, new Column(column, kind, exists, UnaryOperator.identity()));
      return this;
    }

    /**
     * The same for a text: what it is asked to equal is turned into {@code value}, a fixed SQL text
     * of ours with one {@code ?}, once for all rows.
     */
    public Builder addRelated(String name, String column, String value, String exists) {
      columns.put(
          name,
          new Column(
              column, Kind.TEXT, exists, UnaryOperator.identity(), "(select " + value + ")"));
      return this;
    }

    /** Everything that the other table has. */
    public Builder addAll(PropertyTable other) {
      columns.putAll(other.columns);
      return this;
    }

    /**
     * The property {@code name} are words, kept in the text search vector {@code column}.
     *
     * @param asked turns what a reader typed into a question to {@code published_words}
     */
    public Builder addWords(String name, String column, UnaryOperator<String> asked) {
      columns.put(name, new Column(column, Kind.WORDS, ITSELF, asked));
      return this;
    }

    public PropertyTable build() {
      return new PropertyTable(java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns)));
    }
  }
}
