package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Somebody.actAs;
import static org.tinfusin.fixtures.TrialStory.OTHER;
import static org.tinfusin.fixtures.TrialStory.SONG;
import static org.tinfusin.fixtures.TrialStory.STORY;
import static org.tinfusin.fixtures.TrialStory.TOLD;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.LinkDecision;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.NarrativePair;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.VariantLink.Kind;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Somebody;
import org.tinfusin.fixtures.TrialStory;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;

/** Pages say who links two narratives: a machine's proposal never looks like a person's word. */
@AtlasTest
class WhoLinksApiTest {
  private static final String REASON = "The song tells the tale.";
  private static final NarrativePair PAIR = NarrativePair.of(TOLD, SONG);

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Narratives narratives;
  @Autowired private StoryFamilies families;
  @Autowired private StoryMaps maps;
  @Autowired private SignIns signIns;

  private Somebody somebody;
  private Account curator;

  @BeforeEach
  void tell() {
    new TrialStory(families, narratives, jdbc).tell();
    somebody = new Somebody(jdbc, signIns);
    curator = somebody.with(Role.CURATOR, "zineb");
    propose();
  }

  @AfterEach
  void forget() {
    somebody.forget("zineb");
    jdbc.sql("DELETE FROM variant_candidate WHERE narrative = ?").param(PAIR.narrative()).update();
    new TrialStory(families, narratives, jdbc).forget();
  }

  @Test
  void aProposalIsDashedAndNamedAsTheMachines() {
    Element item = page("/narratives/" + TOLD).expectFirst(".perhaps li");

    assertThat(item.expectFirst(".perhaps-verdict").text()).isEqualTo("likely, says the machine");
    assertThat(item.expectFirst(".basis").text()).isEqualTo("Because of: the same motifs");
    assertThat(item.expectFirst(".to-compare").attr("href"))
        .isEqualTo("compare/" + PAIR.narrative() + "/" + PAIR.other());
    assertThat(story().arcs())
        .filteredOn(StoryOnMap.ArcOnMap::machine)
        .extracting(StoryOnMap.ArcOnMap::to)
        .containsExactly(TOLD);
    assertThat(story().variants())
        .filteredOn(StoryOnMap.VariantOnMap::perhaps)
        .extracting(StoryOnMap.VariantOnMap::slug)
        .containsExactly(SONG);
  }

  @Test
  void whatACuratorConfirmsStandsAsAPersonsWord() {
    decide(Deed.CONFIRM, Kind.SUNG_IN_POEM, REASON);

    Document page = page("/compare/" + PAIR.narrative() + "/" + PAIR.other());

    assertThat(page.expectFirst(".gist").text())
        .isEqualTo("A curator says: the poem sings the tale.");
    assertThat(page.expectFirst(".said-by-person .said-reason").text()).isEqualTo(REASON);
    assertThat(page.select(".said-by-nobody")).isEmpty();
    assertThat(maps.of(new TwoTellings(read(SONG), read(TOLD)), Locale.ENGLISH).arcs())
        .singleElement()
        .satisfies(arc -> assertThat(arc.machine()).isFalse())
        .satisfies(arc -> assertThat(arc.kind()).isEqualTo("sung_in_poem"));
  }

  @Test
  void whatACuratorRejectsIsProposedNoMore() {
    decide(Deed.REJECT, Kind.SAME_STORY, "");

    assertThat(page("/narratives/" + TOLD).select(".perhaps")).isEmpty();
    assertThat(story().arcs()).noneMatch(StoryOnMap.ArcOnMap::machine);
  }

  @Test
  void aHiddenNarrativeIsProposedNowhere() {
    jdbc.sql("UPDATE narrative SET status = 'withdrawn' WHERE slug = ?").param(SONG).update();

    assertThat(page("/narratives/" + TOLD).body().html()).doesNotContain(SONG);
    assertThat(story().variants())
        .extracting(StoryOnMap.VariantOnMap::slug)
        .containsExactlyInAnyOrder(TOLD, OTHER);
  }

  private void propose() {
    jdbc.sql(
            """
            INSERT INTO variant_candidate (narrative, other, score, verdict, evidence, same_source, texts)
            SELECT :one, :other, 0.9, 'likely', '{"motifs": 0.8}', false,
                   string_agg(print, ' ' ORDER BY narrative COLLATE "C")
              FROM published_text_print WHERE narrative IN (:one, :other)
            """)
        .param("one", PAIR.narrative())
        .param("other", PAIR.other())
        .update();
  }

  private void decide(Deed deed, Kind kind, String comment) {
    actAs(curator);
    families.link(new LinkDecision(PAIR, kind, deed, comment, 0), curator);
  }

  private StoryOnMap story() {
    return maps.of(families.find(STORY).orElseThrow(), Locale.ENGLISH);
  }

  private NarrativeReading read(String slug) {
    return narratives.read(slug).orElseThrow();
  }

  private Document page(String address) {
    return Jsoup.parse(Visitor.at(port).with("Accept-Language", "en").get(address).body());
  }
}
