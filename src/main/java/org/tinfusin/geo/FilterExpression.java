package org.tinfusin.geo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.tinfusin.geo.BadExpression.Trouble;

/**
 * A question written in ECQL, GeoTools' extended common query language, such as {@code genre =
 * 'tale' AND DWITHIN(location, POINT(8.5 12), 100, kilometers)}. What was read asks only for
 * properties of its table, calls no function, and has SQL for all it asks.
 */
public final class FilterExpression {
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern WORD = Pattern.compile("'[^']*'|[\\w.]+|\\S");

  private final String text;
  private final SpatialFilter filter;

  private FilterExpression(String text, SpatialFilter filter) {
    this.text = text;
    this.filter = filter;
  }

  /**
   * Reads an expression over the properties of the table.
   *
   * @throws BadExpression saying what of it cannot be asked, and where it stands
   */
  public static FilterExpression read(String text, PropertyTable table) {
    new ExpressionText(text, table).check();
    SpatialFilter filter = parse(text);
    try {
      filter.toSql(table);
    } catch (BadExpression bad) {
      throw bad.foundAt(bad.named().isEmpty() ? -1 : text.indexOf(bad.named()));
    }
    return new FilterExpression(text, filter);
  }

  public SpatialFilter filter() {
    return filter;
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /** Equal when the same was written. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FilterExpression expression && text.equals(expression.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static SpatialFilter parse(String text) {
    try {
      return SpatialFilter.of(ECQL.toFilter(text));
    } catch (CQLException malformed) {
      throw syntax(text, malformed.getMessage() + " " + malformed.getSyntaxError(), malformed);
    } catch (RuntimeException unbuilt) { // a ring that is not closed, a number that is none
      throw syntax(text, String.valueOf(unbuilt.getMessage()), unbuilt);
    }
  }

  private static BadExpression syntax(String text, String message, Exception cause) {
    Matcher place = PLACE.matcher(message);
    int at = place.find() ? offset(text, place) : -1;
    if (message.contains("<EOF>")) {
      at = text.length();
    }
    String word = wordAt(text, at);
    BadExpression bad = new BadExpression(Trouble.SYNTAX, word, at, problem(text, word, at));
    bad.initCause(cause);
    return bad;
  }

  private static String problem(String text, String word, int at) {
    if (!word.isEmpty()) {
      return "“" + word + "” does not belong here";
    }
    return at == text.length() ? "the expression breaks off" : "a part of it has another form";
  }

  private static String wordAt(String text, int at) {
    Matcher word = WORD.matcher(text);
    return at >= 0 && at <= text.length() && word.find(at) ? word.group() : "";
  }

  /** The parser counts lines and columns from 1. */
  private static int offset(String text, Matcher place) {
    int at = 0;
    for (int line = Integer.parseInt(place.group(1)); line > 1; line--) {
      at = text.indexOf('\n', at) + 1;
    }
    return Math.min(text.length(), at + Integer.parseInt(place.group(2)) - 1);
  }
}
