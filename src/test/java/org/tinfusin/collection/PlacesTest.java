package org.tinfusin.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Every place lies where its country and its region are. */
class PlacesTest {
  private static final Set<String> KINDS =
      Set.of("city", "town", "village", "oasis", "site", "region", "water");

  /** The base map's lines are simplified to about a kilometre; ports lie on the very edge. */
  private static final double KM_FROM_COUNTRY = 5;

  /** Regions are drawn by hand with at most 25 points: right to about this much. */
  private static final double KM_FROM_REGION = 30;

  private static final double KM_PER_DEGREE = 111.2;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final List<Entry> places = Geodata.rows("gazetteer.csv");
  private final Map<String, Geometry> regions = Regions.all();
  private final Faults faults = new Faults();

  @Test
  void rowsOfTheGazetteerAreWhole() {
    for (Entry row : places) {
      faults.unless(KINDS.contains(row.text("kind")), row.where("kind"), "must be among " + KINDS);
      for (String column : List.of("name_en", "name_fr", "name_ar", "source")) {
        faults.unless(row.has(column), row.where(column), "is empty: fill it");
      }
      faults.unless(row.text("rank").matches("[1-5]"), row.where("rank"), "must be 1 to 5");
      faults.unless(row.text("check").matches("|yes"), row.where("check"), "must be empty or yes");
      faults.unless(
          row.has("endonym") == row.has("endonym_language"),
          row.where("endonym"),
          "a local name and its language go together");
    }

    faults.assertNone();
  }

  @Test
  void everyPlaceLiesInItsCountry() {
    Map<String, Geometry> countries = new Countries().areas();
    for (Entry row : places) {
      if (row.has("country")) {
        Geometry country = countries.get(row.text("country"));
        faults.unless(
            country != null,
            row.where("country"),
            "give Countries a point inside " + row.text("country"));
        if (country != null) {
          near(row, "country", country, KM_FROM_COUNTRY);
        }
      }
    }

    faults.assertNone();
  }

  @Test
  void everyPlaceLiesInItsRegion() {
    for (Entry row : places) {
      Geometry region = regions.get(row.text("region"));
      if (region != null) {
        near(row, "region", region, KM_FROM_REGION);
      }
    }

    faults.assertNone();
  }

  @Test
  void theAreaOfAnUncertainPlaceHoldsItsPoint() {
    Map<String, Entry> byKey = Geodata.byKey(places);
    for (Entry row : Geodata.narratives()) {
      Geometry area = regions.get(row.text("footprint"));
      Entry place = byKey.get(row.text("place"));
      if (area != null && place != null) {
        double away = kilometres(point(place), area);
        faults.unless(
            away <= KM_FROM_REGION,
            row.where("footprint"),
            "%s lies %.0f km outside it: choose another area".formatted(place.key(), away));
      }
    }

    faults.assertNone();
  }

  @Test
  void westernSaharaIsOnePieceOfLand() {
    Geometry area = new Countries().areas().getOrDefault("EH", GEOMETRY.createPolygon());

    assertThat(area.contains(GEOMETRY.createPoint(new Coordinate(-13.2, 27.15)))).isTrue();
    assertThat(area.contains(GEOMETRY.createPoint(new Coordinate(-11.0, 27.0)))).isTrue();
    assertThat(area.getEnvelopeInternal().getMaxY()).isBetween(27.66, 27.68);
  }

  private void near(Entry row, String column, Geometry area, double most) {
    double away = kilometres(point(row), area);
    faults.unless(
        away <= most,
        row.where(column),
        "lies %.0f km outside %s: mend lon, lat or %s".formatted(away, row.text(column), column));
  }

  private static Point point(Entry place) {
    return GEOMETRY.createPoint(
        new Coordinate(
            Double.parseDouble(place.text("lon")), Double.parseDouble(place.text("lat"))));
  }

  private static double kilometres(Point point, Geometry area) {
    Coordinate[] nearest = DistanceOp.nearestPoints(point, area);
    double north = (nearest[1].y - nearest[0].y) * KM_PER_DEGREE;
    double east =
        (nearest[1].x - nearest[0].x) * KM_PER_DEGREE * Math.cos(Math.toRadians(point.getY()));
    return Math.hypot(north, east);
  }
}
