package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Members;
import org.tinfusin.account.Role;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Sounds;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.media.MediaStore;
import tools.jackson.databind.JsonNode;

/**
 * Who sees a narrative that is kept from some or from all, at every exit, in every role, and one
 * after the other: what was answered to one is not given to the next.
 */
@AtlasTest
class RoleLeakTest {
  private static final String SLUG = "nature-will-out-kissidougou";
  private static final String STORY = "nature-will-out";
  private static final String TITLE = "Nature will out";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private BeanFactory beans;
  @Autowired private MediaStore store;

  /** By name, with the level of what they may see, in the order in which they ask. */
  private final Map<String, Integer> readers = new LinkedHashMap<>();

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String media = "";
  private String near = "";

  /** An address, and the words in its answer that give the narrative away. */
  private record Exit(String address, String sign, String agent, String cookie) {
    Exit(String address, String sign) {
      this(address, sign, "Firefox", "");
    }
  }

  @BeforeEach
  void prepare() {
    readers.put("visitor", 0);
    readers.put("leak-curator", 2);
    readers.put("leak-reader", 1);
    readers.put("leak-giver", 1);
    readers.put("leak-chief", 2);
    readers.put("visitor again", 0);
    cookies.put("leak-curator", signIn("leak-curator", Role.CURATOR));
    cookies.put("leak-reader", signIn("leak-reader", Role.READER));
    cookies.put("leak-giver", signIn("leak-giver", Role.CONTRIBUTOR, Role.TEACHER));
    cookies.put("leak-chief", signIn("leak-chief", Role.ADMINISTRATOR));
    media = store.keep(new ByteArrayInputStream(Sounds.wav(1)), "kissi.wav").id();
    jdbc.sql("INSERT INTO recording (narrative_id, position, media) SELECT id, 0, ? FROM narrative WHERE slug = ?")
        .params(media, SLUG)
        .update();
    update("has_audio = true, published_at = now() + interval '1 day'");
    near =
        jdbc.sql(
                """
                SELECT slug FROM published_narrative WHERE slug <> ?
                 ORDER BY location <-> ST_SetSRID(ST_MakePoint(-10.1, 9.185), 4326) LIMIT 1
                """)
            .param(SLUG)
            .query(String.class)
            .single();
  }

  @AfterEach
  void putBack() {
    jdbc.sql("DELETE FROM recording WHERE media = ?").param(media).update();
    update(
        """
        status = 'published', protocol = 'open', embargo_until = NULL, consent_withdrawn = false,
        has_audio = false, published_at = now()
        """);
    cookies.keySet().forEach(name -> Members.forget(beans, name));
    jdbc.sql("DELETE FROM account_attempt").update();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "protocol = 'open'|0",
        "protocol = 'signed_in'|1",
        "protocol = 'curators'|2",
        "protocol = 'community'|9",
        "status = 'draft'|9",
        "status = 'withdrawn'|9",
        "embargo_until = current_date + 1|9",
        "consent_withdrawn = true|9",
        "protocol = 'signed_in', embargo_until = current_date + 1|9",
        "protocol = 'signed_in', embargo_until = current_date - 1|1",
        "protocol = 'curators', consent_withdrawn = true|9"
      })
  void isSeenByThoseAloneWhoMaySeeIt(String how, int level) {
    update(how);
    long all = jdbc.sql("SELECT count(*) FROM narrative").query(Long.class).single();

    readers.forEach(
        (reader, own) -> {
          boolean sees = own >= level;
          exits().forEach(exit -> looksAt(exit, reader, sees));
          counts(reader, sees ? all : all - 1);
          answers(reader, "/media/" + media, sees);
          answers(reader, "/similar.json?slug=" + SLUG, sees);
        });
  }

  private List<Exit> exits() {
    TileCoord tile = TileCoord.containing(-10.1, 9.185, 10);
    String page = "/narratives/" + SLUG;
    return List.of(
        new Exit("/map/10/%d/%d.json".formatted(tile.x(), tile.y()), SLUG),
        new Exit("/map/10/%d/%d.json?rev=1".formatted(tile.x(), tile.y()), SLUG),
        new Exit("/map/10/%d/%d.json?people=kissi".formatted(tile.x(), tile.y()), SLUG),
        new Exit("/search.json?people=kissi", SLUG),
        new Exit("/search.json?q=nature+will+out", SLUG),
        new Exit("/search.json?audio=true", SLUG),
        new Exit("/search.json?near=-10.1,9.185,1000", SLUG),
        new Exit("/search.json?cql=people+%3D+%27kissi%27", SLUG),
        new Exit("/suggest.json?q=kissi", "\"kissi\""),
        new Exit("/hexagons.json?people=kissi&size=100", "\"ring\""),
        new Exit("/areas.json?of=peoples&people=kissi", "\"kissi\""),
        new Exit(page, TITLE),
        new Exit(page, TITLE, "Googlebot", ""),
        new Exit(page, TITLE, "Firefox", "tinfusin-light=yes"),
        new Exit(page + "?hl=fr", "Chassez le naturel"),
        new Exit(page + "/citation.txt", TITLE),
        new Exit(page + "/citation.bib", TITLE),
        new Exit(page + "/citation.json", TITLE),
        new Exit("/stories/" + STORY, SLUG),
        new Exit("/stories/" + STORY + "?embed", SLUG),
        new Exit("/stories", STORY),
        new Exit("/stories", STORY, "Firefox", "tinfusin-light=yes"),
        new Exit("/?people=kissi", SLUG, "Firefox", "tinfusin-light=yes"),
        new Exit("/narratives/" + near, SLUG),
        new Exit("/sitemap.xml", SLUG),
        new Exit("/sitemap-narratives.xml?after=nature", SLUG),
        new Exit("/feed.xml?hl=en", SLUG));
  }

  private void looksAt(Exit exit, String reader, boolean sees) {
    String body = visitor(reader, exit.agent, exit.cookie).get(exit.address).body();
    if (sees) {
      assertThat(body).as(reader + " at " + exit).contains(exit.sign);
    } else {
      assertThat(body).as(reader + " at " + exit).doesNotContain(exit.sign);
    }
  }

  private void answers(String reader, String address, boolean sees) {
    int status = visitor(reader, "Firefox", "").get(address).statusCode();
    if (!sees) {
      assertThat(status).as(reader + " at " + address).isIn(404, 410);
    } else {
      assertThat(status).as(reader + " at " + address).isEqualTo(200);
    }
  }

  private void counts(String reader, long expected) {
    JsonNode list = visitor(reader, "Firefox", "").json("/search.json");
    long genres = 0;
    for (JsonNode genre : list.path("facets").path("genre")) {
      genres += genre.path("count").asLong();
    }
    JsonNode hexagons = visitor(reader, "Firefox", "").json("/hexagons.json?size=200");
    double inHexagons = hexagons.path("placed").asDouble() + hexagons.path("shared").asDouble();

    assertThat(list.path("total").asLong()).as(reader).isEqualTo(expected);
    assertThat(genres).as(reader).isEqualTo(expected);
    assertThat(onTheMap(reader)).as(reader).isEqualTo(expected);
    assertThat(Math.round(inHexagons)).as(reader).isBetween(expected - 2, expected);
  }

  private long onTheMap(String reader) {
    long drawn = 0;
    TileCoord first = TileCoord.containing(-26, 40, 3);
    TileCoord last = TileCoord.containing(38, 0, 3);
    for (int x = first.x(); x <= last.x(); x++) {
      for (int y = first.y(); y <= last.y(); y++) {
        JsonNode tile =
            visitor(reader, "Firefox", "").json("/map/3/%d/%d.json".formatted(x, y));
        drawn += tile.path("narratives").size();
        for (JsonNode cluster : tile.path("clusters")) {
          drawn += cluster.path("count").asLong();
        }
      }
    }
    return drawn;
  }

  private Visitor visitor(String reader, String agent, String cookie) {
    String own = cookies.getOrDefault(reader, "");
    String both = own.isEmpty() || cookie.isEmpty() ? own + cookie : own + "; " + cookie;
    Visitor visitor =
        Visitor.at(port).with("Accept-Language", "en").with("User-Agent", agent);
    return both.isEmpty() ? visitor : visitor.with("Cookie", both);
  }

  private String signIn(String name, Role... roles) {
    return Members.cookie(beans, port, name, roles);
  }

  private void update(String how) {
    jdbc.sql("UPDATE narrative SET " + how + " WHERE slug = ?").param(SLUG).update();
  }
}
