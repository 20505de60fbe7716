package org.tinfusin.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.language.Languages;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.trail.Trails;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small collection in a folder of its own, sound and empty to begin with; what its tests load
 * beside the founding collection has keys that begin with {@code trial-} and is taken out again.
 */
@AtlasTest
abstract class TrialCollection {
  static final String NARRATIVE_COLUMNS =
      "slug,family,genre,subgenre,title_en,title_fr,language,people,people_note,place,place_role,"
          + "certainty,place_basis,footprint,teller,collector,recorded,claim,verification,"
          + "verification_note,tale_types,motifs,note_en,note_fr";

  @TempDir private Path folder;

  @Autowired private CollectionFiles foundingFiles;
  @Autowired private LedgerQuery ledger;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JsonMapper json;
  @Autowired private Languages languages;
  @Autowired private Gazetteer gazetteer;
  @Autowired private Bibliography bibliography;
  @Autowired protected IndexNumbers indexNumbers;
  @Autowired protected StoryFamilies families;
  @Autowired protected Narratives narratives;
  @Autowired protected Trails trails;
  @Autowired protected JdbcClient jdbc;

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
    write("narratives/tales.csv", NARRATIVE_COLUMNS + "\n");
    write("narratives/proverbs.csv", NARRATIVE_COLUMNS + "\n");
    write("narratives/poems.csv", NARRATIVE_COLUMNS + "\n");
  }

  @AfterEach
  void takeItOutAgain() {
    jdbc.sql("DELETE FROM narrative WHERE slug LIKE 'trial-%'").update();
    jdbc.sql("DELETE FROM story_family WHERE slug LIKE 'trial-%'").update();
    jdbc.sql("DELETE FROM place WHERE key LIKE 'trial-%'").update();
    jdbc.sql("DELETE FROM index_number WHERE number LIKE '%trial-%'").update();
    jdbc.sql("DELETE FROM import_ledger WHERE key LIKE '%trial-%'").update();
    ledger.note("collection", "files", foundingFiles.checksum());
  }

  final ImportReport load() {
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
            indexNumbers,
            families,
            narratives,
            trails)
        .load(progress -> {});
  }

  final void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  static String tale(String slug, String genre, String place, String language) {
    return narrative(slug, "", genre, place, language) + "\n";
  }

  /** The cells of a narrative's row, one for each of {@link #NARRATIVE_COLUMNS}. */
  static String narrative(String slug, String family, String genre, String place, String language) {
    return slug
        + ","
        + family
        + ","
        + genre
        + ",tale,Trial,Essai,"
        + language
        + ",,,"
        + place
        + ",told-at,certain,from-source,,,,,source,source,made up for a test,,,,";
  }
}
