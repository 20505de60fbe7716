package org.tinfusin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An outside program and its arguments, ended by force when it runs past its limit. */
record Command(List<String> words, Duration limit) {
  private static final Duration SHORT = Duration.ofSeconds(20);

  /** What a program answered: its exit code and everything that it printed. */
  record Outcome(int code, String output) {
    boolean succeeded() {
      return code == 0;
    }
  }

  static Command of(String... words) {
    return new Command(List.of(words), SHORT);
  }

  /** Runs the program in the root folder, in English, with nothing to read. */
  Outcome run() {
    try {
      return outcomeOf(start());
    } catch (IOException e) {
      return new Outcome(127, String.valueOf(e.getMessage()));
    }
  }

  private Process start() throws IOException {
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.directory(Path.of("/").toFile());
    var process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private Outcome outcomeOf(Process process) {
    var output = CompletableFuture.supplyAsync(() -> read(process), Thread::startVirtualThread);
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Outcome(process.exitValue(), output.join());
      }
      process.destroyForcibly();
      return new Outcome(124, "no answer within %d s".formatted(limit.toSeconds()));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return new Outcome(130, "interrupted");
    }
  }

  private static String read(Process process) {
    try (var output = process.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
