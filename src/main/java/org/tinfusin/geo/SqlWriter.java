package org.tinfusin.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.postgis.jdbc.jts.JtsGeometry;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.spatial.Disjoint;
import org.geotools.api.filter.spatial.DistanceBufferOperator;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Within;
import org.geotools.api.geometry.BoundingBox;
import org.geotools.geometry.jts.JTS;
import org.geotools.util.Converters;
import org.locationtech.jts.geom.Geometry;
import org.tinfusin.geo.BadExpression.Trouble;
import org.tinfusin.geo.PropertyTable.Column;
import org.tinfusin.geo.PropertyTable.Kind;

/**
 * Writes a GeoTools filter as PostGIS SQL: every value bound, every column from the property table,
 * every operator one that the column's type knows, so that PostgreSQL has nothing to refuse.
 */
final class SqlWriter {
  private static final Map<String, Double> METRES =
      Map.of("meters", 1.0, "kilometers", 1000.0, "statute miles", 1609.344, "feet", 0.3048);

  /** No two places on earth are farther apart than half of its girth. */
  private static final double FARTHEST = 20_010_000;

  private final PropertyTable table;
  private final List<Object> arguments = new ArrayList<>();

  SqlWriter(PropertyTable table) {
    this.table = table;
  }

  SqlCondition write(Filter filter) {
    return new SqlCondition(sql(filter), arguments);
  }

  private String sql(Filter filter) {
    return switch (filter) {
      case IncludeFilter all -> "true";
      case ExcludeFilter none -> "false";
      case And and -> joined(and.getChildren(), " and ");
      case Or or -> joined(or.getChildren(), " or ");
      case Not not -> "not (" + sql(not.getFilter()) + ")";
      case PropertyIsNull isNull -> isNull(column(isNull.getExpression()));
      case PropertyIsLike like -> like(like);
      case PropertyIsBetween between -> between(between);
      case BBOX box -> box(box);
      case DWithin near -> near(near);
      case Beyond far -> "not (" + near(far) + ")";
      case Intersects i -> spatial("ST_Intersects", i.getExpression1(), i.getExpression2());
      case Disjoint d ->
          "not (" + spatial("ST_Intersects", d.getExpression1(), d.getExpression2()) + ")";
      case Within w -> spatial("ST_Within", w.getExpression1(), w.getExpression2());
      case BinaryComparisonOperator comparison -> comparison(comparison);
      default -> throw unknown(Trouble.OPERATOR, nameOf(filter));
    };
  }

  private String joined(List<Filter> children, String operator) {
    return children.stream().map(this::sql).collect(Collectors.joining(operator, "(", ")"));
  }

  private static String isNull(Column column) {
    if (column.kind() == Kind.TEXT_LIST) {
      return "cardinality(" + column.name() + ") = 0";
    }
    return column.isBeside() || column.kind() == Kind.GEOMETRY
        ? "not (" + column.wrap(column.name() + " is not null") + ")"
        : column.name() + " is null";
  }

  private String comparison(BinaryComparisonOperator comparison) {
    Column column = column(comparison.getExpression1());
    String operator = operator(comparison);
    if (column.kind() == Kind.GEOMETRY) {
      throw unknown(Trouble.OPERATOR, operator);
    }
    Object value = value(comparison.getExpression2(), column);
    if (column.kind() == Kind.WORDS) {
      return found(column, operator, value.toString());
    }
    arguments.add(value);
    if (column.kind() == Kind.TEXT_LIST) {
      return listed(column, operator);
    }
    if (column.isBeside() && operator.equals("<>")) {
      return "not (" + column.wrap(column.name() + " = " + column.value()) + ")";
    }
    return column.wrap(column.name() + " " + operator + " " + column.value());
  }

  /** Words "equal" a text when all of its words are found. */
  private String found(Column column, String operator, String typed) {
    arguments.add(new AskedWordsQuery(column.asked().apply(typed)));
    String found = column.name() + " @@ ?::tsquery";
    return switch (operator) {
      case "=" -> found;
      case "<>" -> "not (" + found + ")";
      default -> throw unknown(Trouble.OPERATOR, operator);
    };
  }

  /** A list column "equals" a value when it holds it; {@code @>} is what a GIN index answers. */
  private static String listed(Column column, String operator) {
    return switch (operator) {
      case "=" -> column.name() + " @> array[?]::text[]";
      case "<>" -> "not (" + column.name() + " @> array[?]::text[])";
      default -> throw unknown(Trouble.OPERATOR, operator);
    };
  }

  private static String operator(BinaryComparisonOperator comparison) {
    return switch (comparison) {
      case PropertyIsEqualTo equal -> "=";
      case PropertyIsNotEqualTo different -> "<>";
      case PropertyIsLessThan less -> "<";
      case PropertyIsLessThanOrEqualTo atMost -> "<=";
      case PropertyIsGreaterThan more -> ">";
      case PropertyIsGreaterThanOrEqualTo atLeast -> ">=";
      default -> throw unknown(Trouble.OPERATOR, nameOf(comparison));
    };
  }

  private String between(PropertyIsBetween between) {
    Column column = column(between.getExpression());
    if (column.kind() != Kind.NUMBER && column.kind() != Kind.TEXT) {
      throw unknown(Trouble.OPERATOR, "BETWEEN");
    }
    arguments.add(value(between.getLowerBoundary(), column));
    arguments.add(value(between.getUpperBoundary(), column));
    return column.wrap(column.name() + " between ? and ?");
  }

  private String like(PropertyIsLike like) {
    Column column = column(like.getExpression());
    if (column.kind() == Kind.WORDS) {
      return found(column, "=", like.getLiteral());
    }
    if (column.kind() != Kind.TEXT) {
      throw unknown(Trouble.OPERATOR, "LIKE");
    }
    arguments.add(pattern(like));
    return column.wrap(column.name() + (like.isMatchingCase() ? " like ?" : " ilike ?"));
  }

  /** The pattern in PostgreSQL's own signs; an escape that escapes nothing stands for itself. */
  private static String pattern(PropertyIsLike like) {
    String written = like.getLiteral();
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      String sign = written.substring(i, i + 1);
      boolean escapes = sign.equals(like.getEscape()) && i + 1 < written.length();
      if (escapes) {
        sign = written.substring(++i, i + 1);
      }
      if (!escapes && sign.equals(like.getWildCard())) {
        pattern.append('%');
      } else if (!escapes && sign.equals(like.getSingleChar())) {
        pattern.append('_');
      } else {
        pattern.append(sign.matches("[%_\\\\]") ? "\\" + sign : sign);
      }
    }
    return pattern.toString();
  }

  private String box(BBOX box) {
    return bound(place(box.getExpression1()), "%s && ?", corners(box.getExpression2()));
  }

  private String spatial(String function, Expression property, Expression literal) {
    return bound(place(property), function + "(%s, ?)", geometry(literal));
  }

  private String near(DistanceBufferOperator near) {
    Column column = place(near.getExpression1());
    String unit = String.valueOf(near.getDistanceUnits()).toLowerCase(Locale.ROOT);
    Double metres = METRES.get(unit);
    if (metres == null) {
      throw unknown(Trouble.DISTANCE, unit);
    }
    double distance = near.getDistance() * metres;
    if (!(distance >= 0 && distance <= FARTHEST)) {
      throw unknown(Trouble.DISTANCE, near.getDistance() + " " + unit);
    }
    String sql =
        bound(
            column, "ST_DWithin(%s::geography, ?::geography, ?)", geometry(near.getExpression2()));
    arguments.add(distance);
    return sql;
  }

  private String bound(Column column, String condition, JtsGeometry value) {
    arguments.add(value);
    return column.wrap(condition.formatted(column.name()));
  }

  private Column place(Expression expression) {
    Column column = column(expression);
    if (column.kind() != Kind.GEOMETRY) {
      throw unknown(Trouble.PROPERTY, String.valueOf(expression));
    }
    return column;
  }

  private Column column(Expression expression) {
    if (expression instanceof PropertyName property) {
      return table
          .column(property.getPropertyName())
          .orElseThrow(() -> unknown(Trouble.PROPERTY, property.getPropertyName()));
    }
    throw unknown(Trouble.PROPERTY, String.valueOf(expression));
  }

  private static Object value(Expression expression, Column column) {
    if (!(expression instanceof Literal literal)) {
      throw unknown(Trouble.VALUE, String.valueOf(expression));
    }
    Class<?> type =
        switch (column.kind()) {
          case TEXT, TEXT_LIST, WORDS -> String.class;
          case NUMBER -> Double.class;
          case FLAG -> Boolean.class;
          case GEOMETRY -> Geometry.class;
        };
    Object value = Converters.convert(literal.getValue(), type);
    if (value == null || (value instanceof Double number && !Double.isFinite(number))) {
      throw unknown(Trouble.VALUE, String.valueOf(literal.getValue()));
    }
    return value;
  }

  /** A box may be as wide as the globe, and as thin as a line. */
  private static JtsGeometry corners(Expression expression) {
    Object value = expression instanceof Literal literal ? literal.getValue() : expression;
    if (value instanceof BoundingBox box
        && box.getMinX() >= -180
        && box.getMaxX() <= 180
        && box.getMinY() >= -90
        && box.getMaxY() <= 90
        && !box.isEmpty()) {
      return inDegrees(JTS.toGeometry(box));
    }
    throw new BadExpression(
        Trouble.GEOMETRY,
        "",
        -1,
        "a box wants -180 <= west <= east <= 180, and south before north");
  }

  private static JtsGeometry geometry(Expression expression) {
    if (expression instanceof Literal literal && literal.getValue() instanceof Geometry shape) {
      return inDegrees(checked(shape.copy()));
    }
    throw unknown(Trouble.GEOMETRY, String.valueOf(expression));
  }

  private static JtsGeometry inDegrees(Geometry shape) {
    shape.setSRID(4326);
    return new JtsGeometry(shape);
  }

  private static Geometry checked(Geometry geometry) {
    try {
      return Wkt.checked(geometry);
    } catch (IllegalArgumentException problem) {
      throw new BadExpression(Trouble.GEOMETRY, "", -1, String.valueOf(problem.getMessage()));
    }
  }

  /** What a reader calls it: a filter's class is {@code CrossesImpl} or the like. */
  private static String nameOf(Filter filter) {
    if (filter instanceof Id) {
      return "IN"; // without a property before it
    }
    return filter.getClass().getSimpleName().replaceAll("Impl$|^Is", "").toUpperCase(Locale.ROOT);
  }

  private static BadExpression unknown(Trouble trouble, String what) {
    return new BadExpression(
        trouble, what, -1, "this collection cannot be asked for “" + what + "” here");
  }
}
