package org.tinfusin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when a run was, and what else the machine had to do. */
record Machine(
    String processor, int processors, long gigabytes, String java, String date, String load) {
  static Machine now() throws IOException {
    String memory = line("/proc/meminfo", "MemTotal:");
    return new Machine(
        line("/proc/cpuinfo", "model name").replaceFirst(".*:\\s*", ""),
        Runtime.getRuntime().availableProcessors(),
        memory.isEmpty() ? 0 : Math.round(Long.parseLong(memory.replaceAll("\\D", "")) / 1048576.0),
        Runtime.version().toString(),
        LocalDate.now(ZoneOffset.UTC).toString(),
        line("/proc/loadavg", "").replaceAll("^(\\S+ \\S+ \\S+).*", "$1"));
  }

  private static String line(String file, String beginning) throws IOException {
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      return "";
    }
    return Files.readAllLines(path).stream()
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElse("");
  }
}
