package org.tinfusin.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.EqualArea;
import org.tinfusin.geo.HexagonGrid;
import org.tinfusin.geo.Wgs84;

/**
 * How densely things are told: hexagons of one area with what has its place in them, and the share
 * they have of what is told somewhere in an area that covers them.
 */
@Service
public class Density {
  /** Widths of hexagons that may be asked for, in kilometres. */
  static final Set<Integer> SIZES = new TreeSet<>(Set.of(25, 50, 100, 200, 400));

  static final int MOST_HEXAGONS = 5_000;

  private static final Bbox EVERYWHERE = Bbox.ofWestSouthEastNorth(-26, 0, 40, 40);

  private final DensityQuery counts;
  private final Gazetteer gazetteer;

  Density(DensityQuery counts, Gazetteer gazetteer) {
    this.counts = counts;
    this.gazetteer = gazetteer;
  }

  /**
   * A hexagon in which something is told; its centre and corners in degrees.
   *
   * @param count narratives whose place lies in it
   * @param share its part of the narratives of uncertain place: each adds one over the number of
   *     hexagons that its footprint covers
   */
  public record Cell(double lon, double lat, List<double[]> ring, long count, double share) {}

  /**
   * The hexagons of a view.
   *
   * @param size width of a hexagon in kilometres
   * @param placed narratives that are counted in hexagons
   * @param shared narratives that are spread over hexagons
   */
  public record Hexagons(int size, List<Cell> hexagons, long placed, double shared) {}

  /**
   * The hexagons whose centres lie in the filter's box, without it those of the whole atlas.
   *
   * @param size one of {@link #SIZES}
   * @throws BadFilter when the size is none of them, or too small for so wide a view
   */
  public Hexagons hexagons(NarrativeFilter filter, int size) {
    if (!SIZES.contains(size)) {
      throw new BadFilter("size", "is one of " + SIZES + " kilometres");
    }
    HexagonGrid grid = HexagonGrid.ofKilometres(size);
    Bbox box = filter.bbox() == null ? EVERYWHERE : filter.bbox();
    Geometry view =
        Wgs84.FACTORY.toGeometry(new Envelope(box.west(), box.east(), box.south(), box.north()));
    if (EqualArea.toPlane(view).getArea() / grid.squareKilometres() > MOST_HEXAGONS) {
      throw new BadFilter("size", "is too small for this view; ask for larger hexagons");
    }
    List<Cell> cells = cells(filter, grid, box, view);
    return new Hexagons(
        size,
        cells,
        cells.stream().mapToLong(Cell::count).sum(),
        cells.stream().mapToDouble(Cell::share).sum());
  }

  private List<Cell> cells(NarrativeFilter filter, HexagonGrid grid, Bbox box, Geometry view) {
    Map<HexagonGrid.Index, Long> placed = counts.placed(filter.within(widened(box, grid)), grid);
    Map<HexagonGrid.Index, Double> shares = shares(filter.anywhere(), grid);
    Set<HexagonGrid.Index> told = new HashSet<>(placed.keySet());
    told.addAll(shares.keySet());
    return told.stream()
        .filter(index -> view.covers(Wgs84.FACTORY.createPoint(grid.centre(index))))
        .map(
            index ->
                cell(grid, index, placed.getOrDefault(index, 0L), shares.getOrDefault(index, 0.0)))
        .sorted(Comparator.comparingDouble(Cell::lat).reversed().thenComparing(Cell::lon))
        .toList();
  }

  /** A hexagon at the edge is counted whole, so that it says the same in every view. */
  private static Bbox widened(Bbox box, HexagonGrid grid) {
    double degrees = 1.2 / grid.widthsPerDegree();
    return Bbox.ofWestSouthEastNorth(
        Math.max(-180, box.west() - degrees),
        Math.max(-90, box.south() - 2 * degrees),
        Math.min(180, box.east() + degrees),
        Math.min(90, box.north() + 2 * degrees));
  }

  private Map<HexagonGrid.Index, Double> shares(NarrativeFilter filter, HexagonGrid grid) {
    Footprints footprints = Footprints.of(gazetteer);
    Map<HexagonGrid.Index, Double> shares = new HashMap<>();
    counts
        .unplaced(filter)
        .forEach(
            (footprint, count) -> {
              List<HexagonGrid.Index> covered =
                  footprints.area(footprint).map(area -> covered(area, grid)).orElse(List.of());
              covered.forEach(i -> shares.merge(i, (double) count / covered.size(), Double::sum));
            });
    return shares;
  }

  /** The hexagons of an area; one too small to hold a centre has the one around its own. */
  private static List<HexagonGrid.Index> covered(Geometry area, HexagonGrid grid) {
    List<HexagonGrid.Index> within = grid.within(area);
    Coordinate middle = area.getInteriorPoint().getCoordinate();
    return within.isEmpty() ? List.of(grid.at(middle.x, middle.y)) : within;
  }

  private static Cell cell(HexagonGrid grid, HexagonGrid.Index index, long count, double share) {
    Coordinate centre = grid.centre(index);
    List<double[]> ring =
        Arrays.stream(grid.outline(index).getCoordinates())
            .limit(6)
            .map(corner -> new double[] {rounded(corner.x, 1e4), rounded(corner.y, 1e4)})
            .toList();
    return new Cell(
        rounded(centre.x, 1e4), rounded(centre.y, 1e4), ring, count, rounded(share, 1e3));
  }

  private static double rounded(double number, double parts) {
    return Math.round(number * parts) / parts;
  }
}
