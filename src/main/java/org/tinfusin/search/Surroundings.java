package org.tinfusin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.search.NarrativeFilter.Along;
import org.tinfusin.search.NarrativeFilter.Near;

/**
 * The part of the map's curve in which the answers to a spatial question lie: between the Morton
 * codes of its north-western and its south-eastern corner. A list goes along the curve; told where
 * to begin, it need not look at all that lies before.
 */
final class Surroundings {
  /** A degree of latitude is nowhere shorter. */
  private static final double METRES_A_DEGREE = 110_500;

  private Surroundings() {}

  /** The condition, and the same once more in terms of {@code qk} where that is known. */
  static SqlCondition of(NarrativeFilter question, SqlCondition condition) {
    return envelope(question).map(box -> between(box, condition)).orElse(condition);
  }

  private static SqlCondition between(Envelope box, SqlCondition condition) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(code(box.getMinX(), box.getMaxY()));
    arguments.add(code(box.getMaxX(), box.getMinY()));
    arguments.addAll(condition.arguments());
    return new SqlCondition("qk BETWEEN ? AND ? AND " + condition.sql(), arguments);
  }

  private static long code(double longitude, double latitude) {
    return TileCoord.containing(
            Math.clamp(longitude, -180, 180), Math.clamp(latitude, -89, 89), TileCoord.MAX_ZOOM)
        .morton();
  }

  /** What all spatial parts have in common; nothing where there are none. */
  private static Optional<Envelope> envelope(NarrativeFilter question) {
    return parts(question).stream().reduce(Envelope::intersection);
  }

  private static List<Envelope> parts(NarrativeFilter question) {
    List<Envelope> parts = new ArrayList<>();
    if (question.bbox() != null) {
      parts.add(
          new Envelope(
              question.bbox().west(),
              question.bbox().east(),
              question.bbox().south(),
              question.bbox().north()));
    }
    if (question.chosen(PlaceQuestion.ROLE).isEmpty()) { // else they ask other places than qk's
      addAsked(question, parts);
    }
    return parts;
  }

  private static void addAsked(NarrativeFilter question, List<Envelope> parts) {
    @Nullable Geometry area = question.area();
    if (area != null) {
      parts.add(area.getEnvelopeInternal());
    }
    Near near = question.near();
    if (near != null) {
      parts.add(widened(near.centre(), near.metres()));
    }
    Along along = question.along();
    if (along != null) {
      parts.add(widened(along.line(), along.metres()));
    }
  }

  /** The box around all that is at most so many metres away, and a little more. */
  private static Envelope widened(Geometry geometry, double metres) {
    Envelope box = geometry.getEnvelopeInternal();
    double north = metres / METRES_A_DEGREE * 1.01;
    double farthest =
        Math.min(89, Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())) + north);
    box.expandBy(north / Math.cos(Math.toRadians(farthest)), north);
    return box;
  }
}
