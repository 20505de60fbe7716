package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.search.Questions.filter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.geo.Wgs84;

class NarrativeFilterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=cendrillon",
        "q=A%C3%AFcha+%26+the+%22ogre%22",
        "genre=tale",
        "lang=kab&lang=shi",
        "people=kabyle",
        "country=MA&country=DZ",
        "type=ATU+510A",
        "motif=K300",
        "family=cinderella",
        "region=hausa-land",
        "bbox=-10.0%2C12.0%2C3.0%2C37.5",
        "area=POLYGON+%28%280+0%2C+10+0%2C+10+10%2C+0+0%29%29",
        "near=8.5%2C12.0%2C150000.0",
        "period=1850-1930",
        "audio=true",
        "subgenre=animal+tale",
        "place=segou",
        "source=basset-1887",
        "certainty=certain&certainty=uncertain",
        "period=1850-1899&period=1900-1949&period=unknown",
        "along=river%3Aniger%2C25000.0",
        "along=LINESTRING+%28-8+31%2C+-6+33%29%2C5000.0",
        "role=told_at&role=set_in",
        "cql=genre+%3D+%27tale%27+AND+recorded_from+%3E%3D+1900",
        "q=ogre&genre=tale&genre=poem&lang=kab&bbox=0.0%2C0.0%2C1.0%2C1.0&period=1897-1897"
      })
  void writesTheQuestionItHasRead(String query) {
    assertThat(filter(query).toQuery()).isEqualTo(query);
  }

  @Test
  void readsARepeatedKeyAsOr() {
    NarrativeFilter filter = filter("lang=kab&genre=tale&lang=shi&lang=kab");

    assertThat(filter.chosen("lang")).containsExactly("kab", "shi");
  }

  @Test
  void readsEveryPlaceOfAQuestion() {
    NarrativeFilter filter = filter("bbox=0,1,2,3&near=8.5,12,1000&period=1850-1930");

    assertThat(filter.bbox()).isEqualTo(Bbox.ofWestSouthEastNorth(0, 1, 2, 3));
    assertThat(filter.near()).isEqualTo(new NarrativeFilter.Near(Wgs84.point(8.5, 12), 1000));
    assertThat(filter.period())
        .isEqualTo(
            new NarrativeFilter.When(List.of(new NarrativeFilter.Period(1850, 1930)), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "map=6/15/3",
        "rev=7",
        "ui=fr",
        "limit=10",
        "after=1-1",
        "narrative=x",
        "story=x",
        "list=open",
        "layers=hexagons,peoples",
        "size=100",
        "of=people",
        "continue="
      })
  void passesOverTheKeysOfThePage(String query) {
    assertThat(filter(query).asksNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=",
        "q=+",
        "bbox=",
        "area=",
        "near=",
        "period=",
        "audio=",
        "audio=no",
        "along=",
        "cql=",
        "cql=+",
        "role="
      })
  void asksNothingWithAnEmptyValue(String query) {
    assertThat(filter(query)).isEqualTo(NarrativeFilter.EVERYTHING);
  }

  @Test
  void addsAValueAndTakesItAwayAgain() {
    NarrativeFilter filter = filter("genre=tale");

    NarrativeFilter both = filter.toggling("genre", "poem");

    assertThat(both.chosen("genre")).containsExactly("tale", "poem");
    assertThat(both.toggling("genre", "poem")).isEqualTo(filter);
  }

  @ParameterizedTest
  @CsvSource({
    "genre=tale, period, 1850-1899, genre=tale&period=1850-1899",
    "period=1850-1899, period, unknown, period=1850-1899&period=unknown",
    "period=1850-1899&audio=true, period, 1850-1899, audio=true",
    "q=ogre, audio, true, q=ogre&audio=true",
    "lang=kab&lang=shi, lang, kab, lang=shi"
  })
  void togglesAnyOfItsParts(String before, String key, String value, String after) {
    assertThat(filter(before).toggling(key, value).toQuery()).isEqualTo(after);
  }

  @Test
  void namesItsPartsAndGoesOnWithoutOne() {
    NarrativeFilter filter = filter("q=ogre&genre=tale&lang=kab&near=8.5,12,1000&period=unknown");

    assertThat(filter.parts())
        .containsExactly(
            new NarrativeFilter.Part("q", "ogre"),
            new NarrativeFilter.Part("genre", "tale"),
            new NarrativeFilter.Part("lang", "kab"),
            new NarrativeFilter.Part("near", "8.5,12.0,1000.0"),
            new NarrativeFilter.Part("period", "unknown"));
    assertThat(filter.without(new NarrativeFilter.Part("near", "8.5,12.0,1000.0")).toQuery())
        .isEqualTo("q=ogre&genre=tale&lang=kab&period=unknown");
  }

  @Test
  void keepsTheRestWhenOnePartChanges() {
    NarrativeFilter filter = filter("q=ogre&genre=tale&near=8.5,12,1000&audio=true");

    NarrativeFilter moved = filter.within(Bbox.ofWestSouthEastNorth(0, 1, 2, 3));

    assertThat(moved.toQuery())
        .isEqualTo(
            "q=ogre&genre=tale&bbox=0.0%2C1.0%2C2.0%2C3.0&near=8.5%2C12.0%2C1000.0&audio=true");
  }

  @Test
  void everyWordMustOccur() {
    SqlCondition where = PublishedNarratives.where(filter("q=L’Ogre+d'Aïn"));

    assertThat(where.sql()).isEqualTo("words @@ ?::tsquery");
    assertThat(where.arguments().getFirst().toString().lines().skip(1))
        .satisfiesExactly(
            ogre -> assertThat(ogre).contains("'logre':*", "'ogre':*", "\tlogre\t1"),
            ain -> assertThat(ain).contains("'dain':*", "'ain':*"));
  }

  @Test
  void everyKeyNarrowsTheQuestion() {
    String every =
        "q=ogre&genre=tale&lang=kab&people=kabyle&country=DZ&type=ATU+510A&motif=K300"
            + "&family=cinderella&region=kabylia&bbox=0,1,2,3&near=8.5,12,1000"
            + "&area=POLYGON+((0+0,1+0,1+1,0+0))&period=1850-1930&audio=true";

    SqlCondition where = PublishedNarratives.where(filter(every));

    assertThat(where.sql())
        .contains(
            "words @@ ?::tsquery",
            "genre = ?",
            "language = ?",
            "people = ?",
            "country = ?",
            "tale_types @> array[?]::text[]",
            "motifs @> array[?]::text[]",
            "published_family_member m WHERE m.family = (select whole_family(?)))",
            "regions @> array[?]::text[]",
            "location && ?",
            "ST_Intersects(location, ?)",
            "ST_DWithin(location::geography, ?::geography, ?)",
            "has_audio = ?",
            "recorded_to >= ?",
            "recorded_from <= ?");
  }

  @Test
  void aStripIsMeasuredOnTheEllipsoid() {
    SqlCondition where = PublishedNarratives.where(filter("along=river:niger,25000"));

    assertThat(where.sql()).endsWith("ST_DWithin(location::geography, ?::geography, ?)");
    assertThat(where.arguments().getLast()).isEqualTo(25_000.0);
  }

  @Test
  void aRiverIsFollowedFor25KilometresWhenNobodySaysHowFar() {
    assertThat(filter("along=river:niger")).isEqualTo(filter("along=river:niger,25000"));
  }

  @Test
  void aRoleAsksThePlacesThatHaveIt() {
    SqlCondition where = PublishedNarratives.where(filter("near=8.5,12,1000&role=set_in"));

    assertThat(where.sql())
        .contains("published_place_link", "pl.role = 'set_in'", "ST_DWithin(pl.location::geography")
        .doesNotContain("(location::geography");
  }

  @Test
  void theViewOfTheMapIsAskedOfTheSignWhateverTheRole() {
    SqlCondition where = PublishedNarratives.where(filter("bbox=0,1,2,3&role=set_in"));

    assertThat(where.sql()).contains("location && ?", "pl.location is not null");
  }

  @Test
  void anExpressionNarrowsTheRest() {
    SqlCondition where = PublishedNarratives.where(filter("lang=kab&cql=recorded_from+%3C+1900"));

    assertThat(where.sql()).isEqualTo("(language = ? and recorded_from < ?)");
  }

  @Test
  void aShapeTakesThePlaceOfAnother() {
    NarrativeFilter drawn = filter("genre=tale&near=8.5,12,1000");

    NarrativeFilter strip = drawn.placed("along", "river:niger");

    assertThat(strip).isEqualTo(filter("genre=tale&along=river:niger"));
    assertThat(strip.placed("region", "sous"))
        .isEqualTo(filter("genre=tale&along=river:niger&region=sous"));
    assertThat(strip.placed("along", "")).isEqualTo(filter("genre=tale"));
  }

  @Test
  void choicesOfOneKeyAreKeptTogether() {
    SqlCondition where = PublishedNarratives.where(filter("lang=kab&lang=shi&genre=tale"));

    assertThat(where.sql()).contains("(language = ? or language = ?)");
  }
}
