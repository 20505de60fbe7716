package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.geo.TileCoord;
import tools.jackson.databind.JsonNode;

@AtlasTest
class MapApiTest {
  private static final String ALGERIA = "/map/5/16/12.json";

  @LocalServerPort private int port;

  @Test
  void answersWithClustersNarrativesAndFootprints() {
    HttpResponse<String> answer = visitor().get(ALGERIA);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(Visitor.read(answer.body()).propertyNames())
        .containsExactly("clusters", "narratives", "footprints");
  }

  @Test
  void tellsOfAClusterWhatTheMapNeeds() {
    JsonNode cluster = visitor().json(ALGERIA).path("clusters").path(0);

    assertThat(cluster.propertyNames())
        .containsExactlyInAnyOrder("lon", "lat", "count", "genres", "bbox", "spot");
    assertThat(cluster.path("genres").propertyNames()).containsExactly("tale", "proverb", "poem");
    assertThat(cluster.path("bbox").size()).isEqualTo(4);
  }

  @Test
  void tellsOfASingleNarrativeWhatTheMapNeeds() {
    TileCoord tile = TileCoord.containing(-10.1, 9.185, 8);

    JsonNode drawn = visitor().json("/map/8/%d/%d.json".formatted(tile.x(), tile.y()));

    assertThat(drawn.path("narratives").path(0).propertyNames())
        .containsExactlyInAnyOrder(
            "id", "slug", "title", "genre", "lon", "lat", "certainty", "family");
    assertThat(drawn.path("footprints").path(0).path("key").asString())
        .startsWith("radius:70@-10.1,9.185");
  }

  @Test
  void narrowsTheTileByTheFilter() {
    JsonNode drawn = visitor().json(ALGERIA + "?genre=poem");

    assertThat(drawn.path("clusters"))
        .isNotEmpty()
        .allSatisfy(cluster -> assertThat(cluster.path("genres").path("tale").asLong()).isZero());
  }

  @Test
  void isAskedOnlyWhetherItHasChanged() {
    String tag = visitor().get(ALGERIA).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = visitor().with("If-None-Match", tag).get(ALGERIA);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void isKeptForAWeekUnderItsRevision() {
    assertThat(visitor().get(ALGERIA + "?rev=7").headers().firstValue("Cache-Control"))
        .hasValue("max-age=604800, public");
  }

  @Test
  void isAskedForAnewWithoutARevision() {
    assertThat(visitor().get(ALGERIA).headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @Test
  void travelsCompressed() throws IOException {
    HttpResponse<byte[]> answer =
        visitor().with("Accept-Encoding", "gzip").getBytes("/map/3/4/3.json");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    assertThat(plain).asString(StandardCharsets.UTF_8).startsWith("{\"clusters\":");
  }

  @Test
  void setsNoCookie() {
    assertThat(visitor().get(ALGERIA).headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "genre=song, genre",
    "near=here, near",
    "bbox=1%2C2, bbox",
    "area=POLYGON, area",
    "period=lately, period",
    "audio=maybe, audio",
    "status=draft, status"
  })
  void namesTheParameterItCannotRead(String query, String parameter) {
    HttpResponse<String> answer = visitor().get(ALGERIA + "?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Visitor.read(answer.body()).path("parameter").asString()).isEqualTo(parameter);
  }

  @ParameterizedTest
  @CsvSource({"/map/21/0/0.json", "/map/3/8/0.json", "/map/3/-1/0.json", "/map/3/x/0.json"})
  void saysThatThereIsNoSuchTile(String address) {
    HttpResponse<String> answer = visitor().get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private Visitor visitor() {
    return Visitor.at(port);
  }
}
