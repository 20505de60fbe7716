package org.tinfusin.search;

import org.tinfusin.geo.PropertyTable;
import org.tinfusin.geo.PropertyTable.Kind;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.language.SearchQuestion;

/** The properties of {@code published_narrative} that a filter may name. */
final class PublishedNarratives {
  private static final PropertyTable PROPERTIES =
      PropertyTable.properties()
          .addWords("text", "words", typed -> SearchQuestion.of(typed).asked())
          .add("genre", "genre", Kind.TEXT)
          .add("language", "language", Kind.TEXT)
          .add("people", "people", Kind.TEXT)
          .add("country", "country", Kind.TEXT)
          .add("tale_type", "tale_types", Kind.TEXT_LIST)
          .add("motif", "motifs", Kind.TEXT_LIST)
          .add("family", "family", Kind.TEXT)
          .add("region", "region", Kind.TEXT)
          .add("recorded_from", "recorded_from", Kind.NUMBER)
          .add("recorded_to", "recorded_to", Kind.NUMBER)
          .add("audio", "has_audio", Kind.FLAG)
          .add("location", "location", Kind.GEOMETRY)
          .build();

  private PublishedNarratives() {}

  static SqlCondition where(NarrativeFilter filter) {
    return filter.toSpatialFilter().toSql(PROPERTIES);
  }
}
