package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Tale.aTale;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Members;
import org.tinfusin.account.Role;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Protocol;

/** A place that is kept back is told by no exit to anybody, curators included; its region is. */
@AtlasTest
class ReservedPlaceLeakTest {
  private static final String SLUG = "a-tale-whose-place-is-kept-back";

  @LocalServerPort private int port;
  @Autowired private Narratives narratives;
  @Autowired private Gazetteer gazetteer;
  @Autowired private JdbcClient jdbc;
  @Autowired private BeanFactory beans;

  @AfterEach
  void takeAway() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(SLUG).update();
    Members.forget(beans, "leak-curator");
    jdbc.sql("DELETE FROM account_attempt").update();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IS NOT NULL", "IS NULL"})
  void isToldNowhere(String region) {
    Place place = unusedPlace(region);
    narratives.publish(
        aTale().named(SLUG).toldAt(place.key()).draft().shownTo(Protocol.PUBLIC, true));
    String curator = Members.cookie(beans, port, "leak-curator", Role.CURATOR);

    for (String cookie : List.of("", curator)) {
      assertThat(Visitor.read(ask("/search.json?place=" + place.key(), cookie)).path("total").asLong())
          .isZero();
      assertThat(ask("/search.json?near=%s,2000".formatted(lonLat(place)), cookie))
          .doesNotContain(SLUG);
      assertThat(ask("/suggest.json?q=" + place.key().replace('-', '+'), cookie))
          .doesNotContain("\"" + place.key() + "\"");
      for (String address : addresses(place)) {
        assertThat(ask(address, cookie))
            .as(address)
            .doesNotContain(place.key(), ">" + place.name().exactly("en") + "<", lon(place));
      }
      assertThat(ask("/narratives/" + SLUG, cookie)).contains("A tale of the tests");
    }
  }

  private List<String> addresses(Place place) {
    TileCoord tile =
        TileCoord.containing(place.location().getX(), place.location().getY(), 14);
    List<String> addresses = new ArrayList<>();
    addresses.add("/map/14/%d/%d.json".formatted(tile.x(), tile.y()));
    addresses.add("/narratives/" + SLUG);
    addresses.add("/narratives/" + SLUG + "?hl=fr");
    addresses.add("/narratives/" + SLUG + "/citation.json");
    addresses.add("/narratives/" + SLUG + "/citation.txt");
    addresses.add("/search.json?q=tale+of+the+tests");
    addresses.add("/similar.json?slug=" + SLUG);
    addresses.add("/feed.xml?hl=en");
    return addresses;
  }

  /** Where nothing is told, so that nothing else may name it. */
  private Place unusedPlace(String region) {
    String key =
        jdbc.sql(
                """
                SELECT p.key FROM place p
                 WHERE p.region %s AND NOT EXISTS (SELECT FROM place_link l WHERE l.place = p.key)
                   AND ST_Y(p.location) BETWEEN 5 AND 37 AND length(p.key) > 6
                 ORDER BY p.key LIMIT 1
                """
                    .formatted(region))
            .query(String.class)
            .single();
    return gazetteer.place(key).orElseThrow();
  }

  private static String lonLat(Place place) {
    return place.location().getX() + "," + place.location().getY();
  }

  /** As JSON writes it. */
  private static String lon(Place place) {
    return ":" + place.location().getX();
  }

  private String ask(String address, String cookie) {
    Visitor visitor = Visitor.at(port).with("Accept-Language", "en");
    return (cookie.isEmpty() ? visitor : visitor.with("Cookie", cookie)).get(address).body();
  }
}
