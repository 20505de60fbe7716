package org.tinfusin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      Optional<Results> results = bench.measure(size);
      if (results.isPresent()) {
        results.get().keep(bench.work);
      }
    }
    Report.of(Results.allIn(bench.work)).write(Path.of("docs"));
    say("docs/benchmarks.md is written.");
  }

  static void say(String words, Object... values) {
    System.out.println(words.formatted(values));
  }

  /**
   * Fills a database of its own, starts the atlas on it and asks it everything. Nothing when the
   * machine was never quiet enough.
   */
  private Optional<Results> measure(int size) throws Exception {
    say("%,d narratives", size);
    try (Atlas atlas = Atlas.start(application, work.resolve("data-" + size))) {
      Synthetic made = Synthetic.in(atlas.database(), size);
      made.settle();
      for (int run = 1; run <= MOST_RUNS; run++) {
        Results results = new Run(atlas, made, seconds).measure();
        if (results.drift() <= STEADY) {
          return Optional.of(results);
        }
        say(
            "  thrown away: the plain database changed by %.0f %% in between",
            100 * (results.drift() - 1));
      }
      say("  %,d narratives are left out: ask again when the machine is quiet", size);
      return Optional.empty();
    }
  }
}
