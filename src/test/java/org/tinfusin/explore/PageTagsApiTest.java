package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;

@AtlasTest
class PageTagsApiTest {
  private static final String STORY = "/stories/cinderella";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?genre=tale",
        STORY,
        "/narratives/cinderella-blida",
        "/stories",
        "/about",
        "/sitemap.xml"
      })
  void whoHasThePageLearnsWithoutASessionThatItStillHolds(String path) {
    String tag = tag(visitor().get(path));

    HttpResponse<String> again = visitor().with("If-None-Match", tag).get(path);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(again.headers().firstValue("Content-Security-Policy")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Accept-Language, fr", "Cookie, tinfusin-language=ar", "User-Agent, Googlebot/2.1"})
  void anotherReaderGetsThePageAnew(String header, String value) {
    String tag = tag(visitor().get(STORY));

    HttpResponse<String> other =
        visitor().with(header, value).with("If-None-Match", tag).get(STORY);

    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(tag(other)).isNotEqualTo(tag);
  }

  @Test
  void aChangeOfTheCollectionGivesPagesAnotherTag() {
    String tag = tag(visitor().get(STORY));

    jdbc.sql("UPDATE place SET rank = rank WHERE key = 'tunis'").update();

    assertThat(visitor().with("If-None-Match", tag).get(STORY).statusCode()).isEqualTo(200);
  }

  private Visitor visitor() {
    return Visitor.at(port);
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
