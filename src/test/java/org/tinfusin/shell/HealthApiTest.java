package org.tinfusin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;

@AtlasTest
class HealthApiTest {
  @LocalServerPort private int port;

  @Test
  void isReadyOnceTheCollectionIsLoaded() {
    HttpResponse<String> answer = Visitor.at(port).get("/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"ready\"}");
  }
}
