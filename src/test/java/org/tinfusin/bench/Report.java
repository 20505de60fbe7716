package org.tinfusin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was found as docs/benchmarks.md, with a picture beside it. */
final class Report {
  private static final String INTRODUCTION =
      """
      # How fast it is with many narratives

      Written by `./tinfusin bench`, which makes narratives up, starts the atlas on them and asks it everything; do not
      edit. Times are milliseconds at one connection, the client on the same machine. *made*: the answer had to be made;
      *kept*: it lay in memory, where answers stay until the collection changes. *plain SQL*: what a person would write for
      the same question against the same tables, asked over JDBC in the same run; *ratio* is made / plain. Absolute times
      are those of this machine and its load; ratios travel better. A run is thrown away when pgbench, asked for the same
      tiles before and after, differs by more than 30 %.

      ![Time of an answer by the number of narratives](benchmarks.svg)
      """;

  private final List<Results> all;

  private Report(List<Results> all) {
    this.all = all;
  }

  static Report of(List<Results> all) {
    return new Report(all);
  }

  void write(Path folder) throws IOException {
    String text =
        INTRODUCTION + all.stream().map(Report::section).collect(Collectors.joining()) + missed();
    Files.writeString(folder.resolve("benchmarks.md"), text);
    Files.writeString(folder.resolve("benchmarks.svg"), Plot.of(all).svg());
  }

  private static String section(Results results) {
    Machine machine = results.machine();
    return line("")
        + line("## %,d narratives", results.size())
        + line("")
        + line(
            "%s; %d processors, %d GB; Java %s; %s (UTC), load %s. pgbench before %,.0f, after %,.0f tiles a second.",
            machine.processor(),
            machine.processors(),
            machine.gigabytes(),
            machine.java(),
            machine.date(),
            machine.load(),
            results.number("pgbench before"),
            results.number("pgbench after"))
        + line("")
        + line(
            "| question | made p50 | p99 | kept p50 | plain SQL p50 | ratio | bytes, gzip (largest) |")
        + line("| --- | --: | --: | --: | --: | --: | --: |")
        + results.lines().stream().map(Report::row).collect(Collectors.joining())
        + line("")
        + whole(results)
        + rates(results);
  }

  private static String row(Results.Line line) {
    return line(
        "| %s | %.2f | %.2f | %.2f | %.2f | %.1f | %,d (%,d) |",
        line.name(),
        line.made(),
        line.slow(),
        line.kept(),
        line.plain(),
        line.made() / line.plain(),
        line.bytes(),
        line.largest());
  }

  private static String whole(Results results) {
    return Stream.of("first view", "first view, 1900 to 1950")
            .map(
                name ->
                    line(
                        "- The whole region at once (%s; %.0f tiles, six connections): %.0f ms made, %.0f ms kept, %,.0f bytes.",
                        name,
                        results.number(name + " tiles"),
                        results.number(name + " made"),
                        results.number(name + " kept"),
                        results.number(name + " bytes")))
            .collect(Collectors.joining())
        + line(
            "- Memory: %,.0f MB for the application (heap limit 512 MB); the database is %,.0f MB on disk.",
            results.number("memory"), results.number("database"));
  }

  private static String rates(Results results) {
    return line("")
        + line(
            "| connections | tiles a second: made | kept | held (304) | pgbench, same SQL | made / pgbench |")
        + line("| --: | --: | --: | --: | --: | --: |")
        + List.of(1, 8, 32).stream()
            .map(
                n ->
                    line(
                        "| %d | %,.0f | %,.0f | %,.0f | %,.0f | %.2f |",
                        n,
                        results.number("tiles made, " + n),
                        results.number("tiles kept, " + n),
                        results.number("tiles held, " + n),
                        results.number("tiles pgbench, " + n),
                        results.number("tiles made, " + n) / results.number("tiles pgbench, " + n)))
            .collect(Collectors.joining());
  }

  /** The aims that the largest collection misses. */
  private String missed() {
    if (all.isEmpty()) {
      return "";
    }
    Results largest = all.getLast();
    List<String> missed =
        largest.lines().stream()
            .filter(line -> line.aim() > 0 && line.made() > line.aim())
            .map(line -> line("- %s: %.0f ms, aimed at %d.", line.name(), line.made(), line.aim()))
            .toList();
    return line("")
        + line("## Aims missed at %,d", largest.size())
        + line("")
        + (missed.isEmpty() ? line("None of those above.") : String.join("", missed));
  }

  private static String line(String words, Object... values) {
    return (values.length == 0 ? words : String.format(Locale.ENGLISH, words, values)) + "\n";
  }
}
