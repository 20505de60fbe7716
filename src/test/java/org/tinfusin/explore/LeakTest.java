package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.EveryWayOfHiding;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.trail.TrailDraft;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.Trails;
import tools.jackson.databind.JsonNode;

/**
 * What may not be shown leaves through no exit. The hidden tale is the only one of its story, its
 * people, its language and its place, so that none of their names may show either.
 */
@AtlasTest
@EveryWayOfHiding
class LeakTest {
  private static final String SLUG = "nature-will-out-kissidougou";
  private static final String FAMILY = "nature-will-out";
  private static final List<String> WORDS =
      List.of(SLUG, FAMILY, "Nature will out", "Chassez le naturel", "Edouard Ngom");

  private static final String SIBLING = "the-young-do-not-know-what-the-old-have-learnt-damaro";
  private static final String SIBLINGS_FAMILY = "the-young-do-not-know-what-the-old-have-learnt";
  private static final String SIBLINGS_TITLE = "They say the baby knows nothing";

  @Parameter private String how = "";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Narratives narratives;
  @Autowired private StoryFamilies families;
  @Autowired private Trails trails;

  private long revisionBefore;

  @BeforeEach
  void hide() {
    revisionBefore = narratives.revision();
    hide(SLUG);
  }

  @AfterEach
  void showAgain() {
    jdbc.sql(
            """
            UPDATE narrative SET status = 'published', protocol = 'open',
                                 embargo_until = NULL, consent_withdrawn = false
             WHERE slug IN (?, ?)
            """)
        .params(SLUG, SIBLING)
        .update();
  }

  @Test
  void itIsNotDrawn() {
    List<String> tiles = tiles(5);

    assertThat(tiles).allSatisfy(this::saysNothing);
    assertThat(tiles).allSatisfy(tile -> assertThat(tile).doesNotContain("radius:70@-10.1"));
  }

  @Test
  void itIsNotDrawnFromNearby() {
    TileCoord tile = TileCoord.containing(-10.1, 9.185, 10);

    JsonNode drawn =
        visitor().json("/map/%d/%d/%d.json".formatted(tile.zoom(), tile.x(), tile.y()));

    assertThat(drawn.path("narratives")).isEmpty();
    assertThat(drawn.path("clusters")).isEmpty();
    assertThat(drawn.path("footprints")).isEmpty();
  }

  @Test
  void itIsNotCountedOnTheMap() {
    long drawn = 0;
    for (String body : tiles(5)) {
      JsonNode tile = Visitor.read(body);
      drawn += tile.path("narratives").size();
      for (JsonNode cluster : tile.path("clusters")) {
        drawn += cluster.path("count").asLong();
      }
    }

    assertThat(drawn).isEqualTo(allButOne());
  }

  @Test
  void itIsNotListed() {
    List<String> pages = new ArrayList<>();
    String next = "";
    while (!next.isEmpty() || pages.isEmpty()) {
      String after = next.isEmpty() ? "" : "&after=" + next;
      String page = visitor().get("/search.json?limit=200" + after).body();
      pages.add(page);
      next = Visitor.read(page).path("next").asString("");
    }

    assertThat(pages).hasSize(4).allSatisfy(this::saysNothing);
  }

  @Test
  void itIsOnNoLightPage() {
    saysNothing(light("/"));
    saysNothing(light("/stories"));
    for (String address : List.of("/?q=nature", "/?family=" + FAMILY, "/narratives/" + SLUG)) {
      assertThat(light(address)).doesNotContain(WORDS.subList(2, 5));
    }
  }

  @Test
  void itIsNotCountedInTheList() {
    assertThat(visitor().json("/search.json").path("total").asLong()).isEqualTo(allButOne());
  }

  @Test
  void itIsNotFoundWithItsOwnWords() {
    for (String question :
        List.of(
            "q=nature+will+out",
            "q=edouard+ngom",
            "people=kissi",
            "lang=kqs",
            "motif=K263",
            "family=" + FAMILY,
            "near=-10.1,9.185,1000",
            "bbox=-10.2,9.1,-10,9.3")) {
      JsonNode answer = visitor().json("/search.json?" + question);

      assertThat(answer.path("narratives"))
          .as(question)
          .noneMatch(n -> n.toString().contains(SLUG));
    }
  }

  @Test
  void itIsNotCountedInAnyFacet() {
    JsonNode facets = visitor().json("/search.json").path("facets");
    long genres = 0;
    for (JsonNode genre : facets.path("genre")) {
      genres += genre.path("count").asLong();
    }

    assertThat(genres).isEqualTo(allButOne());
    assertThat(facets.path("people")).noneMatch(v -> v.path("value").asString().equals("kissi"));
    assertThat(facets.path("lang")).noneMatch(v -> v.path("value").asString().equals("kqs"));
  }

  @Test
  void nothingOfItIsSuggested() {
    for (String words :
        List.of("nature", "chassez", "kissi", "Kissidougou", "Northern+Kissi", "nature-will")) {
      assertThat(visitor().json("/suggest.json?q=" + words))
          .as(words)
          .noneMatch(
              suggestion ->
                  List.of(FAMILY, "kissi", "kqs", "kissidougou")
                      .contains(suggestion.path("value").asString()));
    }
  }

  @Test
  void itHasNoPage() {
    assertThat(visitor().get("/narratives/" + SLUG))
        .satisfies(answer -> assertThat(answer.statusCode()).isIn(404, 410))
        .satisfies(answer -> assertThat(answer.body()).doesNotContain(WORDS.subList(2, 5)));
  }

  @Test
  void itsStoryHasNoPage() {
    assertThat(visitor().get("/stories/" + FAMILY))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(404))
        .satisfies(answer -> assertThat(answer.body()).doesNotContain(WORDS.subList(2, 5)));
  }

  @Test
  void itIsNamedOnNoOtherPage() {
    for (String address :
        List.of(
            "/",
            "/stories",
            "/about",
            "/about/collection",
            "/flows",
            "/flows?by=country&genre=tale",
            "/wanted",
            "/wanted?region=manden",
            "/sitemap.xml",
            "/robots.txt",
            "/bibliography.json")) {
      saysNothing(visitor().get(address).body());
    }
  }

  @Test
  void itIsCitedThroughNoDoor() {
    for (String form : List.of("txt", "bib", "json")) {
      HttpResponse<String> answer = visitor().get("/narratives/" + SLUG + "/citation." + form);

      assertThat(answer.statusCode()).isEqualTo(404);
      saysNothing(answer.body());
    }
  }

  @Test
  void itIsNotNew() {
    jdbc.sql("UPDATE narrative SET published_at = now() + interval '1 day' WHERE slug = ?")
        .param(SLUG)
        .update();

    saysNothing(visitor().get("/feed.xml?hl=en").body());
    saysNothing(visitor().get("/feed.xml?hl=fr").body());
    saysNothing(visitor().get("/sitemap-narratives.xml?after=nature").body());

    jdbc.sql("UPDATE narrative SET published_at = now() WHERE slug = ?").param(SLUG).update();
  }

  @Test
  void itIsToldNearNoOther() {
    List<String> near =
        jdbc.sql(
                """
                SELECT slug FROM published_narrative
                 ORDER BY location <-> ST_SetSRID(ST_MakePoint(-10.1, 9.185), 4326) LIMIT 8
                """)
            .query((row, number) -> row.getString("slug"))
            .list();

    assertThat(near)
        .hasSize(8)
        .allSatisfy(slug -> saysNothing(visitor().get("/narratives/" + slug).body()));
  }

  @Test
  void itIsNamedOnNoPageOfItsPeople() {
    hide(SIBLING);

    List<String> samePeople =
        jdbc.sql(
                """
                SELECT slug FROM published_narrative
                 WHERE people = (SELECT people FROM narrative WHERE slug = ?) LIMIT 12
                """)
            .param(SIBLING)
            .query((row, number) -> row.getString("slug"))
            .list();

    assertThat(samePeople)
        .isNotEmpty()
        .allSatisfy(
            slug ->
                assertThat(visitor().get("/narratives/" + slug).body())
                    .doesNotContain(SIBLING, SIBLINGS_TITLE));
  }

  @Test
  void itIsOnNoWayThroughASearch() {
    List<String> around =
        jdbc.sql(
                """
                SELECT n.slug FROM published_narrative n,
                       (SELECT l.qk FROM place_link l JOIN narrative h ON h.id = l.narrative_id
                         WHERE h.slug = ? AND l.position = 0) hidden
                 ORDER BY abs(n.qk - hidden.qk) LIMIT 6
                """)
            .param(SLUG)
            .query((row, number) -> row.getString("slug"))
            .list();

    for (String question : List.of("genre%3Dtale", "q%3Dnature+will+out", "people%3Dkissi")) {
      assertThat(around)
          .allSatisfy(
              slug -> saysNothing(visitor().get("/narratives/" + slug + "?in=" + question).body()));
    }
  }

  @Test
  void itIsComparedWithNoOther() {
    for (String address :
        List.of("/compare/cinderella-blida/" + SLUG, "/compare/" + SLUG + "/the-tar-baby-kano")) {
      assertThat(visitor().get(address))
          .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(404))
          .satisfies(answer -> assertThat(answer.body()).doesNotContain(WORDS.subList(2, 5)));
    }
  }

  @Test
  void itIsOnNoMapInAFrame() {
    assertThat(visitor().get("/stories/" + FAMILY + "?embed").statusCode()).isEqualTo(404);
    assertThat(visitor().get("/?embed&people=kissi").body())
        .doesNotContain(SLUG, "Nature will out", "Chassez le naturel");
  }

  @Test
  void itIsNotCountedOnThePageOfTheCollection() {
    Document page =
        Jsoup.parse(visitor().with("Accept-Language", "en").get("/about/collection").body());

    assertThat(page.expectFirst("article .gist").text()).startsWith(allButOne() + " narratives");
    assertThat(page.select("article .count-marks .mark")).hasSize((int) allButOne());
  }

  @Test
  void itIsNamedOnNoPageOfItsStory() {
    hide(SIBLING);

    List<String> addresses =
        new ArrayList<>(List.of("/stories/" + SIBLINGS_FAMILY, "/stories", "/sitemap.xml"));
    jdbc.sql("SELECT slug FROM narrative WHERE family = ? AND slug <> ?")
        .params(SIBLINGS_FAMILY, SIBLING)
        .query((row, number) -> row.getString("slug"))
        .list()
        .forEach(slug -> addresses.add("/narratives/" + slug));

    assertThat(addresses)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            address ->
                assertThat(visitor().get(address).body())
                    .as(address)
                    .doesNotContain(SIBLING, SIBLINGS_TITLE));
  }

  @Test
  void itIsAtNoStopOfATrail() {
    trails.put(
        "a-trail-of-the-tests",
        TrailDraft.begun(
            LocalizedText.of("A trail of the tests", null, null),
            List.of(
                TrailStop.at(SLUG).saying(LocalizedText.of("Edouard Ngom told it.", null, null)),
                TrailStop.atFamily(FAMILY),
                TrailStop.at("cinderella-kano"))));
    String trail = "/trails/a-trail-of-the-tests";
    try {
      for (String address :
          List.of(trail, trail + "/print", trail + "/present", "/trails", "/sitemap.xml")) {
        saysNothing(visitor().get(address).body());
      }
      saysNothing(light(trail));
      assertThat(Jsoup.parse(visitor().get(trail).body()).select(".route-stop")).hasSize(1);
      assertThat(visitor().get("/trails/new?from=" + FAMILY).body())
          .doesNotContain("Nature will out");
    } finally {
      jdbc.sql("DELETE FROM trail WHERE slug = 'a-trail-of-the-tests'").update();
    }
  }

  @Test
  void noDoorOfTheHouseGivesItOut() {
    assertThat(narratives.read(SLUG)).isEmpty();
    assertThat(narratives.publishedSlugs()).doesNotContain(SLUG);
    assertThat(families.find(FAMILY)).isEmpty();
    assertThat(families.all()).map(FamilySummary::slug).doesNotContain(FAMILY);
  }

  @Test
  void tilesThatReadersKeepAreAskedForAnew() {
    assertThat(narratives.revision()).isGreaterThan(revisionBefore);
  }

  private void hide(String slug) {
    jdbc.sql("UPDATE narrative SET " + how + " WHERE slug = ?").param(slug).update();
  }

  private void saysNothing(String body) {
    assertThat(body).doesNotContain(WORDS);
  }

  private long allButOne() {
    return jdbc.sql("SELECT count(*) - 1 FROM narrative").query(Long.class).single();
  }

  /** All tiles from the Cape Verde islands to the Nile, and from the equator to Sicily. */
  private List<String> tiles(int zoom) {
    TileCoord first = TileCoord.containing(-26, 40, zoom);
    TileCoord last = TileCoord.containing(38, 0, zoom);
    List<String> tiles = new ArrayList<>();
    for (int x = first.x(); x <= last.x(); x++) {
      for (int y = first.y(); y <= last.y(); y++) {
        tiles.add(visitor().get("/map/%d/%d/%d.json".formatted(zoom, x, y)).body());
      }
    }
    return tiles;
  }

  private String light(String address) {
    return visitor().with("Cookie", "tinfusin-light=yes").get(address).body();
  }

  private Visitor visitor() {
    return Visitor.at(port);
  }
}
