package org.tinfusin.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, on a private database of its own. */
final class Atlas implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path data;
  private final int port;
  private final Process process;

  private Atlas(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** Starts it as the launcher does, and waits until it has loaded the founding collection. */
  static Atlas start(Path application, Path data) throws IOException, InterruptedException {
    Files.createDirectories(data);
    int port = freePort();
    String java = ProcessHandle.current().info().command().orElse("java");
    List<String> command =
        List.of(
            java,
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-jar",
            application.toString(),
            "--server.port=" + port,
            "--tinfusin.data-dir=" + data);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("atlas.log").toFile())
            .start();
    Atlas atlas = new Atlas(data, port, process);
    Runtime.getRuntime().addShutdownHook(new Thread(atlas::end));
    atlas.await();
    return atlas;
  }

  int port() {
    return port;
  }

  Wire connect() throws IOException {
    return new Wire(port);
  }

  /** A connection of our own to its database. */
  Connection database() throws SQLException, IOException {
    Properties properties = new Properties();
    properties.put("user", "tinfusin");
    properties.put("password", password());
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres", properties);
  }

  int databasePort() throws IOException {
    return Integer.parseInt(
        Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(3).strip());
  }

  String password() throws IOException {
    return Files.readString(data.resolve("postgres/password")).strip();
  }

  /** Memory that the application holds, in megabytes. */
  long megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  @Override
  public void close() {
    end();
  }

  private void end() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void await() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException(
            "the atlas did not start: see " + data.resolve("atlas.log"));
      }
      Thread.sleep(300);
    }
  }

  private boolean isReady() {
    try (Wire wire = connect()) {
      return wire.get("/health").status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
