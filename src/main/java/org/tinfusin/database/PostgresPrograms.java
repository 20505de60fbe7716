package org.tinfusin.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs of one installed PostgreSQL that has PostGIS, and its major version. */
record PostgresPrograms(Path bin, int major) {
  /** Where systems keep each PostgreSQL in a folder of its own: Debian, Fedora, macOS. */
  private static final List<Path> PARENTS =
      List.of(
          Path.of("/usr/lib/postgresql"),
          Path.of("/usr"),
          Path.of("/opt/homebrew/opt"),
          Path.of("/usr/local/opt"),
          Path.of("/Applications/Postgres.app/Contents/Versions"));

  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  static List<PostgresPrograms> installed() {
    return Stream.concat(PARENTS.stream().flatMap(PostgresPrograms::below), searchPath())
        .distinct()
        .flatMap(bin -> in(bin).stream())
        .toList();
  }

  /** The programs in this folder; empty when they are not whole, or have no PostGIS. */
  static Optional<PostgresPrograms> in(Path bin) {
    boolean whole = Stream.of("initdb", "pg_ctl").map(bin::resolve).allMatch(Files::isExecutable);
    return whole && hasPostgis(bin)
        ? majorOf(bin).map(major -> new PostgresPrograms(bin, major))
        : Optional.empty();
  }

  static Optional<PostgresPrograms> newestOf(List<PostgresPrograms> installed) {
    return installed.stream().max(Comparator.comparingInt(PostgresPrograms::major));
  }

  static Optional<PostgresPrograms> ofMajor(int major, List<PostgresPrograms> installed) {
    return installed.stream().filter(programs -> programs.major() == major).findFirst();
  }

  String path(String program) {
    return bin.resolve(program).toString();
  }

  private static Stream<Path> below(Path parent) {
    try (var folders = Files.list(parent)) {
      return folders.map(folder -> folder.resolve("bin")).toList().stream();
    } catch (IOException e) {
      return Stream.empty(); // a folder of another system
    }
  }

  private static Stream<Path> searchPath() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }

  private static Optional<Integer> majorOf(Path bin) {
    var version = VERSION.matcher(Command.of(bin + "/initdb", "--version").run().output());
    return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
  }

  private static boolean hasPostgis(Path bin) {
    return Stream.concat(told(bin), guessed(bin))
        .anyMatch(share -> Files.exists(share.resolve("extension/postgis.control")));
  }

  private static Stream<Path> told(Path bin) {
    var sharedir = Command.of(bin + "/pg_config", "--sharedir").run();
    return sharedir.succeeded() ? Stream.of(Path.of(sharedir.output().strip())) : Stream.empty();
  }

  /** Fedora's server package has no pg_config. */
  private static Stream<Path> guessed(Path bin) {
    return Stream.of("share/pgsql", "share/postgresql", "share").map(bin::resolveSibling);
  }
}
