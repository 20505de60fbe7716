package org.tinfusin.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.postgis.jdbc.jts.JtsGeometry;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.tinfusin.geo.PropertyTable.Kind;

class SpatialFilterTest {
  private static final PropertyTable TABLE =
      PropertyTable.properties()
          .add("title", "title_key", Kind.TEXT)
          .add("year", "recorded_from", Kind.NUMBER)
          .add("audio", "has_audio", Kind.FLAG)
          .add("motif", "motifs", Kind.TEXT_LIST)
          .add("location", "location", Kind.GEOMETRY)
          .addRelated("told", "t.place", Kind.GEOMETRY, "exists (select from t where %s)")
          .build();

  @Test
  void everythingNarrowsNothing() {
    SqlCondition sql = SpatialFilter.everything().toSql(TABLE);

    assertThat(sql).isEqualTo(new SqlCondition("true", List.of()));
  }

  @Test
  void noValuesNarrowNothing() {
    SqlCondition sql = SpatialFilter.anyOf("title", List.of()).toSql(TABLE);

    assertThat(sql.sql()).isEqualTo("true");
  }

  @Test
  void oneValueIsOneComparison() {
    SqlCondition sql = SpatialFilter.anyOf("title", List.of("loundja")).toSql(TABLE);

    assertThat(sql).isEqualTo(new SqlCondition("title_key = ?", List.of("loundja")));
  }

  @Test
  void severalValuesMeanOr() {
    SqlCondition sql = SpatialFilter.anyOf("title", List.of("loundja", "haina")).toSql(TABLE);

    assertThat(sql.sql()).isEqualTo("(title_key = ? or title_key = ?)");
    assertThat(sql.arguments()).containsExactly("loundja", "haina");
  }

  @Test
  void aListColumnIsAskedWhetherItHoldsTheValue() {
    SqlCondition sql = SpatialFilter.anyOf("motif", List.of("K300")).toSql(TABLE);

    assertThat(sql).isEqualTo(new SqlCondition("motifs @> array[?]::text[]", List.of("K300")));
  }

  @Test
  void aFlagIsBoundAsTruth() {
    SqlCondition sql = SpatialFilter.anyOf("audio", List.of(true)).toSql(TABLE);

    assertThat(sql).isEqualTo(new SqlCondition("has_audio = ?", List.of(true)));
  }

  @Test
  void aPeriodIsTwoComparisons() {
    SqlCondition sql =
        SpatialFilter.atLeast("year", 1850).and(SpatialFilter.atMost("year", 1930)).toSql(TABLE);

    assertThat(sql.sql()).isEqualTo("(recorded_from >= ? and recorded_from <= ?)");
    assertThat(sql.arguments()).containsExactly(1850.0, 1930.0);
  }

  @ParameterizedTest
  @CsvSource({"ogre, %ogre%", "100%, %100\\%%", "a_b, %a\\_b%", "back\\slash, %back\\\\slash%"})
  void containedCharactersAreTakenLiterally(String characters, String pattern) {
    SqlCondition sql = SpatialFilter.contains("title", characters).toSql(TABLE);

    assertThat(sql).isEqualTo(new SqlCondition("title_key like ?", List.of(pattern)));
  }

  @Test
  void aBoxIsAskedOfTheSpatialIndex() {
    SqlCondition sql =
        SpatialFilter.inside("location", Bbox.ofWestSouthEastNorth(-10, 12, 3, 37)).toSql(TABLE);

    assertThat(sql.sql()).isEqualTo("location && ?");
    assertThat(geometry(sql.arguments().getFirst()).getEnvelopeInternal())
        .isEqualTo(new Envelope(-10, 3, 12, 37));
  }

  @Test
  void anAreaIsAskedForWhatItTouches() {
    Polygon area = (Polygon) Wgs84.FACTORY.toGeometry(new Envelope(0, 5, 10, 20));

    SqlCondition sql = SpatialFilter.intersects("location", area).toSql(TABLE);

    assertThat(sql.sql()).isEqualTo("ST_Intersects(location, ?)");
    assertThat(geometry(sql.arguments().getFirst())).isEqualTo(area);
  }

  @Test
  void nearIsMeasuredInMetresOnTheEllipsoid() {
    SqlCondition sql = SpatialFilter.near("location", Wgs84.point(8.5, 12), 150_000).toSql(TABLE);

    assertThat(sql.sql()).isEqualTo("ST_DWithin(location::geography, ?::geography, ?)");
    assertThat(geometry(sql.arguments().getFirst())).isEqualTo(Wgs84.point(8.5, 12));
    assertThat(sql.arguments().getLast()).isEqualTo(150_000.0);
  }

  @Test
  void everyGeometryIsBoundWithItsReferenceSystem() {
    SqlCondition sql =
        SpatialFilter.inside("location", Bbox.ofWestSouthEastNorth(-10, 12, 3, 37)).toSql(TABLE);

    assertThat(geometry(sql.arguments().getFirst()).getSRID()).isEqualTo(4326);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x' OR true --", "'; DROP TABLE narrative; --", "%' UNION SELECT 1 --"})
  void wordsOfAnAttackerStayAValue(String words) {
    SqlCondition equal = SpatialFilter.anyOf("title", List.of(words)).toSql(TABLE);
    SqlCondition alike = SpatialFilter.contains("title", words).toSql(TABLE);

    assertThat(equal.sql()).isEqualTo("title_key = ?");
    assertThat(equal.arguments()).containsExactly(words);
    assertThat(alike.sql()).isEqualTo("title_key like ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "title_key", "1=1 or title", "\"title\""})
  void aPropertyThatIsNotInTheTableIsRefusedByName(String property) {
    SpatialFilter filter = SpatialFilter.anyOf(property, List.of("x"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter.toSql(TABLE))
        .withMessageContaining("“" + property + "”");
  }

  @Test
  void aValueThatDoesNotFitIsRefusedByName() {
    SpatialFilter filter = SpatialFilter.anyOf("year", List.of("yesterday"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter.toSql(TABLE))
        .withMessageContaining("“yesterday”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title <> 'x' | not (title_key = ?)",
        "year > 1900 | recorded_from > ?",
        "year < 1900 | recorded_from < ?",
        "title IS NULL | title_key is null",
        "NOT (title = 'x') | not (title_key = ?)",
        "title IN ('x', 'y') | (title_key = ? or title_key = ?)",
        "title LIKE 'x%' | title_key like ?",
        "title ILIKE 'x%' | title_key ilike ?",
        "year BETWEEN 1850 AND 1930 | recorded_from between ? and ?",
        "motif IS NULL | cardinality(motifs) = 0",
        "location IS NULL | not (location is not null)",
        "told IS NULL | not (exists (select from t where t.place is not null))",
        "BBOX(location, 1, 2, 3, 4) | location && ?",
        "BBOX(told, 1, 2, 3, 4) | exists (select from t where t.place && ?)",
        "INTERSECTS(told, POINT(1 1)) | exists (select from t where ST_Intersects(t.place, ?))",
        "DISJOINT(location, POINT(1 1)) | not (ST_Intersects(location, ?))",
        "BEYOND(location, POINT(1 1), 2, meters) "
            + "| not (ST_DWithin(location::geography, ?::geography, ?))",
        "motif <> 'K300' | not (motifs @> array[?]::text[])",
        "WITHIN(location, POLYGON((0 0, 1 0, 1 1, 0 0))) | ST_Within(location, ?)",
        "INCLUDE | true",
        "EXCLUDE | false"
      })
  void writesTheFiltersOfTheQueryLanguage(String ecql, String sql) throws CQLException {
    assertThat(written(ecql).sql()).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "og% | og%",
        "og_e | og_e",
        "100\\% | 100\\%",
        "a\\_b | a\\_b",
        "back\\\\slash | back\\\\slash",
        "ends in \\ | ends in \\\\",
        "\\o | o"
      })
  void aPatternIsWrittenSoThatPostgresqlReadsItAlike(String pattern, String bound)
      throws CQLException {
    SqlCondition sql = written("title LIKE '" + pattern + "'");

    assertThat(sql.arguments()).containsExactly(bound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INTERSECTS(location, POINT(181 1))",
        "INTERSECTS(location, POINT(1 91))",
        "INTERSECTS(location, POLYGON((0 0, 10 10, 10 0, 0 10, 0 0)))",
        "DWITHIN(location, LINESTRING(-90 0, 90 0), 2, kilometers)",
        "BBOX(location, -181, 0, 1, 1)",
        "BBOX(location, 0, 0, 1, 91)"
      })
  void aShapeThatNoMapHoldsIsRefused(String ecql) {
    assertThatExceptionOfType(BadExpression.class)
        .isThrownBy(() -> written(ecql))
        .satisfies(bad -> assertThat(bad.trouble()).isEqualTo(BadExpression.Trouble.GEOMETRY));
  }

  @ParameterizedTest
  @CsvSource({"meters, 2", "kilometers, 2000", "feet, 0.6096", "statute miles, 3218.688"})
  void turnsEveryUnitToMetres(String unit, double metres) throws CQLException {
    SqlCondition sql = written("DWITHIN(location, POINT(8.5 12), 2, " + unit + ")");

    assertThat(sql.arguments().getLast()).isEqualTo(metres);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motif > 'K300'",
        "motif LIKE 'K%'",
        "audio LIKE 'x%'",
        "audio BETWEEN 1 AND 2",
        "location = 'POINT(1 1)'",
        "location LIKE 'x'",
        "INTERSECTS(title, POINT(1 1))",
        "DWITHIN(year, POINT(1 1), 2, kilometers)",
        "DWITHIN(location, POINT(1 1), 20011, kilometers)",
        "strToLowerCase(title) = 'x'",
        "title = title",
        "CROSSES(location, LINESTRING(0 0, 1 1))",
        "DWITHIN(location, POINT(8.5 12), 2, nautical miles)"
      })
  void whatHasNoSqlIsRefused(String ecql) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(ecql))
        .withMessageStartingWith("this collection cannot be asked for");
  }

  private static SqlCondition written(String ecql) throws CQLException {
    return new SqlWriter(TABLE).write(ECQL.toFilter(ecql));
  }

  private static Geometry geometry(Object argument) {
    return ((JtsGeometry) argument).getGeometry();
  }
}
