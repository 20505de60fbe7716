package org.tinfusin.search;

import java.util.List;

/** Asks the places of a narrative by their role, those included that the map does not draw. */
final class PlaceRolesQuery {
  /** Told at, set in, teller's home: the words of {@code published_place_link.role}. */
  static final List<String> ROLES = List.of("told_at", "set_in", "teller_home");

  /** The column that a condition on such a place names. */
  static final String LOCATION = "pl.location";

  private PlaceRolesQuery() {}

  /** True when a place of this role meets the condition, which replaces {@code %s}. */
  static String exists(String role) {
    return """
        EXISTS (SELECT FROM published_place_link pl
                 WHERE pl.narrative_id = id AND pl.role = '@role' AND %s)\
        """
        .replace("@role", role);
  }
}
