package org.tinfusin.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PostgreSQL cluster of our own with PostGIS, in a folder of its own: it listens on the loopback
 * address alone, asks for a password that only this folder holds, and never runs as root.
 */
final class LocalPostgis {
  private static final String USER = "tinfusin";
  private static final String NOT_INSTALLED =
      """
      PostgreSQL with PostGIS is not installed: install postgresql-15-postgis-3 (Debian, Ubuntu), \
      postgis and postgresql-server (Fedora) or postgis (Homebrew), \
      or name a database of your own with --database.\
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private enum State {
    NEW,
    RUNNING,
    STOPPED
  }

  private final ClusterFolder folder;
  private final PostgresPrograms programs;
  private final ServerAccount account;
  private final Durability durability;
  private State state = State.NEW;

  private LocalPostgis(
      ClusterFolder folder,
      PostgresPrograms programs,
      ServerAccount account,
      Durability durability) {
    this.folder = folder;
    this.programs = programs;
    this.account = account;
    this.durability = durability;
  }

  /**
   * The cluster in this folder, made with the newest PostgreSQL that is installed with PostGIS.
   *
   * @throws DatabaseTrouble when none is, or the folder cannot be used
   */
  static LocalPostgis in(Path home, Durability durability) {
    return in(home, durability, PostgresPrograms.installed());
  }

  static LocalPostgis in(Path home, Durability durability, List<PostgresPrograms> installed) {
    try {
      var folder = ClusterFolder.make(home);
      var programs = programsFor(folder, installed);
      var account = ServerAccount.forHome(folder.home());
      return new LocalPostgis(folder, programs, account, durability);
    } catch (IOException e) {
      throw unusable(home, e);
    }
  }

  /**
   * The address of the server that an atlas runs in this folder.
   *
   * @throws DatabaseTrouble when none runs there, or its password may not be read
   */
  static DatabaseAddress runningIn(Path home) {
    try {
      var folder = new ClusterFolder(home);
      var port = folder.port().orElseThrow(() -> elsewhere(home));
      return address(port, folder.readPassword());
    } catch (IOException e) {
      throw unusable(home, e);
    }
  }

  /**
   * Starts the server and tells its address. A server that a killed run left behind is ended first,
   * and with it what that run had not committed.
   *
   * @throws DatabaseTrouble when it does not start, or was stopped before
   */
  synchronized DatabaseAddress start() {
    if (state == State.STOPPED) {
      throw new DatabaseTrouble("Tinfusin is stopping.");
    }
    try {
      endLeftover();
      makeOnce();
      return launch(freePort());
    } catch (IOException e) {
      throw unusable(folder.home(), e);
    }
  }

  /** Ends the server, breaking off what still runs on it; does nothing where none was started. */
  synchronized void stop() {
    if (state == State.RUNNING) {
      end();
    }
    state = State.STOPPED;
  }

  private static PostgresPrograms programsFor(
      ClusterFolder folder, List<PostgresPrograms> installed) throws IOException {
    var newest =
        PostgresPrograms.newestOf(installed).orElseThrow(() -> new DatabaseTrouble(NOT_INSTALLED));
    var major = folder.major().orElse(newest.major());
    return PostgresPrograms.ofMajor(major, installed)
        .orElseThrow(() -> otherVersion(folder.home(), major));
  }

  private void endLeftover() throws IOException {
    if (folder.isServed(account.seen(folder.data()))) {
      end();
    }
  }

  private void end() {
    if (!control("stop", "--mode=fast").succeeded()) {
      control("stop", "--mode=immediate");
    }
  }

  private void makeOnce() throws IOException {
    if (Files.exists(folder.data())) {
      return;
    }
    var unfinished = folder.unfinished();
    folder.inventPassword();
    account.takeOwnership();
    var made = account.command(initdb(unfinished), PATIENCE).run();
    if (!made.succeeded()) {
      throw notMade(made.output());
    }
    folder.finish(unfinished);
  }

  private List<String> initdb(Path target) {
    var words = new ArrayList<>(List.of(programs.path("initdb"), "-D", account.seen(target)));
    words.addAll(List.of("--username=" + USER, "--auth=scram-sha-256"));
    words.add("--pwfile=" + account.seen(folder.password()));
    words.addAll(List.of("--encoding=UTF8", "--locale=C", "--lc-ctype=" + characterLocale()));
    words.addAll(durability.initOptions());
    return words;
  }

  /** The plain locale in which upper and lower case are known beyond ASCII. */
  private static String characterLocale() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.startsWith("mac") ? "UTF-8" : "C.UTF-8";
  }

  private DatabaseAddress launch(int port) throws IOException {
    var log = account.seen(folder.log());
    if (!control("start", "--log=" + log, "--options=" + serverOptions(port)).succeeded()) {
      end();
      throw notStarted(folder.lastFault());
    }
    state = State.RUNNING;
    return address(port, folder.readPassword());
  }

  private static DatabaseAddress address(int port, String password) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), USER, password);
  }

  private String serverOptions(int port) {
    return Stream.concat(
            Stream.of("-p " + port), durability.settings().stream().map(setting -> "-c " + setting))
        .collect(Collectors.joining(" "));
  }

  private Command.Outcome control(String verb, String... options) {
    var words = new ArrayList<>(List.of(programs.path("pg_ctl"), verb, "--wait", "--timeout=60"));
    words.addAll(List.of("-D", account.seen(folder.data())));
    words.addAll(List.of(options));
    return account.command(words, PATIENCE).run();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private DatabaseTrouble notMade(String output) {
    return isFull(output)
        ? full(folder.home())
        : new DatabaseTrouble(
            "PostgreSQL could not make its database in %s: %s."
                .formatted(folder.home(), ClusterFolder.fault(output)));
  }

  private DatabaseTrouble notStarted(String fault) {
    return isFull(fault)
        ? full(folder.home())
        : new DatabaseTrouble(
            "The private PostGIS did not start: %s (its log is %s)."
                .formatted(fault, folder.log()));
  }

  private static boolean isFull(String fault) {
    return fault.contains("No space left");
  }

  private static DatabaseTrouble full(Path home) {
    return new DatabaseTrouble(
        "The disk of %s is full: free some space, or choose another folder with --data."
            .formatted(home));
  }

  private static DatabaseTrouble otherVersion(Path home, int major) {
    return new DatabaseTrouble(
        """
        The database in %s was made by PostgreSQL %d, which is not installed here with PostGIS: \
        install that again, or choose another folder with --data.\
        """
            .formatted(home, major));
  }

  private static DatabaseTrouble elsewhere(Path home) {
    return new DatabaseTrouble(
        """
        The atlas that uses this folder has its database elsewhere, or is still starting: \
        nothing runs in %s. Name its database with --database, or wait a moment.\
        """
            .formatted(home));
  }

  private static DatabaseTrouble unusable(Path home, IOException e) {
    return isFull(String.valueOf(e.getMessage()))
        ? full(home)
        : new DatabaseTrouble("The folder %s cannot be used: %s.".formatted(home, e), e);
  }
}
