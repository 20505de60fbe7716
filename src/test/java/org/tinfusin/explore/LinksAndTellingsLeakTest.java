package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.TrialStory.INSTEAD;
import static org.tinfusin.fixtures.TrialStory.OTHER;
import static org.tinfusin.fixtures.TrialStory.REASON;
import static org.tinfusin.fixtures.TrialStory.SONG;
import static org.tinfusin.fixtures.TrialStory.STORY;
import static org.tinfusin.fixtures.TrialStory.TOLD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.EveryWayOfHiding;
import org.tinfusin.fixtures.TrialStory;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.Narratives;

/** What is known of a hidden telling, and links to or from what is hidden, show nowhere. */
@AtlasTest
@EveryWayOfHiding
class LinksAndTellingsLeakTest {
  private static final String STORY_PAGE = "/stories/" + STORY;

  @Parameter private String how = "";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Narratives narratives;
  @Autowired private StoryFamilies families;

  @BeforeEach
  void tell() {
    trial().tell();
  }

  @AfterEach
  void forget() {
    trial().forget();
  }

  @Test
  void aHiddenTellingIsNotCompared() {
    hide(TOLD);

    assertThat(families.knownSteps(STORY).isEmpty()).isTrue();
    assertThat(page(STORY_PAGE)).doesNotContain(TOLD, INSTEAD, "Stumme");
    assertThat(page("/narratives/" + OTHER)).doesNotContain(TOLD, INSTEAD, "Stumme");
  }

  @Test
  void aHiddenTellingIsNotCountedAmongTheOthers() {
    hide(OTHER);

    assertThat(page(STORY_PAGE)).contains(INSTEAD).doesNotContain("other telling", OTHER);
  }

  @Test
  void aHiddenSongIsLinkedFromNowhere() {
    hide(SONG);

    assertThat(families.linksOf(families.find(STORY).orElseThrow())).isEmpty();
    assertThat(families.linksOf(TOLD, STORY)).isEmpty();
    assertThat(page(STORY_PAGE)).doesNotContain(SONG, REASON, "In other words");
    assertThat(page("/narratives/" + TOLD)).doesNotContain(SONG, REASON, "In other words");
  }

  @Test
  void aStoryWithoutAShownTellingIsLinkedFromNowhere() {
    hide(TOLD);
    hide(OTHER);

    assertThat(families.linksOf(SONG, null)).isEmpty();
    assertThat(page("/narratives/" + SONG)).doesNotContain(STORY, REASON, "The silver slipper");
    assertThat(Visitor.at(port).get(STORY_PAGE).statusCode()).isEqualTo(404);
  }

  private void hide(String slug) {
    jdbc.sql("UPDATE narrative SET " + how + " WHERE slug = ?").param(slug).update();
  }

  private String page(String address) {
    return Visitor.at(port).with("Accept-Language", "en").get(address).body();
  }

  private TrialStory trial() {
    return new TrialStory(families, narratives, jdbc);
  }
}
