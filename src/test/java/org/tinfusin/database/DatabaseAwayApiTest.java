package org.tinfusin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;
import org.tinfusin.TinfusinApplication;
import org.tinfusin.fixtures.Visitor;

/** An atlas whose database stops answering, on a private PostGIS of its own. */
@Timeout(180)
class DatabaseAwayApiTest {
  private static final Path HOME = Path.of("target", "away-postgis");

  private static LocalPostgis postgis = LocalPostgis.in(HOME, Durability.FLEETING);
  private static DatabaseAddress address = new DatabaseAddress("", null, null);

  /** Who is signed in, is known to the whole process: a second atlas in it takes the place. */
  private static SecurityContextHolderStrategy signedIn =
      SecurityContextHolder.getContextHolderStrategy();

  private static ConfigurableApplicationContext atlas = new ServletWebServerApplicationContext();
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    signedIn = SecurityContextHolder.getContextHolderStrategy();
    FileSystemUtils.deleteRecursively(HOME);
    postgis = LocalPostgis.in(HOME, Durability.FLEETING);
    address = postgis.start();
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--tinfusin.import=off",
                "--tinfusin.data-dir=target/away-data",
                "--vaadin.productionMode=true"));
    address.asSpringProperties().forEach((key, value) -> settings.add("--" + key + "=" + value));
    atlas =
        new SpringApplicationBuilder(TinfusinApplication.class)
            .run(settings.toArray(String[]::new));
    port = atlas.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterEach
  void goOn() throws Exception {
    signal("CONT");
  }

  @AfterAll
  static void stop() throws Exception {
    signal("CONT");
    atlas.close();
    postgis.stop();
    SecurityContextHolder.setContextHolderStrategy(signedIn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/map/5/16/12.json", "/search.json", "/suggest.json?q=tiz"})
  void doorsSayWhileItIsFrozenThatItIsAwayAndHealWhenItGoesOn(String door) throws Exception {
    assertThat(ask(door).statusCode()).isEqualTo(200);

    signal("STOP");
    HttpResponse<String> frozen = ask(door);
    signal("CONT");

    assertThat(frozen.statusCode()).isEqualTo(503);
    assertThat(frozen.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(frozen.headers().firstValue("Retry-After")).isPresent();
    assertThat(frozen.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(frozen.headers().firstValue("ETag")).isEmpty();
    assertThat(Visitor.read(frozen.body()).path("status").asInt()).isEqualTo(503);
    heals(door);
  }

  @ParameterizedTest
  @CsvSource({
    "/stories, en, The collection is out of reach for a moment",
    "/narratives/a-tale, fr, La collection est hors de portée pour un moment",
    "/, ar, تعذّر الوصول إلى المجموعة للحظات"
  })
  void pagesSayItCalmlyInTheReadersLanguage(String path, String language, String title)
      throws Exception {
    signal("STOP");
    HttpResponse<String> frozen =
        Visitor.at(port).with("Accept", "text/html").with("Accept-Language", language).get(path);
    signal("CONT");

    assertThat(frozen.statusCode()).isEqualTo(503);
    Document page = Jsoup.parse(frozen.body());
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.expectFirst("h1").text()).isEqualTo(title);
    assertThat(page.expectFirst("main a").attr("href")).isEqualTo(path);
    assertThat(frozen.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    heals("/stories");
  }

  @Test
  void theNextRequestIsAnsweredAfterAllConnectionsWereCut() throws SQLException {
    for (int i = 0; i < 5; i++) {
      assertThat(ask("/search.json?country=M" + i).statusCode()).isEqualTo(200);
      cutAllConnections();
      assertThat(ask("/search.json?country=N" + i).statusCode()).isEqualTo(200);
    }
  }

  private static void heals(String path) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(ask(path).statusCode()).isEqualTo(200));
  }

  private static HttpResponse<String> ask(String path) {
    return Visitor.at(port).get(path);
  }

  private static void cutAllConnections() throws SQLException {
    try (var connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        var statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
    }
  }

  /** Sends a signal to the server and to all its processes. */
  private static void signal(String name) throws IOException, InterruptedException {
    ProcessHandle server =
        ProcessHandle.of(
                Long.parseLong(
                    Files.readAllLines(HOME.resolve("data").resolve("postmaster.pid"))
                        .getFirst()
                        .strip()))
            .orElseThrow();
    for (int round = 0; round < 2; round++) { // the first may miss a process just being born
      List<String> command = new ArrayList<>(List.of("kill", "-" + name));
      Stream.concat(Stream.of(server), server.descendants())
          .map(process -> String.valueOf(process.pid()))
          .forEach(command::add);
      new ProcessBuilder(command).start().waitFor();
    }
  }
}
