package org.tinfusin.bench;

import java.util.Arrays;

/** How long each of many answers took, in milliseconds, and how many bytes they had. */
record Latencies(double[] milliseconds, long bytes, int largest) {

  /** The answer that so many of a hundred were not slower than. */
  double percentile(int of100) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * of100 / 100)];
  }

  double p50() {
    return percentile(50);
  }

  double p99() {
    return percentile(99);
  }

  long meanBytes() {
    return bytes / milliseconds.length;
  }
}
