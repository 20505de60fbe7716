package org.tinfusin.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.tinfusin.geo.Geodesy;

/**
 * The arcs that join the variants of a family: the shortest network over them (Prim's minimum
 * spanning tree), so that n variants need n - 1 lines. A way is as long as it is on the ellipsoid,
 * and longer by the share of the steps in which both are known to differ.
 */
final class VariantNetwork {
  private static final double SAME_SPOT_METRES = 1_000;

  private VariantNetwork() {}

  /**
   * @param unlike how far two tellings, by their slugs, differ in their steps, from 0 to 1, where
   *     that is known
   */
  static List<Arc> over(List<Variant> variants, BiFunction<String, String, OptionalDouble> unlike) {
    List<Arc> arcs = new ArrayList<>();
    List<Variant> joined = new ArrayList<>();
    List<Variant> waiting = new ArrayList<>(variants);
    if (!waiting.isEmpty()) {
      joined.add(waiting.removeFirst());
    }
    while (!waiting.isEmpty()) {
      Pair nearest = nearest(joined, waiting, unlike);
      waiting.remove(nearest.to());
      joined.add(nearest.to());
      if (nearest.metres() > SAME_SPOT_METRES) {
        arcs.add(arc(nearest));
      }
    }
    return arcs;
  }

  private record Pair(Variant from, Variant to, double metres, double cost) {}

  private static Pair nearest(
      List<Variant> joined,
      List<Variant> waiting,
      BiFunction<String, String, OptionalDouble> unlike) {
    Pair best = null;
    for (Variant from : joined) {
      for (Variant to : waiting) {
        double metres = Geodesy.metres(from.location(), to.location());
        double cost = metres * (1 + unlike.apply(from.slug(), to.slug()).orElse(0));
        if (best == null || cost < best.cost()) {
          best = new Pair(from, to, metres, cost);
        }
      }
    }
    return Objects.requireNonNull(best);
  }

  private static Arc arc(Pair pair) {
    return Arc.between(
        pair.from().slug(), pair.from().location(), pair.to().slug(), pair.to().location());
  }
}
