package org.tinfusin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tinfusin.exchange.ImportReport.Broken;

/** A small collection with faults in it: each is named, and the rest is loaded. */
class BrokenRowsDbTest extends TrialCollection {

  @Test
  void namesFileLineAndReasonOfABrokenRow() throws IOException {
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS + "\n" + tale("trial-song", "song", "kano", "hau"));

    ImportReport report = load();

    assertThat(report.broken())
        .containsExactly(
            new Broken(
                "narratives/tales.csv", 2, "“song” is no genre: write tale, proverb or poem"));
  }

  @Test
  void loadsTheRowsAroundABrokenOne() throws IOException {
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS
            + "\n"
            + tale("trial-one", "tale", "kano", "hau")
            + tale("trial-two", "tale", "nowhere", "hau")
            + tale("trial-three", "tale", "kano", "hau"));

    ImportReport report = load();

    assertThat(report.written()).isEqualTo(2);
    assertThat(narratives.read("trial-one")).isPresent();
    assertThat(narratives.read("trial-two")).isEmpty();
    assertThat(narratives.read("trial-three")).isPresent();
  }

  @Test
  void namesAPlaceThatTheGazetteerLacks() throws IOException {
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS + "\n" + tale("trial-lost", "tale", "nowhere", "hau"));

    assertThat(load().broken())
        .singleElement()
        .asString()
        .isEqualTo("narratives/tales.csv, line 2: the place “nowhere” is not in the gazetteer");
  }

  @Test
  void goesOnAfterARowThatTheDatabaseRefuses() throws IOException {
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS
            + "\n"
            + tale("trial-unspoken", "tale", "kano", "qqq")
            + tale("trial-spoken", "tale", "kano", "hau"));

    ImportReport report = load();

    assertThat(report.broken()).singleElement().asString().contains("line 2", "qqq");
    assertThat(narratives.read("trial-spoken")).isPresent();
  }

  @Test
  void namesATownWithoutACoordinate() throws IOException {
    write(
        "gazetteer.csv",
        "key,kind,lon,lat,name_en,name_fr,name_ar,rank,source\n"
            + "trial-town,town,far,12,Trial,Essai,تجربة,5,made up\n");

    assertThat(load().broken())
        .containsExactly(new Broken("gazetteer.csv", 2, "the column lon holds “far”, no number"));
  }

  @Test
  void namesACitationItCannotRead() throws IOException {
    write("narrative-sources.csv", "narrative,work,locator,role\ntrial-one,basset-1897,7,seen\n");
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS + "\n" + tale("trial-one", "tale", "kano", "hau"));

    assertThat(load().broken())
        .singleElement()
        .asString()
        .startsWith("narrative-sources.csv, line 2: “seen” is no role");
  }

  @Test
  void namesAFamilyWhoseWordsCannotBeRead() throws IOException {
    write("families.csv", "key,kind,title_en,title_fr\ntrial-family,tale,Trial,Essai\n");
    write("families/trial-family.yaml", "titles: [unclosed\n");

    assertThat(load().broken())
        .singleElement()
        .satisfies(broken -> assertThat(broken.file()).isEqualTo("families.csv"));
  }

  @Test
  void triesABrokenRowAgainOnceItIsMended() throws IOException {
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS + "\n" + tale("trial-one", "song", "kano", "hau"));
    load();
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS + "\n" + tale("trial-one", "tale", "kano", "hau"));

    ImportReport report = load();

    assertThat(report.broken()).isEmpty();
    assertThat(narratives.read("trial-one")).isPresent();
  }

  @Test
  void movesANarrativeWithItsPlace() throws IOException {
    write("gazetteer.csv", town("8.0"));
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS + "\n" + tale("trial-one", "tale", "trial-town", "hau"));
    load();
    write("gazetteer.csv", town("9.0"));

    load();

    assertThat(narratives.read("trial-one"))
        .hasValueSatisfying(read -> assertThat(read.place().lon()).isEqualTo(9.0));
  }

  @Test
  void namesAColumnThatTheFileDoesNotHave() throws IOException {
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS
            + ",moral\n"
            + narrative("trial-one", "", "tale", "kano", "hau")
            + ",x\n");

    assertThat(load().broken())
        .containsExactly(
            new Broken("narratives/tales.csv", 1, "there is no column “moral” in this file"));
    assertThat(narratives.read("trial-one")).isPresent();
  }

  @Test
  void namesAColumnThatIsMissing() throws IOException {
    write("families.csv", "key,kind,title_en\n");

    assertThat(load().broken())
        .containsExactly(new Broken("families.csv", 1, "the column title_fr is missing"));
  }

  @Test
  void namesARowWithACellTooMany() throws IOException {
    write(
        "narratives/tales.csv",
        NARRATIVE_COLUMNS + "\n" + narrative("trial-one", "", "tale", "kano", "hau") + ",x\n");

    assertThat(load().broken())
        .containsExactly(
            new Broken("narratives/tales.csv", 2, "the row has 25 cells, the header line 24"));
  }

  private static String town(String longitude) {
    return "key,kind,lon,lat,name_en,name_fr,name_ar,rank,source\n"
        + "trial-town,town,"
        + longitude
        + ",12,Trial,Essai,تجربة,5,made up\n";
  }
}
