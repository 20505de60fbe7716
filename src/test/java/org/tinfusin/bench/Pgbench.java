package org.tinfusin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** PostgreSQL's own measuring program, asking for the same tiles as the map. */
final class Pgbench {
  private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
  private static final int SCRIPTS = 60;

  private final Atlas atlas;
  private final double seconds;
  private final List<Path> scripts = new ArrayList<>();

  Pgbench(Atlas atlas, Questions questions, double seconds) throws IOException {
    this.atlas = atlas;
    this.seconds = seconds;
    List<String> tiles =
        new ArrayList<>(
            IntStream.rangeClosed(5, 9)
                .boxed()
                .flatMap(zoom -> questions.tilesAt(zoom).stream())
                .map(Questions::counted)
                .toList());
    Collections.shuffle(tiles, new Random(1));
    Path folder = Files.createTempDirectory("tinfusin-bench");
    for (String sql : tiles.subList(0, Math.min(SCRIPTS, tiles.size()))) {
      Path script = folder.resolve(scripts.size() + ".sql");
      Files.writeString(script, sql + ";\n");
      scripts.add(script);
    }
  }

  double tilesPerSecond(int connections) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program(),
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(atlas.databasePort()),
                "-U",
                "tinfusin",
                "-c",
                String.valueOf(Math.min(connections, 10)), // the server takes 20, the atlas holds 8
                "-T",
                String.valueOf(Math.max(2, Math.round(seconds)))));
    scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
    command.add("postgres");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", atlas.password());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(said);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException("pgbench said: " + said);
    }
    return Double.parseDouble(rate.group(1));
  }

  /** The one of the newest PostgreSQL, else whatever is called so. */
  private static String program() throws IOException {
    Path packages = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(packages)) {
      return "pgbench";
    }
    try (Stream<Path> versions = Files.list(packages)) {
      return versions
          .map(version -> version.resolve("bin/pgbench"))
          .filter(Files::isExecutable)
          .map(Path::toString)
          .max(String::compareTo)
          .orElse("pgbench");
    }
  }
}
