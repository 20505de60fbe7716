package org.tinfusin.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class BasemapDoorTest {
  @TempDir private Path folder;
  private BasemapDoor door;

  @BeforeEach
  void aFolderOfAnOperator() throws IOException {
    Files.writeString(folder.resolve("overview.topo.json"), "plain");
    Files.writeString(folder.resolve("overview.topo.json.br"), "pressed");
    Files.writeString(folder.resolve("detail.topo.json"), "plain");
    door = new BasemapDoor(new DefaultResourceLoader(), folder.toUri().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, deflate, br, zstd"})
  void givesThePressedFileToWhoReadsBrotli(String accepted) throws IOException {
    ResponseEntity<Resource> answer = door.overview(accepted);

    assertThat(words(answer)).isEqualTo("pressed");
    assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isEqualTo("br");
    assertThat(answer.getHeaders().getVary()).containsExactly("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip", "brotli", "br;q=0"})
  void givesThePlainFileToWhoDoesNot(String accepted) throws IOException {
    ResponseEntity<Resource> answer = door.overview(accepted);

    assertThat(words(answer)).isEqualTo("plain");
    assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
    assertThat(answer.getHeaders().getVary()).containsExactly("Accept-Encoding");
  }

  @Test
  void givesThePlainFileWhereNoneIsPressed() throws IOException {
    assertThat(words(door.detail("br"))).isEqualTo("plain");
  }

  @Test
  void hasNothingWhereTheFolderHasNothing() throws IOException {
    Files.delete(folder.resolve("detail.topo.json"));

    assertThat(door.detail("br").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  private static String words(ResponseEntity<Resource> answer) throws IOException {
    Resource body = answer.getBody();
    return body == null ? "" : body.getContentAsString(StandardCharsets.UTF_8);
  }
}
