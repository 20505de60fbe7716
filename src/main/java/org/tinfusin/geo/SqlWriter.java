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
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
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
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Within;
import org.geotools.api.geometry.BoundingBox;
import org.geotools.geometry.jts.JTS;
import org.geotools.util.Converters;
import org.locationtech.jts.geom.Geometry;
import org.tinfusin.geo.PropertyTable.Column;
import org.tinfusin.geo.PropertyTable.Kind;

/**
 * Writes a GeoTools filter as PostGIS SQL: every value bound, every column from the property table.
 */
final class SqlWriter {
  private static final Map<String, Double> METRES =
      Map.of("meters", 1.0, "kilometers", 1000.0, "statute miles", 1609.344, "feet", 0.3048);

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
      case PropertyIsNull isNull -> column(isNull.getExpression()).name() + " is null";
      case PropertyIsLike like -> like(like);
      case BBOX box -> box(box);
      case DWithin near -> near(near);
      case Intersects i -> spatial("ST_Intersects", i.getExpression1(), i.getExpression2());
      case Within w -> spatial("ST_Within", w.getExpression1(), w.getExpression2());
      case BinaryComparisonOperator comparison -> comparison(comparison);
      default -> throw unknown(filter.getClass().getSimpleName());
    };
  }

  private String joined(List<Filter> children, String operator) {
    return children.stream().map(this::sql).collect(Collectors.joining(operator, "(", ")"));
  }

  private String comparison(BinaryComparisonOperator comparison) {
    Column column = column(comparison.getExpression1());
    Object value = value(comparison.getExpression2(), column);
    String operator = operator(comparison);
    if (column.kind() == Kind.WORDS) {
      return found(column, operator, value.toString());
    }
    arguments.add(value);
    if (column.kind() == Kind.TEXT_LIST) {
      return listed(column, operator);
    }
    return column.name() + " " + operator + " ?";
  }

  /**
   * Words "equal" a text when all of its words are found; the sub-select is worked out once, not
   * for each row.
   */
  private String found(Column column, String operator, String typed) {
    arguments.add(column.asked().apply(typed));
    String found = column.name() + " @@ (select published_words(?))";
    return switch (operator) {
      case "=" -> found;
      case "<>" -> "not (" + found + ")";
      default -> throw unknown("comparing the words " + column.name() + " with " + operator);
    };
  }

  /** A list column "equals" a value when it holds it; {@code @>} is what a GIN index answers. */
  private static String listed(Column column, String operator) {
    return switch (operator) {
      case "=" -> column.name() + " @> array[?]::text[]";
      case "<>" -> "not (" + column.name() + " @> array[?]::text[])";
      default -> throw unknown("comparing the list " + column.name() + " with " + operator);
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
      default -> throw unknown(comparison.getClass().getSimpleName());
    };
  }

  private String like(PropertyIsLike like) {
    Column column = column(like.getExpression());
    if (column.kind() == Kind.WORDS) {
      return found(column, "=", like.getLiteral());
    }
    arguments.add(like.getLiteral());
    return column.name() + (like.isMatchingCase() ? " like ?" : " ilike ?");
  }

  private String box(BBOX box) {
    return bound(column(box.getExpression1()).name() + " && ?", geometry(box.getExpression2()));
  }

  private String spatial(String function, Expression property, Expression literal) {
    String column = column(property).name();
    return bound(function + "(" + column + ", ?)", geometry(literal));
  }

  private String near(DWithin near) {
    String column = column(near.getExpression1()).name();
    String unit = String.valueOf(near.getDistanceUnits()).toLowerCase(Locale.ROOT);
    Double metres = METRES.get(unit);
    if (metres == null) {
      throw unknown("the unit " + unit);
    }
    arguments.add(geometry(near.getExpression2()));
    arguments.add(near.getDistance() * metres);
    return "ST_DWithin(" + column + "::geography, ?::geography, ?)";
  }

  private String bound(String sql, JtsGeometry value) {
    arguments.add(value);
    return sql;
  }

  private Column column(Expression expression) {
    if (expression instanceof PropertyName property) {
      return table
          .column(property.getPropertyName())
          .orElseThrow(() -> unknown("the property “" + property.getPropertyName() + "”"));
    }
    throw unknown("“" + expression + "” where a property belongs");
  }

  private static Object value(Expression expression, Column column) {
    if (!(expression instanceof Literal literal)) {
      throw unknown("“" + expression + "” where a value belongs");
    }
    Class<?> type =
        switch (column.kind()) {
          case TEXT, TEXT_LIST, WORDS -> String.class;
          case NUMBER -> Double.class;
          case FLAG -> Boolean.class;
          case GEOMETRY -> Geometry.class;
        };
    Object value = Converters.convert(literal.getValue(), type);
    if (value == null) {
      throw new IllegalArgumentException(
          "“" + literal.getValue() + "” does not fit " + column.name());
    }
    return value;
  }

  private static JtsGeometry geometry(Expression expression) {
    Object value = expression instanceof Literal literal ? literal.getValue() : expression;
    Geometry geometry =
        switch (value) {
          case BoundingBox box -> JTS.toGeometry(box);
          case Geometry g -> g.copy();
          default -> throw unknown("“" + value + "” where a geometry belongs");
        };
    geometry.setSRID(4326);
    return new JtsGeometry(geometry);
  }

  private static IllegalArgumentException unknown(String what) {
    return new IllegalArgumentException("this collection cannot be asked for " + what);
  }
}
