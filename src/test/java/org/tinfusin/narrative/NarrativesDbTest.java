package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tinfusin.fixtures.Tale.aTale;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Tale;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;

@AtlasTest
@Transactional
class NarrativesDbTest {
  private static final String SLUG = "a-tale-of-the-tests";

  @Autowired private Narratives narratives;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void takeItOutAgain() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(SLUG).update();
  }

  @Test
  void showATaleOnceItIsPublished() {
    publish(aTale().named(SLUG).in("kab").amongThe("kabyle").saying("Macahu"));

    NarrativeReading read = narratives.read(SLUG).orElseThrow();

    assertThat(read.language()).isEqualTo("kab");
    assertThat(read.people()).isEqualTo("kabyle");
    assertThat(read.place().key()).isEqualTo("tizi-ouzou");
    assertThat(read.texts()).map(Text::body).containsExactly("Macahu");
    assertThat(narratives.publishedSlugs()).contains(SLUG);
  }

  @Test
  void putATaleInThePlaceOfItsFormerWording() {
    publish(aTale().named(SLUG).saying("Macahu").saying("Tellem cahu"));

    publish(aTale().named(SLUG).titled(LocalizedText.of("Anew", null, null)).saying("Macahu"));

    NarrativeReading read = narratives.read(SLUG).orElseThrow();
    assertThat(read.title()).isEqualTo(LocalizedText.of("Anew", null, null));
    assertThat(read.texts()).map(Text::body).containsExactly("Macahu");
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void putItThereWholeWhoeverAsks() {
    narratives.publish(aTale().named(SLUG).saying("Macahu").draft());

    narratives.publish(aTale().named(SLUG).saying("Tellem cahu").draft());

    assertThat(narratives.read(SLUG).orElseThrow().texts())
        .map(Text::body)
        .containsExactly("Tellem cahu");
  }

  @Test
  void keepAWithdrawnTaleHiddenWhenItsWordsChange() {
    publish(aTale().named(SLUG));
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(SLUG).update();
    entities.clear();

    publish(aTale().named(SLUG).saying("Macahu"));

    assertThat(narratives.read(SLUG)).isEmpty();
  }

  @Test
  void keepACommunitysTaleHiddenWhenItsWordsChange() {
    publish(aTale().named(SLUG));
    jdbc.sql("UPDATE narrative SET protocol = 'community' WHERE slug = ?").param(SLUG).update();
    entities.clear();

    publish(aTale().named(SLUG).saying("Macahu"));

    assertThat(narratives.read(SLUG)).isEmpty();
  }

  @Test
  void refuseATaleFromAPlaceTheyDoNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> narratives.publish(aTale().toldAt("atlantis").draft()))
        .withMessageContaining("“atlantis”");
  }

  @Test
  void refuseATaleOfAPeopleTheyDoNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> narratives.publish(aTale().amongThe("atlanteans").draft()))
        .withMessageContaining("“atlanteans”");
  }

  @Test
  void keepThePointOfThePlaceWithItsReferenceSystem() {
    publish(aTale().named(SLUG).toldAt("tunis"));
    entities.clear();

    Point location =
        entities
            .createQuery(
                "select l.location from NarrativeEntity n join n.places l where n.slug = :slug",
                Point.class)
            .setParameter("slug", SLUG)
            .getSingleResult();

    assertThat(location).isEqualTo(Wgs84.point(10.166, 36.819));
    assertThat(location.getSRID()).isEqualTo(4326);
  }

  @Test
  void markEachPointWithItsTile() {
    publish(aTale().named(SLUG).toldAt("tunis"));

    long code =
        jdbc.sql("SELECT qk FROM published_narrative WHERE slug = ?")
            .param(SLUG)
            .query(Long.class)
            .single();

    assertThat(code).isEqualTo(TileCoord.containing(10.166, 36.819, 20).morton());
  }

  @Test
  void keepTheYearsOfADating() {
    publish(aTale().named(SLUG).recorded("between 1904 and 1913"));

    assertThat(
            jdbc.sql("SELECT recorded_from || '-' || recorded_to FROM narrative WHERE slug = ?")
                .param(SLUG)
                .query(String.class)
                .single())
        .isEqualTo("1904-1913");
  }

  @Test
  void countARevisionWithEveryChange() {
    long before = narratives.revision();

    publish(aTale().named(SLUG));

    assertThat(narratives.revision()).isGreaterThan(before);
  }

  @Test
  void readEveryNarrativeTheyHavePublished() {
    assertThat(narratives.publishedSlugs())
        .hasSize(758)
        .allSatisfy(slug -> assertThat(narratives.read(slug)).isPresent());
  }

  @Test
  void findNothingUnderAnUnknownName() {
    assertThat(narratives.read("no-such-tale")).isEmpty();
  }

  private void publish(Tale tale) {
    narratives.publish(tale.draft());
    entities.flush();
  }
}
