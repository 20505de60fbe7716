package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Somebody.actAs;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.FamilyChanges;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryWords;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Somebody;
import org.tinfusin.fixtures.TrialStory;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Narratives;

/** The address of a story that was taken in by another one. */
@AtlasTest
class MovedStoryApiTest {
  private static final String WHOLE = "a-whole-story-of-the-tests";

  @LocalServerPort private int port;
  @Autowired private StoryFamilies families;
  @Autowired private FamilyChanges changes;
  @Autowired private Narratives narratives;
  @Autowired private SignIns signIns;
  @Autowired private JdbcClient jdbc;

  private TrialStory story;
  private Somebody somebody;
  private Account curator;

  @BeforeEach
  void tell() {
    story = new TrialStory(families, narratives, jdbc);
    story.tell();
    families.put(
        new FamilyDraft(
            WHOLE,
            "tale",
            LocalizedText.of("The whole", null, null),
            LocalizedText.NONE,
            StoryWords.NONE,
            List.of(),
            List.of(),
            List.of()));
    somebody = new Somebody(jdbc, signIns);
    curator = actAs(somebody.with(Role.CURATOR, "zineb"));
    changes.merge(TrialStory.STORY, WHOLE, "", 0, curator);
  }

  @AfterEach
  void forget() {
    jdbc.sql("DELETE FROM family_change").update();
    story.forget();
    jdbc.sql("DELETE FROM story_family WHERE slug = ?").param(WHOLE).update();
    somebody.forget("zineb");
    jdbc.sql("DELETE FROM variant_task").update();
  }

  @Test
  void leadsToTheOneThatTookItIn() {
    HttpResponse<String> answer = Visitor.at(port).get("/stories/" + TrialStory.STORY + "?hl=fr");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/stories/" + WHOLE + "?hl=fr");
    assertThat(Visitor.at(port).get("/stories/" + WHOLE).body())
        .contains("The whole", TrialStory.TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search.json?family=%s",
        "/search.json?cql=family%%20%%3D%%20'%s'",
        "/?embed&family=%s"
      })
  void aFilterFindsItsTellingsByTheFormerAddress(String address) {
    String answer = Visitor.at(port).get(address.formatted(TrialStory.STORY)).body();

    assertThat(answer).contains(TrialStory.TOLD);
  }

  @Test
  void theMapFindsItsTellingsByTheFormerAddress() {
    Visitor visitor = Visitor.at(port);
    String whole = visitor.get("/map/0/0/0.json?family=" + WHOLE).body();

    assertThat(visitor.get("/map/0/0/0.json?family=" + TrialStory.STORY).body())
        .isEqualTo(whole)
        .isNotEqualTo(visitor.get("/map/0/0/0.json?family=no-such-family").body());
  }

  @Test
  void answersForItselfAgainOnceTheMergingIsUndone() {
    changes.undo(changes.latest(WHOLE).getFirst().id(), curator);

    assertThat(Visitor.at(port).get("/stories/" + TrialStory.STORY).body())
        .contains("The silver slipper");
  }
}
