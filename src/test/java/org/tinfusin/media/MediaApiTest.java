package org.tinfusin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tinfusin.fixtures.Tale.aTale;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Fork;
import org.tinfusin.fixtures.Sounds;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.media.MediaRefused.Reason;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Recording;

/** Recordings, kept and played. */
@AtlasTest
class MediaApiTest {
  private static final String SLUG = "a-tale-that-is-heard";
  private static final byte[] SOUND = Sounds.wav(2);
  private static final Path FOLDER = Fork.folder("test-data").resolve("media");

  @LocalServerPort private int port;
  @Autowired private MediaStore store;
  @Autowired private Narratives narratives;
  @Autowired private JdbcClient jdbc;

  private String address = "";
  private MediaItem item = new MediaItem("", "", 0, null, "");

  @BeforeEach
  void publish() {
    item = store.keep(new ByteArrayInputStream(SOUND), "C:\\fakepath\\../../évil\u202Egpj.wav");
    Recording recording = new Recording(item.id(), null, null);
    narratives.publish(aTale().named(SLUG).draft().heardIn(List.of(recording)));
    address = "/media/" + item.id();
  }

  @AfterEach
  void takeAway() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(SLUG).update();
  }

  @Test
  void keepsAFileUnderWhatItHolds() {
    assertThat(item.type()).isEqualTo("audio/wav");
    assertThat(item.seconds()).isEqualTo(2.0);
    assertThat(item.bytes()).isEqualTo(SOUND.length);
    assertThat(item.name()).isEqualTo("évilgpj.wav");
    assertThat(store.file(item)).startsWith(FOLDER.toAbsolutePath()).hasBinaryContent(SOUND);
    assertThat(store.keep(new ByteArrayInputStream(SOUND), "again.wav").id()).isEqualTo(item.id());
  }

  @Test
  void keepsNothingOfAFileThatIsRefused() throws IOException {
    List<Path> before = files();

    refuses(
        new ByteArrayInputStream("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
        Reason.NO_SOUND);
    refuses(new ByteArrayInputStream(new byte[0]), Reason.EMPTY);
    refuses(endless(), Reason.TOO_LARGE);

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void playsItWhole() {
    HttpResponse<byte[]> answer = Visitor.at(port).getBytes(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(SOUND);
    assertThat(header(answer, "Content-Type")).isEqualTo("audio/wav");
    assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    assertThat(header(answer, "ETag")).isEqualTo("\"" + item.id() + "\"");
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void playsAPartOfIt() {
    HttpResponse<byte[]> middle = ranged("bytes=100-199");
    HttpResponse<byte[]> end = ranged("bytes=-50");

    assertThat(middle.statusCode()).isEqualTo(206);
    assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(SOUND, 100, 200));
    assertThat(header(middle, "Content-Range")).isEqualTo("bytes 100-199/" + SOUND.length);
    assertThat(end.body()).isEqualTo(Arrays.copyOfRange(SOUND, SOUND.length - 50, SOUND.length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=999999999-", "bytes=9-3", "bytes=x-y", "bytes=-"})
  void saysThatAPartIsNotThere(String range) {
    HttpResponse<byte[]> answer = ranged(range);

    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(header(answer, "Content-Range")).isEqualTo("bytes */" + SOUND.length);
  }

  @Test
  void sendsNothingToWhoeverHasIt() {
    assertThat(
            Visitor.at(port)
                .with("If-None-Match", "\"" + item.id() + "\"")
                .get(address)
                .statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status = 'withdrawn'",
        "status = 'draft'",
        "protocol = 'signed_in'",
        "protocol = 'curators'",
        "embargo_until = current_date + 1",
        "consent_withdrawn = true"
      })
  void isSilentWhenTheNarrativeIsHidden(String how) {
    jdbc.sql("UPDATE narrative SET " + how + " WHERE slug = ?").param(SLUG).update();

    assertThat(Visitor.at(port).get(address).statusCode()).isEqualTo(404);
    assertThat(ranged("bytes=0-9").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..%2f..%2fpostgres", "%00", "x", "incoming-1.part"})
  void knowsNoOtherNames(String name) {
    assertThat(Visitor.at(port).get("/media/" + name).statusCode()).isBetween(400, 404);
  }

  @Test
  void isFoundByTheQuestionForSound() {
    assertThat(Visitor.at(port).json("/search.json?audio=true").path("total").asLong())
        .isEqualTo(1);
    assertThat(
            Visitor.at(port)
                .json("/search.json")
                .path("facets")
                .path("audio")
                .path(0)
                .path("count")
                .asLong())
        .isEqualTo(1);
  }

  private HttpResponse<byte[]> ranged(String range) {
    return Visitor.at(port).with("Range", range).getBytes(address);
  }

  private void refuses(InputStream file, Reason why) {
    assertThatThrownBy(() -> store.keep(file, "sound.mp3"))
        .isInstanceOfSatisfying(
            MediaRefused.class, refused -> assertThat(refused.reason()).isEqualTo(why));
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 0;
      }

      @Override
      public int read(byte[] part, int offset, int length) {
        return length;
      }
    };
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
