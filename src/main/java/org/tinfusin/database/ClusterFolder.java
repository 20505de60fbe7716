package org.tinfusin.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The folder of a private cluster: its data, the password of its one user, the server's log. */
record ClusterFolder(Path home) {
  private static final String UNFINISHED = "unfinished-";

  static ClusterFolder make(Path home) throws IOException {
    var onlyOurs =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(home.toAbsolutePath().getParent());
    if (!Files.isDirectory(home)) {
      Files.createDirectory(home, onlyOurs);
    }
    return new ClusterFolder(home.toAbsolutePath().normalize());
  }

  Path data() {
    return home.resolve("data");
  }

  Path password() {
    return home.resolve("password");
  }

  Path log() {
    return home.resolve("server.log");
  }

  /** The major version of the PostgreSQL that made the data; empty when none has. */
  Optional<Integer> major() throws IOException {
    var version = data().resolve("PG_VERSION");
    return Files.exists(version)
        ? Optional.of(Integer.valueOf(Files.readString(version).strip()))
        : Optional.empty();
  }

  /** The port that a server on these data wrote down; empty when none runs. */
  Optional<Integer> port() throws IOException {
    var pidFile = data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(pidFile);
    return lines.size() > 3 ? Optional.of(Integer.valueOf(lines.get(3).strip())) : Optional.empty();
  }

  String readPassword() throws IOException {
    return Files.readString(password()).strip();
  }

  void inventPassword() throws IOException {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    var onlyOurs =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.deleteIfExists(password());
    Files.createFile(password(), onlyOurs);
    Files.writeString(password(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** A place of this process to make the data in; what killed processes left there is cleared. */
  Path unfinished() throws IOException {
    try (var left = Files.newDirectoryStream(home, UNFINISHED + "*")) {
      for (var path : left) {
        FileSystemUtils.deleteRecursively(path);
      }
    }
    return home.resolve(UNFINISHED + ProcessHandle.current().pid());
  }

  void finish(Path unfinished) throws IOException {
    Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Whether the server on these data, seen by it at this path, still runs: left by a killed run.
   */
  boolean isServed(String seenData) throws IOException {
    var pidFile = data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return false;
    }
    var lines = Files.readAllLines(pidFile);
    return lines.size() > 3
        && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .flatMap(server -> server.info().commandLine())
            .filter(line -> line.contains(seenData) && line.contains("-p " + lines.get(3).strip()))
            .isPresent();
  }

  /** The last fault that the server wrote into its log. */
  String lastFault() throws IOException {
    return Files.exists(log()) ? fault(Files.readString(log(), StandardCharsets.ISO_8859_1)) : "";
  }

  /** The last line of a program's output that tells a fault, else its last line. */
  static String fault(String output) {
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    return lines.reversed().stream()
        .filter(line -> line.matches(".*\\b(error|FATAL|PANIC):.*"))
        .findFirst()
        .orElse(lines.isEmpty() ? "" : lines.getLast())
        .replaceFirst("^.*?\\b(error|FATAL|PANIC):\\s*", "");
  }
}
