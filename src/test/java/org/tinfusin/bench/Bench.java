package org.tinfusin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the atlas at several sizes of the collection and writes docs/benchmarks.md. Run by
 * {@code ./tinfusin bench}, which names the unfolded application; no test runs it.
 */
final class Bench {
  private static final List<Integer> USUAL_SIZES = List.of(10_000, 100_000);
  private static final int MOST_RUNS = 3;

  /** A run is thrown away when the plain database was this much slower or faster after it. */
  private static final double STEADY = 1.3;

  private final Path application;
  private final Path work;
  private final double seconds;

  private Bench(Path application, Path work, double seconds) {
    this.application = application;
    this.work = work;
    this.seconds = seconds;
  }

  public static void main(String[] words) throws Exception {
    List<Integer> sizes = new ArrayList<>();
    double seconds = 5;
    for (int i = 2; i + 1 < words.length; i += 2) {
      switch (words[i]) {
        case "--size" -> sizes.add(Integer.valueOf(words[i + 1]));
        case "--seconds" -> seconds = Double.parseDouble(words[i + 1]);
        default -> throw new IllegalArgumentException("there is no option " + words[i]);
      }
    }
    Bench bench = new Bench(Path.of(words[0]), Path.of(words[1]), seconds);
    for (int size : sizes.isEmpty() ? USUAL_SIZES : sizes) {
      bench.measure(size).keep(bench.work);
    }
    Report.of(Results.allIn(bench.work)).write(Path.of("docs"));
    say("docs/benchmarks.md is written.");
  }

  static void say(String words, Object... values) {
    System.out.println(words.formatted(values));
  }

  /** Fills a database of its own, starts the atlas on it and asks it everything. */
  private Results measure(int size) throws Exception {
    say("%,d narratives", size);
    try (Atlas atlas = Atlas.start(application, work.resolve("data-" + size))) {
      Synthetic made = Synthetic.in(atlas.database(), size);
      for (int run = 1; ; run++) {
        Results results = new Run(atlas, made, seconds).measure();
        if (results.drift() <= STEADY || run == MOST_RUNS) {
          return results;
        }
        say(
            "  thrown away: the plain database changed by %.0f %% in between; again",
            100 * (results.drift() - 1));
      }
    }
  }
}
