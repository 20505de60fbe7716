package org.tinfusin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;

/** A reader without scripts chooses by links, and comes back to where the link was. */
@AtlasTest
class ChoiceApiTest {
  @LocalServerPort private int port;

  @Test
  void remembersLightPagesAndLeadsBack() {
    HttpResponse<String> answer =
        from("http://localhost:" + port + "/?q=ogre&genre=tale").get("/choose?light=yes");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(cookies(answer)).singleElement().asString().startsWith("tinfusin-light=yes;");
    assertThat(cookies(answer)).allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
    assertThat(answer.headers().firstValue("Location")).contains("/?q=ogre&genre=tale");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void forgetsLightPages() {
    HttpResponse<String> answer = Visitor.at(port).get("/choose?light=no");

    assertThat(cookies(answer))
        .singleElement()
        .asString()
        .startsWith("tinfusin-light=;")
        .contains("Max-Age=0");
  }

  @Test
  void remembersALanguageOfOurs() {
    assertThat(cookies(Visitor.at(port).get("/choose?language=ar")))
        .singleElement()
        .asString()
        .startsWith("tinfusin-language=ar;");
    assertThat(cookies(Visitor.at(port).get("/choose?language=klingon"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/stories",
        "http://localhost//elsewhere.example",
        "javascript:alert(1)",
        "//elsewhere.example/",
        "not an address"
      })
  void leadsNowhereElse(String referer) {
    assertThat(from(referer).get("/choose?light=yes").headers().firstValue("Location"))
        .contains("/");
  }

  private Visitor from(String referer) {
    return Visitor.at(port).with("Referer", referer);
  }

  private static List<String> cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie");
  }
}
