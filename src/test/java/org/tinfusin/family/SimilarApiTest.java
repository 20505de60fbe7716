package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtlasTest
class SimilarApiTest {
  @LocalServerPort private int port;
  @Autowired private JsonMapper json;

  @Test
  void answersWithScoreVerdictAndEvidence() {
    JsonNode first = get("/similar.json?slug=cinderella-blida&ui=fr").get(0);

    assertThat(first.path("slug").asString()).startsWith("cinderella-");
    assertThat(first.path("title").asString()).startsWith("Cendrillon");
    assertThat(first.path("score").asDouble()).isBetween(0.9, 1.0);
    assertThat(first.path("verdict").asString()).isEqualTo("likely");
    assertThat(first.at("/evidence/tale_types/shared/0").asString()).isEqualTo("ATU 510A");
    assertThat(first.at("/evidence/tale_types/strength").asDouble()).isEqualTo(1);
  }

  @Test
  void findsTheStoryOfATextThatIsSent() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post("The thief kicked the figure of glue and his foot stuck, then his hand stuck to it.");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json.readTree(answer.body()).get(0).path("slug").asString())
        .startsWith("the-tar-baby");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void refusesATextTooShortOrTooLong() throws IOException, InterruptedException {
    assertThat(post("hare").statusCode()).isEqualTo(400);
    assertThat(post("hare ".repeat(5000)).statusCode()).isEqualTo(400);
  }

  @Test
  void saysThatANarrativeIsNotThere() {
    HttpResponse<String> answer = Visitor.at(port).get("/similar.json?slug=no-such-tale");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("no-such-tale");
  }

  @Test
  void tellsHowFarTheLookingIs() {
    assertThat(get("/similar/progress.json").has("waiting")).isTrue();
    assertThat(get("/similar/progress.json").has("given_up")).isTrue();
  }

  private JsonNode get(String address) {
    return json.readTree(Visitor.at(port).get(address).body());
  }

  private HttpResponse<String> post(String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/similar.json"))
            .header("Content-Type", "text/plain;charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
