package org.tinfusin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.tinfusin.exchange.ImportReport.Broken;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.language.Languages;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.Narratives;
import tools.jackson.databind.json.JsonMapper;

/** A small collection with faults in it: each is named, and the rest is loaded. */
@AtlasTest
class BrokenRowsDbTest {
  private static final String NARRATIVE_COLUMNS =
      "slug,family,genre,subgenre,title_en,title_fr,language,people,people_note,place,place_role,"
          + "certainty,place_basis,footprint,teller,collector,recorded,claim,verification,"
          + "verification_note,tale_types,motifs,note_en,note_fr\n";

  @TempDir private Path folder;

  @Autowired private CollectionFiles foundingFiles;
  @Autowired private LedgerQuery ledger;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JsonMapper json;
  @Autowired private Languages languages;
  @Autowired private Gazetteer gazetteer;
  @Autowired private Bibliography bibliography;
  @Autowired private StoryFamilies families;
  @Autowired private Narratives narratives;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void writeASoundCollection() throws IOException {
    Files.createDirectories(folder.resolve("narratives"));
    Files.createDirectories(folder.resolve("families"));
    write(
        "languages.csv",
        "tag,iso639_3,glottocode,name_en,name_fr,name_ar,endonym,script,group,lon,lat,check\n");
    write("regions.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
    write("peoples.csv", "key,name_en,name_fr,name_ar,endonym,languages,region,check\n");
    write(
        "gazetteer.csv",
        "key,kind,lon,lat,country,region,name_en,name_fr,name_ar,name_tfng,endonym,"
            + "endonym_language,other_names,rank,source,check\n");
    write(
        "bibliography.csv",
        "key,author,year,year_end,title,container,place,publisher,kind,languages,author_died,"
            + "rights,note\n");
    write("families.csv", "key,kind,title_en,title_fr,tale_types,motifs\n");
    write("narrative-sources.csv", "narrative,work,locator,role\n");
    write("narratives/tales.csv", NARRATIVE_COLUMNS);
    write("narratives/proverbs.csv", NARRATIVE_COLUMNS);
    write("narratives/poems.csv", NARRATIVE_COLUMNS);
  }

  @AfterEach
  void takeItOutAgain() {
    jdbc.sql("DELETE FROM narrative WHERE slug LIKE 'trial-%'").update();
    jdbc.sql("DELETE FROM story_family WHERE slug LIKE 'trial-%'").update();
    jdbc.sql("DELETE FROM place WHERE key LIKE 'trial-%'").update();
    jdbc.sql("DELETE FROM import_ledger WHERE key LIKE 'trial-%'").update();
    ledger.note("collection", "files", foundingFiles.checksum());
  }

  @Test
  void namesFileLineAndReasonOfABrokenRow() throws IOException {
    write("narratives/tales.csv", NARRATIVE_COLUMNS + tale("trial-song", "song", "kano", "hau"));

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
    write("narratives/tales.csv", NARRATIVE_COLUMNS + tale("trial-lost", "tale", "nowhere", "hau"));

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
    write("narratives/tales.csv", NARRATIVE_COLUMNS + tale("trial-one", "tale", "kano", "hau"));

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
    write("narratives/tales.csv", NARRATIVE_COLUMNS + tale("trial-one", "song", "kano", "hau"));
    load();
    write("narratives/tales.csv", NARRATIVE_COLUMNS + tale("trial-one", "tale", "kano", "hau"));

    ImportReport report = load();

    assertThat(report.broken()).isEmpty();
    assertThat(narratives.read("trial-one")).isPresent();
  }

  @Test
  void movesANarrativeWithItsPlace() throws IOException {
    write("gazetteer.csv", town("8.0"));
    write(
        "narratives/tales.csv", NARRATIVE_COLUMNS + tale("trial-one", "tale", "trial-town", "hau"));
    load();
    write("gazetteer.csv", town("9.0"));

    load();

    assertThat(narratives.read("trial-one"))
        .hasValueSatisfying(read -> assertThat(read.place().lon()).isEqualTo(9.0));
  }

  private ImportReport load() {
    CollectionFiles files =
        new CollectionFiles(new PathMatchingResourcePatternResolver(), folder.toUri().toString());
    return new FoundingCollection(
            files,
            ledger,
            transactions,
            json,
            languages,
            gazetteer,
            bibliography,
            families,
            narratives)
        .load(progress -> {});
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static String tale(String slug, String genre, String place, String language) {
    return slug
        + ",,"
        + genre
        + ",tale,Trial,Essai,"
        + language
        + ",,,"
        + place
        + ",told-at,certain,from-source,,,,,source,source,made up for a test,,,,\n";
  }

  private static String town(String longitude) {
    return "key,kind,lon,lat,name_en,name_fr,name_ar,rank,source\n"
        + "trial-town,town,"
        + longitude
        + ",12,Trial,Essai,تجربة,5,made up\n";
  }
}
