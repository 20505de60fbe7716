package org.tinfusin.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.tinfusin.fixtures.Fork;

/**
 * The jar as it is built, laid out as the launcher lays it out. The first process that ends in
 * peace leaves its classes for the later ones, which start in half the time.
 */
final class UnfoldedJar {
  private static final Path BUILT = Path.of("target", "tinfusin.jar");
  private static final Path FOLDER = Fork.folder("e2e-app");
  private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

  private UnfoldedJar() {}

  /** The command that starts it, without its settings. */
  static List<String> java() throws IOException {
    Path folder = folder();
    List<String> words = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1"));
    words.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:+AutoCreateSharedArchive"));
    words.add("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
    words.addAll(List.of("-jar", folder.resolve("tinfusin.jar").toString()));
    return words;
  }

  /** Where it lies; what else is kept here goes with it when another jar is built. */
  static synchronized Path folder() throws IOException {
    Path whole = FOLDER.resolve("whole");
    if (!Files.exists(whole) || isOlder(whole, BUILT)) {
      FileSystemUtils.deleteRecursively(FOLDER);
      String to = FOLDER.toString();
      run(JAVA, "-Djarmode=tools", "-jar", BUILT.toString(), "extract", "--destination", to);
      Files.createFile(whole);
    }
    return FOLDER;
  }

  /** Runs a command to its end. */
  static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }

  private static boolean isOlder(Path file, Path other) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) < 0;
  }
}
