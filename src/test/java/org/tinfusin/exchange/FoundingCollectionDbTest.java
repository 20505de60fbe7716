package org.tinfusin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.exchange.FoundingCollection.Progress;
import org.tinfusin.fixtures.AtlasTest;

@AtlasTest
class FoundingCollectionDbTest {
  @Autowired private FoundingCollection collection;
  @Autowired private CollectionFiles files;
  @Autowired private JdbcClient jdbc;

  @Test
  void isLoadedBeforeTheAtlasIsReady() {
    assertThat(collection.isLoaded()).isTrue();
  }

  @Test
  void holdsEveryNarrativeOfItsFiles() {
    assertThat(count("published_narrative")).isEqualTo(rows("narratives/*.csv")).isEqualTo(758);
  }

  @Test
  void holdsEveryRowOfItsOtherFiles() {
    assertThat(count("language")).isEqualTo(rows("languages.csv"));
    assertThat(count("people")).isEqualTo(rows("peoples.csv"));
    assertThat(count("place")).isEqualTo(rows("gazetteer.csv"));
    assertThat(count("source")).isEqualTo(rows("bibliography.csv"));
    assertThat(count("story_family")).isEqualTo(rows("families.csv"));
    assertThat(count("index_number")).isEqualTo(rows("motifs*.csv") + rows("tale-types*.csv"));
    assertThat(count("story_link")).isEqualTo(rows("links*.csv"));
    assertThat(count("trail WHERE shipped")).isEqualTo(files.files("trails/*.yaml").size());
    assertThat(count("narrative_source")).isEqualTo(rows("narrative-sources.csv"));
  }

  @Test
  void hasNoBrokenRow() {
    assertThat(collection.load(progress -> {}).broken()).isEmpty();
  }

  @Test
  void writesNothingWhenLoadedAgain() {
    long before = revision();

    ImportReport report = collection.load(progress -> {});

    assertThat(report.written()).isZero();
    assertThat(report.unchanged()).isGreaterThan(758);
    assertThat(revision()).isEqualTo(before);
  }

  @Test
  void tellsHowFarItIs() {
    List<Progress> told = new ArrayList<>();

    collection.load(told::add);

    assertThat(told).hasSize(758).first().isEqualTo(new Progress(1, 758));
    assertThat(told).last().isEqualTo(new Progress(758, 758));
  }

  @Test
  void keepsAnAreaForEveryUncertainPlace() {
    long without =
        jdbc.sql(
                """
                SELECT count(*) FROM published_narrative
                 WHERE certainty = 'uncertain' AND footprint IS NULL
                """)
            .query(Long.class)
            .single();

    assertThat(without).isZero();
  }

  private long count(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }

  private long revision() {
    return jdbc.sql("SELECT revision FROM collection_revision").query(Long.class).single();
  }

  private long rows(String pattern) {
    return files.files(pattern).stream().mapToLong(file -> CsvFile.rows(file).size()).sum();
  }
}
