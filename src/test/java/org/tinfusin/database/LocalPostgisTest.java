package org.tinfusin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class LocalPostgisTest {
  private static final Path HOME = Path.of("target", "local-postgis");

  private LocalPostgis postgis = LocalPostgis.in(HOME, Durability.FLEETING);

  @BeforeAll
  static void clear() throws IOException {
    FileSystemUtils.deleteRecursively(HOME);
  }

  @AfterEach
  void stop() {
    postgis.stop();
  }

  @Test
  void answersWithPostgisAndKnowsLettersBeyondAscii() throws SQLException {
    var address = postgis.start();

    execute(address, "CREATE EXTENSION IF NOT EXISTS postgis");

    assertThat(answer(address, "SELECT postgis_lib_version()")).startsWith("3.");
    assertThat(answer(address, "SELECT upper('ɣé')")).isEqualTo("ƔÉ");
  }

  @Test
  void keepsWhatWasCommittedFromOneStartToTheNext() throws SQLException {
    execute(postgis.start(), "CREATE TABLE stopped AS SELECT 'tafunast' AS word");
    postgis.stop();

    postgis = LocalPostgis.in(HOME, Durability.FLEETING);

    assertThat(answer(postgis.start(), "SELECT word FROM stopped")).isEqualTo("tafunast");
  }

  @Test
  void takesOverFromAnApplicationThatWasKilled() throws SQLException {
    var before = postgis.start();
    execute(before, "CREATE TABLE killed AS SELECT 'uccen' AS word");

    postgis = LocalPostgis.in(HOME, Durability.FLEETING); // nobody stopped the first

    assertThat(answer(postgis.start(), "SELECT word FROM killed")).isEqualTo("uccen");
    assertThatThrownBy(() -> open(before)).isInstanceOf(SQLException.class);
  }

  @Test
  void neverRunsAsRoot() throws IOException {
    postgis.start();

    assertThat(server(HOME).info().user()).isPresent().get().isNotEqualTo("root");
  }

  @Test
  void opensToNobodyWithoutThePassword() throws IOException {
    var address = postgis.start();
    var guessed = new DatabaseAddress(address.url(), address.user(), "guessed");

    assertThatThrownBy(() -> open(guessed)).hasMessageContaining("password");
    assertThat(Files.getPosixFilePermissions(HOME.resolve("password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void listensOnTheLoopbackAddressAlone() throws SQLException {
    var address = postgis.start();

    assertThat(answer(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(answer(address, "SHOW unix_socket_directories")).isEmpty();
  }

  @Test
  void leavesNoProcessBehind() throws IOException {
    postgis.start();
    var server = server(HOME);

    postgis.stop();

    assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void doesNotStartOnceItWasStopped() {
    postgis.stop();

    assertThatExceptionOfType(DatabaseTrouble.class)
        .isThrownBy(postgis::start)
        .withMessage("Tinfusin is stopping.");
  }

  @Test
  void makesItsDataAgainWhenTheFirstMakingWasBrokenOff(@TempDir Path folder) throws Exception {
    var home = folder.resolve("postgres");
    Files.createDirectories(home.resolve("unfinished-1").resolve("base"));
    postgis = LocalPostgis.in(home, Durability.FLEETING);

    assertThat(answer(postgis.start(), "SELECT 'ready'")).isEqualTo("ready");
    assertThat(home.resolve("unfinished-1")).doesNotExist();
  }

  @Test
  void saysWhyTheServerDidNotStart() throws IOException {
    postgis.start();
    postgis.stop();
    var settings = HOME.resolve("data").resolve("postgresql.auto.conf");
    Files.writeString(settings, "no_such_setting = 1");

    postgis = LocalPostgis.in(HOME, Durability.FLEETING);

    assertThatExceptionOfType(DatabaseTrouble.class)
        .isThrownBy(postgis::start)
        .withMessageContaining("did not start: ")
        .withMessageContaining("server.log");
    Files.writeString(settings, "");
  }

  @Test
  void saysWhatToInstallWhenThereIsNoPostgis() {
    assertThatExceptionOfType(DatabaseTrouble.class)
        .isThrownBy(() -> LocalPostgis.in(HOME, Durability.FLEETING, List.of()))
        .withMessageStartingWith("PostgreSQL with PostGIS is not installed: install ");
  }

  @Test
  void saysWhichPostgresqlMadeTheDataWhenThatIsGone() {
    postgis.start();
    var other = new PostgresPrograms(Path.of("/usr/bin"), 99);

    assertThatExceptionOfType(DatabaseTrouble.class)
        .isThrownBy(() -> LocalPostgis.in(HOME, Durability.FLEETING, List.of(other)))
        .withMessageContaining("was made by PostgreSQL ");
  }

  private static ProcessHandle server(Path home) throws IOException {
    var pid = Files.readAllLines(home.resolve("data").resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  private static Connection open(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  private static void execute(DatabaseAddress address, String sql) throws SQLException {
    try (var connection = open(address);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String answer(DatabaseAddress address, String sql) throws SQLException {
    try (var connection = open(address);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
