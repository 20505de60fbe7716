package org.tinfusin.geo;

import java.util.List;

/** A condition of a WHERE clause: SQL with {@code ?} for every value, and the values in order. */
public record SqlCondition(String sql, List<Object> arguments) {
  public SqlCondition {
    arguments = List.copyOf(arguments);
  }
}
