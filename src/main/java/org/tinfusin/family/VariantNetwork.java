package org.tinfusin.family;

import java.util.ArrayList;
import java.util.List;
import org.tinfusin.geo.Geodesy;

/**
 * The arcs that join the variants of a family: the shortest network over them (Prim's minimum
 * spanning tree on geodesic distances), so that n variants need n - 1 lines.
 */
final class VariantNetwork {
  private static final double METRES_A_STEP = 60_000;
  private static final double SAME_SPOT_METRES = 1_000;

  private VariantNetwork() {}

  static List<Arc> over(List<Variant> variants) {
    List<Arc> arcs = new ArrayList<>();
    List<Variant> joined = new ArrayList<>();
    List<Variant> waiting = new ArrayList<>(variants);
    if (!waiting.isEmpty()) {
      joined.add(waiting.removeFirst());
    }
    while (!waiting.isEmpty()) {
      Pair nearest = nearest(joined, waiting);
      waiting.remove(nearest.to());
      joined.add(nearest.to());
      if (nearest.metres() > SAME_SPOT_METRES) {
        arcs.add(arc(nearest));
      }
    }
    return arcs;
  }

  private record Pair(Variant from, Variant to, double metres) {}

  private static Pair nearest(List<Variant> joined, List<Variant> waiting) {
    Pair best = new Pair(joined.getFirst(), waiting.getFirst(), Double.POSITIVE_INFINITY);
    for (Variant from : joined) {
      for (Variant to : waiting) {
        double metres = Geodesy.metres(from.location(), to.location());
        if (metres < best.metres()) {
          best = new Pair(from, to, metres);
        }
      }
    }
    return best;
  }

  private static Arc arc(Pair pair) {
    int steps = (int) Math.clamp(Math.ceil(pair.metres() / METRES_A_STEP), 8, 64);
    return new Arc(
        pair.from().slug(),
        pair.to().slug(),
        Geodesy.greatCircle(pair.from().location(), pair.to().location(), steps));
  }
}
