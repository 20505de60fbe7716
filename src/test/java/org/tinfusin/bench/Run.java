package org.tinfusin.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of everything on one collection. */
final class Run {
  private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
  private static final int ENOUGH = 300;
  private static final int WARM_UP = 40;
  private static final int MOST_REPEATED = 4;
  private static final double SAME = 0.1;

  private final Atlas atlas;
  private final Synthetic collection;
  private final double seconds;
  private final AtomicInteger asked = new AtomicInteger();

  Run(Atlas atlas, Synthetic collection, double seconds) {
    this.atlas = atlas;
    this.collection = collection;
    this.seconds = seconds;
  }

  Results measure() throws SQLException, IOException, InterruptedException {
    Questions questions = new Questions(collection);
    Pgbench pgbench = new Pgbench(atlas, questions, seconds);
    warmUp(questions);
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("pgbench before", steady(pgbench));
    List<Results.Line> lines = new ArrayList<>();
    for (Question question : questions.all()) {
      lines.add(line(question));
    }
    firstView(numbers, "first view", "");
    firstView(numbers, "first view, 1900 to 1950", "period=1900-1950&");
    throughput(numbers, questions.tileMix(), pgbench);
    numbers.put("memory", (double) atlas.megabytes());
    numbers.put("database", collection.number("SELECT pg_database_size('postgres')") / 1e6);
    numbers.put("pgbench after", steady(pgbench));
    return new Results(collection.size(), Machine.now(), lines, numbers);
  }

  /** Tiles a second once they lie in memory: asked again until two in turn are much the same. */
  private static double steady(Pgbench pgbench) throws IOException, InterruptedException {
    double before = pgbench.tilesPerSecond(8);
    for (int i = 0; i < MOST_REPEATED; i++) {
      double now = pgbench.tilesPerSecond(8);
      if (Math.abs(now - before) < SAME * before) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private void warmUp(Questions questions) throws IOException, SQLException {
    Bench.say("  warming up");
    try (Wire wire = atlas.connect()) {
      for (Question question : questions.all()) {
        for (int i = 0; i < Math.min(WARM_UP, question.paths().size()); i++) {
          wire.get(question.paths().get(i) + fresh());
        }
      }
    }
  }

  private Results.Line line(Question question) throws IOException, SQLException {
    Latencies made = http(question.paths(), true);
    Latencies kept = http(question.paths(), false);
    Latencies plain = plain(question.plain());
    Bench.say(
        "  %-45s p50 %8.2f ms   p99 %8.2f   plain SQL %8.2f   %,7d bytes",
        question.name(), made.p50(), made.p99(), plain.p50(), made.largest());
    return new Results.Line(
        question.name(),
        made.p50(),
        made.p99(),
        kept.p50(),
        plain.p50(),
        made.meanBytes(),
        made.largest(),
        made.milliseconds().length,
        question.aim());
  }

  /** An answer that is not in memory: nobody has asked in this language yet. */
  private String fresh() {
    return "&ui=x" + asked.incrementAndGet();
  }

  private Latencies http(List<String> paths, boolean made) throws IOException {
    List<Double> times = new ArrayList<>();
    long bytes = 0;
    int largest = 0;
    long end = System.nanoTime() + (long) (seconds * 1e9);
    try (Wire wire = atlas.connect()) {
      for (int i = 0; times.size() < ENOUGH && (i < 3 || System.nanoTime() < end); i++) {
        String path = paths.get(i % paths.size()) + (made ? fresh() : "&ui=en");
        long start = System.nanoTime();
        Wire.Answer answer = wire.get(path);
        times.add((System.nanoTime() - start) / 1e6);
        if (answer.status() != 200) {
          throw new IllegalStateException(path + " was answered with " + answer.status());
        }
        bytes += answer.bytes();
        largest = Math.max(largest, answer.bytes());
      }
    }
    return new Latencies(times.stream().mapToDouble(t -> t).toArray(), bytes, largest);
  }

  private Latencies plain(List<String> statements) throws SQLException {
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    try (Statement statement = collection.database().createStatement()) {
      for (int i = 0; times.size() < ENOUGH && (i < 3 || System.nanoTime() < end); i++) {
        long start = System.nanoTime();
        statement.execute(statements.get(i % statements.size()));
        while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
          // every row has come
        }
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return new Latencies(times.stream().mapToDouble(t -> t).toArray(), 0, 0);
  }

  /** All tiles of the first view over six connections, as a browser asks for them. */
  private void firstView(Map<String, Double> numbers, String name, String filter)
      throws IOException, InterruptedException {
    for (String way : List.of("made", "kept")) {
      List<String> paths =
          Questions.firstView(filter).stream()
              .map(path -> path + (way.equals("made") ? fresh() : "&ui=en"))
              .toList();
      if (way.equals("kept")) {
        Load.of(atlas.port(), paths, 1).once();
      }
      Load load = Load.of(atlas.port(), paths, 6);
      numbers.put(name + " " + way, load.once());
      numbers.put(name + " bytes", (double) load.bytes());
      numbers.put(name + " tiles", (double) paths.size());
    }
    Bench.say(
        "  %-45s %8.0f ms, in memory %.0f ms, %,.0f bytes in %.0f tiles",
        name,
        numbers.getOrDefault(name + " made", 0.0),
        numbers.getOrDefault(name + " kept", 0.0),
        numbers.getOrDefault(name + " bytes", 0.0),
        numbers.getOrDefault(name + " tiles", 0.0));
  }

  private void throughput(Map<String, Double> numbers, List<String> tiles, Pgbench pgbench)
      throws IOException, InterruptedException {
    for (int connections : CONNECTIONS) {
      double made =
          Load.of(atlas.port(), tiles, connections).perSecond(seconds, path -> path + fresh());
      double kept =
          Load.of(atlas.port(), tiles, connections).perSecond(seconds, path -> path + "&ui=en");
      double held = Load.of(atlas.port(), tiles, connections).heldPerSecond(seconds);
      double plain = pgbench.tilesPerSecond(connections);
      numbers.put("tiles made, " + connections, made);
      numbers.put("tiles kept, " + connections, kept);
      numbers.put("tiles held, " + connections, held);
      numbers.put("tiles pgbench, " + connections, plain);
      Bench.say(
          "  tiles a second, %2d connections: %,.0f made, %,.0f from memory, %,.0f of 304; pgbench %,.0f",
          connections, made, kept, held, plain);
    }
  }
}
