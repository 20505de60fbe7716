package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;

@AtlasTest
class LayersApiTest {
  private static final String HIDDEN = "nature-will-out-kissidougou";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void showAgain() {
    jdbc.sql("UPDATE narrative SET status = 'published' WHERE slug = ?").param(HIDDEN).update();
  }

  @Test
  void answersWithHexagons() {
    JsonNode answer = visitor().json("/hexagons.json?size=200");

    assertThat(answer.propertyNames()).containsExactly("size", "hexagons", "placed", "shared");
    JsonNode cell = answer.path("hexagons").path(0);
    assertThat(cell.propertyNames()).containsExactly("lon", "lat", "ring", "count", "share");
    assertThat(cell.path("ring").size()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"peoples", "languages"})
  void answersWithAreasAsGeoJson(String kind) {
    JsonNode answer = visitor().json("/areas.json?ui=ar&of=" + kind);

    assertThat(answer.path("type").asString()).isEqualTo("FeatureCollection");
    JsonNode feature = answer.path("features").path(0);
    assertThat(feature.path("geometry").path("type").asString()).isEqualTo("MultiPolygon");
    assertThat(feature.path("properties").propertyNames())
        .containsExactly("key", "name", "count", "label");
    assertThat(feature.path("properties").path("name").asString()).matches(".*[\\u0600-\\u06ff].*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hexagons.json?", "/areas.json?of=peoples&"})
  void isKeptForAWeekUnderItsRevisionAndSetsNoCookie(String address) {
    HttpResponse<String> kept = visitor().get(address + "rev=7");

    assertThat(kept.headers().firstValue("Cache-Control")).hasValue("max-age=604800, public");
    assertThat(kept.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(visitor().get(address).headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(visitor().get(address).headers().firstValue("ETag")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "/hexagons.json?size=7, size",
    "/hexagons.json?size=large, size",
    "/hexagons.json?size=25, size",
    "/hexagons.json?genre=song, genre",
    "/areas.json, of",
    "/areas.json?of=borders, of",
    "/areas.json?of=peoples&status=draft, status"
  })
  void namesTheParameterItCannotRead(String address, String parameter) {
    HttpResponse<String> answer = visitor().get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Visitor.read(answer.body()).path("parameter").asString()).isEqualTo(parameter);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "hostile-expressions.txt",
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 20_000)
  void aHostileExpressionIsABadRequest(String trouble, String named, String expression) {
    String asked = "cql=" + URLEncoder.encode(expression, StandardCharsets.UTF_8);

    HttpResponse<String> answer = visitor().get("/search.json?" + asked);

    assertThat(answer.statusCode()).as(expression).isEqualTo(400);
    assertThat(Visitor.read(answer.body()).path("parameter").asString()).isEqualTo("cql");
  }

  @Test
  void tellsWhereAnExpressionGoesWrong() {
    JsonNode answer = visitor().json("/search.json?cql=genre+=+'tale'+AND+pg_sleep(9)+=+1");

    assertThat(answer.path("at").asInt()).isEqualTo(19);
    assertThat(answer.path("detail").asString()).contains("“pg_sleep” is a function");
  }

  @Test
  void whatMayNotBeShownIsInNoLayerAndFoundByNoExpression() {
    String before = visitor().get("/areas.json?of=peoples").body();
    assertThat(before).contains("\"kissi\"");

    jdbc.sql("UPDATE narrative SET status = 'draft' WHERE slug = ?").param(HIDDEN).update();

    assertThat(visitor().get("/areas.json?of=peoples").body()).doesNotContain("\"kissi\"");
    assertThat(visitor().get("/areas.json?of=languages").body()).doesNotContain("\"kqs\"");
    JsonNode hexagons =
        visitor().json("/hexagons.json?size=25&bbox=-10.3,9.0,-9.9,9.4&people=kissi");
    assertThat(hexagons.path("hexagons")).isEmpty();
    for (String question :
        List.of("people+=+'kissi'", "BBOX(location,-10.2,9.1,-10,9.3)", "told_at+IS+NOT+NULL")) {
      JsonNode found = visitor().json("/search.json?people=kissi&cql=" + question);
      assertThat(found.path("total").asLong()).as(question).isZero();
    }
    assertThat(visitor().json("/search.json?people=kissi&role=told_at").path("total").asLong())
        .isZero();
  }

  private Visitor visitor() {
    return Visitor.at(port);
  }
}
