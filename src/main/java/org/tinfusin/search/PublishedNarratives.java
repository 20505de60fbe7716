package org.tinfusin.search;

import org.tinfusin.geo.FilterExpression;
import org.tinfusin.geo.PropertyTable;
import org.tinfusin.geo.PropertyTable.Kind;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.language.SearchQuestion;

/** The properties of {@code published_narrative} that a filter may name. */
public final class PublishedNarratives {

  /** What an expression may ask for; docs/asking.md describes each. */
  public static final PropertyTable ASKED = asked();

  private static final PropertyTable PROPERTIES =
      PropertyTable.properties()
          .addAll(ASKED)
          .addWords("text", "words", typed -> SearchQuestion.of(typed).asked())
          .build();

  private PublishedNarratives() {}

  static SqlCondition where(NarrativeFilter filter) {
    return Surroundings.of(filter, filter.toSpatialFilter().toSql(PROPERTIES));
  }

  /**
   * Reads an expression over the published properties.
   *
   * @throws org.tinfusin.geo.BadExpression saying what of it cannot be asked, and where it stands
   */
  static FilterExpression expression(String text) {
    return FilterExpression.read(text, ASKED);
  }

  private static PropertyTable asked() {
    PropertyTable.Builder asked =
        PropertyTable.properties()
            .add("genre", "genre", Kind.TEXT)
            .add("subgenre", "subgenre", Kind.TEXT)
            .add("language", "language", Kind.TEXT)
            .add("people", "people", Kind.TEXT)
            .add("country", "country", Kind.TEXT)
            .add("region", "regions", Kind.TEXT_LIST)
            .add("place", "place", Kind.TEXT)
            .add("tale_type", "tale_types", Kind.TEXT_LIST)
            .add("source", "sources", Kind.TEXT_LIST)
            .add("motif", "motifs", Kind.TEXT_LIST)
            .addRelated(
                "family", ToldStoriesQuery.FAMILY, ToldStoriesQuery.WHOLE, ToldStoriesQuery.TOLD)
            .add("teller", "teller", Kind.TEXT)
            .add("collector", "collector", Kind.TEXT)
            .add("recorded_from", "recorded_from", Kind.NUMBER)
            .add("recorded_to", "recorded_to", Kind.NUMBER)
            .add("certainty", "certainty", Kind.TEXT)
            .add("claim", "claim", Kind.TEXT)
            .add("verification", "verification", Kind.TEXT)
            .add("audio", "has_audio", Kind.FLAG)
            .add("location", "location", Kind.GEOMETRY);
    for (String role : PlaceRolesQuery.ROLES) {
      asked.addRelated(role, PlaceRolesQuery.LOCATION, Kind.GEOMETRY, PlaceRolesQuery.exists(role));
    }
    return asked.build();
  }
}
