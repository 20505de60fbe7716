package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;

@AtlasTest
class StoryFamiliesDbTest {
  @Autowired private StoryFamilies families;
  @Autowired private JdbcClient jdbc;

  @Test
  void followManyStoriesFromPlaceToPlace() {
    assertThat(families.all()).filteredOn(family -> family.variants() > 1).hasSizeGreaterThan(139);
  }

  @Test
  void followManyStoriesThroughTheSahara() {
    assertThat(families.all()).filteredOn(FamilySummary::joinsBothSides).hasSizeGreaterThan(39);
  }

  @Test
  void nameTheStoriesOfBothSidesFirst() {
    assertThat(families.all()).first().matches(FamilySummary::joinsBothSides);
    assertThat(families.all()).last().matches(family -> !family.joinsBothSides());
  }

  @Test
  void countEveryNarrativeThatBelongsToOne() {
    long variants = families.all().stream().mapToLong(FamilySummary::variants).sum();

    assertThat(variants)
        .isEqualTo(
            jdbc.sql("SELECT count(*) FROM narrative WHERE family IS NOT NULL")
                .query(Long.class)
                .single());
  }

  @Test
  void findEachStoryTheyListWithItsVariants() {
    assertThat(families.all())
        .allSatisfy(
            summary ->
                assertThat(families.find(summary.slug()))
                    .hasValueSatisfying(
                        story -> assertThat(story.variants()).hasSize(summary.variants())));
  }

  @Test
  void listVariantsFromNorthToSouth() {
    StoryFamily story = families.find("cinderella").orElseThrow();

    assertThat(story.variants()).extracting(variant -> -variant.location().getY()).isSorted();
  }

  @Test
  void joinVariantsOfEveryStoryByFewerLinesThanTheyAre() {
    assertThat(families.all())
        .map(summary -> families.find(summary.slug()).orElseThrow())
        .allSatisfy(
            story -> assertThat(families.arcs(story)).hasSizeLessThan(story.variants().size()));
  }

  @Test
  void findNothingUnderAnUnknownName() {
    assertThat(families.find("no-such-story")).isEmpty();
  }
}
