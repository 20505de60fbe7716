package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;

/** Whatever is typed, the doors answer it. */
@AtlasTest
class HostileWordsApiTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "ogre%00",
        "%EF%BF%BD",
        "%F0%9F%91%B9",
        "%E2%80%AEogre",
        "%27%22%5C",
        "%26%7C%21",
        "ogre%3A%2A",
        "%28%29%3C-%3E",
        "%25_%25",
        "...",
        "%D8%8C",
        "+",
        "ogre%27%3B+DROP+TABLE+narrative%3B+--",
        "%7B%7D%24%7B1%2B1%7D"
      })
  void areAnswered(String words) {
    for (String door : new String[] {"/search.json", "/suggest.json", "/map/5/16/12.json"}) {
      assertThat(Visitor.at(port).get(door + "?q=" + words).statusCode())
          .as(door + "?q=" + words)
          .isEqualTo(200);
    }
  }

  /** A lone surrogate among them: no browser sends it, and Tomcat does not read the address. */
  @ParameterizedTest
  @ValueSource(strings = {"%ED%A0%80", "%FF%FE"})
  void areRefusedCalmlyWhenTheyAreNoUtf8(String words) {
    assertThat(Visitor.at(port).get("/search.json?q=" + words).statusCode()).isEqualTo(400);
  }

  @Test
  void areAnsweredHoweverManyLettersTheyHave() {
    for (String letters : new String[] {"a", "ogre ", "غول ", "(", "%", "ⵣ"}) {
      String words =
          URLEncoder.encode(letters.repeat(10_000 / letters.length()), StandardCharsets.UTF_8);

      if (words.length() < 65_000) {
        assertThat(Visitor.at(port).get("/search.json?q=" + words).statusCode()).isEqualTo(200);
        assertThat(Visitor.at(port).get("/suggest.json?q=" + words).statusCode()).isEqualTo(200);
      }
    }
  }
}
