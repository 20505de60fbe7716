package org.tinfusin.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.springframework.stereotype.Service;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.geo.EqualArea;
import org.tinfusin.geo.Wgs84;

/**
 * Where the narratives of each people, or in each language, are told: no border and no homeland,
 * but the surroundings of what the collection holds. A known place counts with what lies 40 km
 * around it, an uncertain one with its whole footprint; near parts are joined.
 */
@Service
public class ToldAreas {
  private static final double AROUND_A_PLACE = 40; // kilometres
  private static final double JOINED = 60; // kilometres between parts that become one
  private static final double SLACK = 3; // kilometres that an outline may be off

  /** Whose areas. */
  public enum Kind {
    PEOPLES,
    LANGUAGES;

    static Kind parse(String word) {
      return switch (word) {
        case "peoples" -> PEOPLES;
        case "languages" -> LANGUAGES;
        default -> throw new BadFilter("of", "is peoples or languages");
      };
    }
  }

  /**
   * The area of one people or language.
   *
   * @param name in the reader's language
   * @param count narratives it stands for
   * @param shape degrees, SRID 4326
   * @param label a point in it, where its name may stand
   */
  public record Area(String key, String name, long count, Geometry shape, Point label) {}

  private final ToldAreasQuery told;
  private final Gazetteer gazetteer;
  private final Names names;

  ToldAreas(ToldAreasQuery told, Gazetteer gazetteer, Names names) {
    this.told = told;
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /** The areas of all that the filter finds, the largest first, so that small ones lie on top. */
  public List<Area> areas(Kind kind, NarrativeFilter filter, Locale reader) {
    Footprints footprints = Footprints.of(gazetteer);
    ReaderNames known = names.forReader(reader);
    Map<String, List<ToldAreasQuery.Told>> byKey =
        told.told(kind, filter).stream()
            .collect(
                Collectors.groupingBy(
                    ToldAreasQuery.Told::key, LinkedHashMap::new, Collectors.toList()));
    List<Area> areas = new ArrayList<>();
    byKey.forEach(
        (key, parts) -> {
          String name = kind == Kind.PEOPLES ? known.people(key).orElse(key) : known.language(key);
          areas.add(area(key, name, parts, footprints));
        });
    areas.sort(Comparator.comparingDouble((Area area) -> area.shape().getArea()).reversed());
    return areas;
  }

  private static Area area(
      String key, String name, List<ToldAreasQuery.Told> parts, Footprints footprints) {
    List<Geometry> pieces = new ArrayList<>();
    parts.forEach(part -> pieces.add(piece(part, footprints)));
    Geometry joined = UnaryUnionOp.union(pieces).buffer(JOINED / 2, 6).buffer(-JOINED / 2, 6);
    Geometry shape = EqualArea.toGlobe(TopologyPreservingSimplifier.simplify(joined, SLACK));
    long count = parts.stream().mapToLong(ToldAreasQuery.Told::count).sum();
    return new Area(key, name, count, shape, largestPart(shape).getInteriorPoint());
  }

  /** Kilometres on the plane. */
  private static Geometry piece(ToldAreasQuery.Told part, Footprints footprints) {
    Geometry place = EqualArea.toPlane(Wgs84.point(part.lon(), part.lat()));
    return part.footprint().isEmpty()
        ? place.buffer(AROUND_A_PLACE)
        : footprints.area(part.footprint()).map(EqualArea::toPlane).orElseGet(() -> place);
  }

  private static Geometry largestPart(Geometry shape) {
    Geometry largest = shape.getGeometryN(0);
    for (int i = 1; i < shape.getNumGeometries(); i++) {
      largest =
          shape.getGeometryN(i).getArea() > largest.getArea() ? shape.getGeometryN(i) : largest;
    }
    return largest;
  }
}
