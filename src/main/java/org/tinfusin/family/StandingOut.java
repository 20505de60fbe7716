package org.tinfusin.family;

import java.util.List;
import java.util.stream.IntStream;

/** How far each text stands out from the others by its likeness to one. */
final class StandingOut {
  /** Among fewer texts nothing stands out. */
  private static final int FEWEST = 12;

  private StandingOut() {}

  /**
   * From 0 to 1, for each text; 0 where there is none.
   *
   * @param alike how like each text is
   * @param filled which of them there are
   * @param self number of the text that is asked about, -1 when it is none of these
   * @param farOut so many standard deviations above the others count as 1
   */
  static double[] of(double[] alike, List<Boolean> filled, int self, double farOut) {
    double[] others =
        IntStream.range(0, alike.length)
            .filter(text -> text != self && filled.get(text))
            .mapToDouble(text -> alike[text])
            .toArray();
    double mean = IntStream.range(0, others.length).mapToDouble(i -> others[i]).average().orElse(0);
    double spread =
        Math.sqrt(
            IntStream.range(0, others.length)
                .mapToDouble(i -> (others[i] - mean) * (others[i] - mean))
                .average()
                .orElse(0));
    if (others.length < FEWEST || spread == 0) {
      return new double[alike.length];
    }
    return IntStream.range(0, alike.length)
        .mapToDouble(
            text ->
                text == self || !filled.get(text)
                    ? 0
                    : Math.clamp((alike[text] - mean) / spread / farOut, 0, 1))
        .toArray();
  }
}
