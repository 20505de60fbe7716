package org.tinfusin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What a run found at one size; numbers are milliseconds, bytes, a second or megabytes. */
record Results(int size, Machine machine, List<Line> lines, Map<String, Double> numbers) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * @param made milliseconds of half the answers that had to be made; {@code slow}: of 99 in 100
   * @param kept the same of answers that lay in memory
   * @param plain the same of plain SQL
   */
  record Line(
      String name,
      double made,
      double slow,
      double kept,
      double plain,
      long bytes,
      int largest,
      int answers,
      int aim) {}

  double number(String name) {
    return numbers.getOrDefault(name, Double.NaN);
  }

  /** How much the plain database changed during the run: 1 for not at all. */
  double drift() {
    double before = number("pgbench before");
    double after = number("pgbench after");
    return Math.max(before, after) / Math.min(before, after);
  }

  void keep(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("results-" + size + ".json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
  }

  /** The latest of every size, the smallest first. */
  static List<Results> allIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("results-"))
          .map(file -> JSON.readValue(file, Results.class))
          .sorted(Comparator.comparingInt(Results::size))
          .toList();
    }
  }
}
