package org.tinfusin.geo;

import java.util.Collection;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;

/** One question to a collection as a GeoTools filter, which PostGIS can be asked in SQL. */
public final class SpatialFilter {
  private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

  private final Filter filter;

  private SpatialFilter(Filter filter) {
    this.filter = filter;
  }

  public static SpatialFilter everything() {
    return new SpatialFilter(Filter.INCLUDE);
  }

  /** The property equals one of the values; no values ask nothing. */
  public static SpatialFilter anyOf(String property, Collection<?> values) {
    if (values.isEmpty()) {
      return everything();
    }
    List<Filter> choices =
        values.stream()
            .<Filter>map(v -> FILTERS.equals(FILTERS.property(property), FILTERS.literal(v)))
            .toList();
    return new SpatialFilter(choices.size() == 1 ? choices.getFirst() : FILTERS.or(choices));
  }

  /** All the words, however they are spelt, are among those of the property. */
  public static SpatialFilter words(String property, String words) {
    return anyOf(property, List.of(words));
  }

  /** The text property contains the given characters, taken literally. */
  public static SpatialFilter contains(String property, String characters) {
    String escaped = characters.replaceAll("([%_\\\\])", "\\\\$1");
    return new SpatialFilter(
        FILTERS.like(FILTERS.property(property), "%" + escaped + "%", "%", "_", "\\", true));
  }

  /** The number property lies between two numbers, both included. */
  public static SpatialFilter atLeast(String property, double number) {
    return new SpatialFilter(
        FILTERS.greaterOrEqual(FILTERS.property(property), FILTERS.literal(number)));
  }

  public static SpatialFilter atMost(String property, double number) {
    return new SpatialFilter(
        FILTERS.lessOrEqual(FILTERS.property(property), FILTERS.literal(number)));
  }

  /** Nobody knows the property. */
  public static SpatialFilter unknown(String property) {
    return new SpatialFilter(FILTERS.isNull(FILTERS.property(property)));
  }

  /** The geometry lies in or touches the box. */
  public static SpatialFilter inside(String geometry, Bbox box) {
    return new SpatialFilter(
        FILTERS.bbox(
            FILTERS.property(geometry),
            new ReferencedEnvelope(
                box.west(), box.east(), box.south(), box.north(), DefaultGeographicCRS.WGS84)));
  }

  /** The geometry shares a point with the area (degrees, SRID 4326). */
  public static SpatialFilter intersects(String geometry, Geometry area) {
    return new SpatialFilter(FILTERS.intersects(FILTERS.property(geometry), FILTERS.literal(area)));
  }

  /** The geometry is at most so many metres from the shape, measured on the ellipsoid. */
  public static SpatialFilter near(String geometry, Geometry shape, double metres) {
    return new SpatialFilter(
        FILTERS.dwithin(FILTERS.property(geometry), FILTERS.literal(shape), metres, "meters"));
  }

  /** The property holds something. */
  public static SpatialFilter has(String property) {
    return new SpatialFilter(FILTERS.not(FILTERS.isNull(FILTERS.property(property))));
  }

  static SpatialFilter of(Filter filter) {
    return new SpatialFilter(filter);
  }

  /** One of the questions is answered with yes; no questions ask nothing. */
  public static SpatialFilter anyOf(List<SpatialFilter> questions) {
    return switch (questions.size()) {
      case 0 -> everything();
      case 1 -> questions.getFirst();
      default -> new SpatialFilter(FILTERS.or(questions.stream().map(q -> q.filter).toList()));
    };
  }

  public SpatialFilter and(SpatialFilter other) {
    if (filter == Filter.INCLUDE) {
      return other;
    }
    return other.filter == Filter.INCLUDE
        ? this
        : new SpatialFilter(FILTERS.and(filter, other.filter));
  }

  public SpatialFilter or(SpatialFilter other) {
    return filter == Filter.INCLUDE || other.filter == Filter.INCLUDE
        ? everything()
        : new SpatialFilter(FILTERS.or(filter, other.filter));
  }

  /**
   * The question as SQL with bound values.
   *
   * @throws IllegalArgumentException when the filter names a property that the table does not hold,
   *     or asks what has no SQL; the message names it
   */
  public SqlCondition toSql(PropertyTable table) {
    return new SqlWriter(table).write(filter);
  }

  @Override
  public String toString() {
    return filter.toString();
  }
}
