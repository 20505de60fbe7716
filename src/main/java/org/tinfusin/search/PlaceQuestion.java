package org.tinfusin.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tinfusin.geo.SpatialFilter;
import org.tinfusin.search.NarrativeFilter.Along;
import org.tinfusin.search.NarrativeFilter.Near;

/**
 * The part of a question that is about places. The view of the map asks where the sign is drawn;
 * areas, circles and strips ask that too, or, with roles, the places that have one of them. Where a
 * place is an area, its point stands for it: what is found says how sure its place is.
 */
final class PlaceQuestion {
  /** The key of the roles: told_at, set_in, teller_home. */
  static final String ROLE = "role";

  private static final String DRAWN = "location";

  private final NarrativeFilter question;

  PlaceQuestion(NarrativeFilter question) {
    this.question = question;
  }

  SpatialFilter toSpatialFilter() {
    SpatialFilter filter =
        question.bbox() == null
            ? SpatialFilter.everything()
            : SpatialFilter.inside(DRAWN, question.bbox());
    List<String> roles = question.chosen(ROLE);
    if (roles.isEmpty()) {
      return filter.and(asked(DRAWN));
    }
    return filter.and(SpatialFilter.anyOf(roles.stream().map(this::askedOfRole).toList()));
  }

  private SpatialFilter askedOfRole(String role) {
    return isAnywhere() ? SpatialFilter.has(role) : asked(role);
  }

  private boolean isAnywhere() {
    return question.area() == null && question.near() == null && question.along() == null;
  }

  private SpatialFilter asked(String place) {
    SpatialFilter filter = SpatialFilter.everything();
    for (SpatialFilter part : parts(place)) {
      filter = filter.and(part);
    }
    return filter;
  }

  private List<SpatialFilter> parts(String place) {
    List<SpatialFilter> parts = new ArrayList<>();
    @Nullable Geometry area = question.area();
    if (area != null) {
      parts.add(SpatialFilter.intersects(place, area));
    }
    Near near = question.near();
    if (near != null) {
      parts.add(SpatialFilter.near(place, near.centre(), near.metres()));
    }
    Along along = question.along();
    if (along != null) {
      parts.add(SpatialFilter.near(place, along.line(), along.metres()));
    }
    return parts;
  }
}
