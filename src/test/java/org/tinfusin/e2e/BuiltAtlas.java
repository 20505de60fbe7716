package org.tinfusin.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.util.FileSystemUtils;
import org.tinfusin.fixtures.Visitor;

/** The jar as it is built, running as a process of its own with a data folder of its own. */
final class BuiltAtlas implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final int port;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final Path data;
  private final Process process;

  private BuiltAtlas(Path data, int port) throws IOException {
    this.data = data;
    this.port = port;
    process = java(data, "--server.port=" + port);
    Thread.ofVirtual().start(this::listen);
  }

  private static Process java(Path data, String... settings) throws IOException {
    List<String> words = new ArrayList<>(UnfoldedJar.java());
    words.add("--tinfusin.data-dir=" + data);
    words.addAll(List.of(settings));
    return new ProcessBuilder(words).redirectErrorStream(true).start();
  }

  /** Starts it; it need not answer yet. */
  static BuiltAtlas starting(Path data) {
    return starting(data, freePort());
  }

  private static BuiltAtlas starting(Path data, int port) {
    try {
      return new BuiltAtlas(data, port);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Starts it on a fresh folder with the founding collection, which is loaded but once. */
  static BuiltAtlas fresh(Path data) throws IOException {
    Path loaded = UnfoldedJar.folder().resolve("loaded");
    Path whole = UnfoldedJar.folder().resolve("loaded-whole");
    if (!Files.exists(whole)) {
      FileSystemUtils.deleteRecursively(loaded);
      ready(loaded).close();
      Files.createFile(whole);
    }
    FileSystemUtils.deleteRecursively(data);
    Files.createDirectories(data.toAbsolutePath().getParent());
    UnfoldedJar.run("cp", "-a", loaded.toString(), data.toString()); // a database has an owner
    return ready(data);
  }

  /** Starts it and waits until its collection is loaded. */
  static BuiltAtlas ready(Path data) {
    BuiltAtlas atlas = starting(data);
    atlas.await("an answer of /health", atlas::isReady);
    return atlas;
  }

  /** All that the command for administrators says, in a process of its own beside this one. */
  String admin(String task, String name) {
    return admin(data, task, name, "--tinfusin.admin.root=" + address());
  }

  /** The same on the data of an atlas that need not run. */
  static String admin(Path data, String task, String name, String... settings) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--spring.profiles.active=admin",
                "--tinfusin.admin.task=" + task,
                "--tinfusin.admin.name=" + name));
    words.addAll(List.of(settings));
    try {
      Process command = java(data, words.toArray(String[]::new));
      command.getOutputStream().close();
      return new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  Visitor visitor() {
    return Visitor.at(port);
  }

  /** Waits for a line of its output. */
  void awaitWord(String words) {
    await("the words “" + words + "”", () -> said(words));
  }

  boolean said(String words) {
    return output.stream().anyMatch(line -> line.contains(words));
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  /** Kills it and starts it anew at the same address; browsers find what they kept for it. */
  BuiltAtlas killedAndStartedAnew() {
    kill();
    BuiltAtlas again = starting(data, port);
    again.await("an answer of /health", again::isReady);
    return again;
  }

  @Override
  public void close() {
    process.destroy();
    waitForEnd();
  }

  /** Waits until this is so. */
  void await(String what, BooleanSupplier came) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!came.getAsBoolean()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        close();
        throw new AssertionError("no " + what + " came: " + String.join("\n", output));
      }
      sleep();
    }
  }

  private boolean isReady() {
    try {
      return visitor().get("/health").statusCode() == 200;
    } catch (AssertionError notYet) {
      return false;
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(output::add);
    } catch (IOException | UncheckedIOException ended) {
      output.add("(the output broke off)");
    }
  }

  private void waitForEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Below the ports that a system hands out by itself: nobody gets it before the atlas is up. */
  private static int freePort() {
    return ThreadLocalRandom.current()
        .ints(20_000, 30_000)
        .filter(BuiltAtlas::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
