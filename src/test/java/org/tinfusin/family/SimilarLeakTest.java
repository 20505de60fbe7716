package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Somebody.actAs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.EveryWayOfHiding;
import org.tinfusin.fixtures.Somebody;
import org.tinfusin.fixtures.TrialStory;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.Narratives;

/** A hidden narrative is proposed to nobody, and nothing is proposed for it. */
@AtlasTest
@EveryWayOfHiding
class SimilarLeakTest {
  private static final String HIDDEN = TrialStory.TOLD;
  private static final String SHOWN = TrialStory.OTHER;

  @Parameter private String how = "";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Narratives narratives;
  @Autowired private StoryFamilies families;
  @Autowired private VariantSuggestions suggestions;
  @Autowired private SignIns signIns;

  @BeforeEach
  void tell() {
    new TrialStory(families, narratives, jdbc).tell();
    assertThat(answer(SHOWN).body()).contains(HIDDEN);
    jdbc.sql("UPDATE narrative SET " + how + " WHERE slug = ?").param(HIDDEN).update();
  }

  @AfterEach
  void forget() {
    new TrialStory(families, narratives, jdbc).forget();
  }

  @Test
  void isNotAmongTheAnswers() {
    assertThat(answer(SHOWN).body()).doesNotContain(HIDDEN);
    assertThat(suggestions.similarToText("A girl loses a slipper. A cat helps her."))
        .extracting(VariantSuggestion::slug)
        .doesNotContain(HIDDEN);
  }

  @Test
  void isNotThereToBeAskedFor() {
    assertThat(answer(HIDDEN).statusCode()).isEqualTo(404);
  }

  @Test
  void isInNoIndexThatReadersShareWithWhoMaySeeIt() {
    Somebody somebody = new Somebody(jdbc, signIns);
    try {
      actAs(somebody.with(Role.CURATOR, "zineb"));
      boolean curatorsMay = suggestions.index().find(HIDDEN) != null;
      SecurityContextHolder.clearContext();

      assertThat(curatorsMay).isEqualTo(how.contains("'curators'") || how.contains("'signed_in'"));
      assertThat(suggestions.index().find(HIDDEN)).isNull();
    } finally {
      somebody.forget("zineb");
    }
  }

  @Test
  void getsNoCandidates() {
    jdbc.sql("DELETE FROM variant_task WHERE narrative <> ?").param(HIDDEN).update();

    suggestions.workOff(5);

    assertThat(
            jdbc.sql("SELECT count(*) FROM variant_candidate WHERE ? IN (narrative, other)")
                .param(HIDDEN)
                .query(Long.class)
                .single())
        .isZero();
  }

  private java.net.http.HttpResponse<String> answer(String slug) {
    return Visitor.at(port).get("/similar.json?slug=" + slug);
  }
}
