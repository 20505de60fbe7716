package org.tinfusin.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;

@AtlasTest
class GazetteerApiTest {
  @LocalServerPort private int port;

  @Test
  void answersWithRegionsAsGeoJson() {
    JsonNode regions = Visitor.at(port).json("/basemap/regions.json");

    assertThat(regions.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(regions.path("features"))
        .isNotEmpty()
        .allSatisfy(
            region -> {
              assertThat(region.path("type").asString()).isEqualTo("Feature");
              assertThat(region.path("geometry").path("type").asString()).isEqualTo("MultiPolygon");
              assertThat(region.path("properties").path("label").size()).isEqualTo(2);
            });
  }

  @Test
  void closesEveryRingOfARegion() {
    assertThat(Visitor.at(port).json("/basemap/regions.json").path("features"))
        .allSatisfy(
            region -> {
              JsonNode ring = region.path("geometry").path("coordinates").path(0).path(0);
              assertThat(ring.size()).isGreaterThan(3);
              assertThat(ring.path(ring.size() - 1)).isEqualTo(ring.path(0));
            });
  }

  @Test
  void answersWithTownsTheBestKnownFirst() {
    JsonNode towns = Visitor.at(port).json("/basemap/towns.json");

    assertThat(towns).extracting(town -> town.path("rank").asInt()).isSorted();
    assertThat(towns.path(0).propertyNames())
        .contains("key", "lon", "lat", "rank", "kind", "en", "fr", "ar", "tfng", "local");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/basemap/regions.json",
        "/basemap/towns.json",
        "/basemap/overview.json",
        "/basemap/detail.json"
      })
  void isAskedOnlyWhetherItHasChanged(String address) {
    String tag = Visitor.at(port).get(address).headers().firstValue("ETag").orElseThrow();

    assertThat(Visitor.at(port).with("If-None-Match", tag).get(address).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/basemap/regions.json", "/basemap/towns.json", "/basemap/overview.json"})
  void travelsCompressed(String address) {
    assertThat(
            Visitor.at(port)
                .with("Accept-Encoding", "gzip")
                .getBytes(address)
                .headers()
                .firstValue("Content-Encoding"))
        .hasValue("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/basemap/regions.json", "/basemap/towns.json", "/basemap/overview.json"})
  void setsNoCookie(String address) {
    assertThat(Visitor.at(port).get(address).headers().firstValue("Set-Cookie")).isEmpty();
  }
}
