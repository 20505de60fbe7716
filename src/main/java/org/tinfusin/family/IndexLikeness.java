package org.tinfusin.family;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How like two narratives are by the numbers of the indexes. */
final class IndexLikeness {
  private static final Pattern TYPE = Pattern.compile("(cf\\. )?(\\w+) (\\d+)(\\S*)");
  private static final double SAME_PARENT = 0.7;
  private static final double SAME_TEN = 0.25;

  /** What is left of the strength where one of the numbers is only a cf. */
  static final double CF = 0.6;

  private IndexLikeness() {}

  /** The best of all pairs: 1 for the same number, less for its neighbours and for a cf. */
  static double ofTypes(List<String> one, List<String> other) {
    double best = 0;
    for (String a : one) {
      for (String b : other) {
        best = Math.max(best, ofTypes(a, b));
      }
    }
    return best;
  }

  private static double ofTypes(String one, String other) {
    Matcher a = TYPE.matcher(one);
    Matcher b = TYPE.matcher(other);
    if (!a.matches() || !b.matches() || !a.group(2).equals(b.group(2))) {
      return 0;
    }
    double sure = a.group(1) == null && b.group(1) == null ? 1 : CF;
    if (a.group(3).equals(b.group(3))) {
      return sure * (a.group(4).equals(b.group(4)) ? 1 : SAME_PARENT);
    }
    boolean sameTen = Integer.parseInt(a.group(3)) / 10 == Integer.parseInt(b.group(3)) / 10;
    return sameTen ? sure * SAME_TEN : 0;
  }

  /** How much less is said by a mark that many sets hold: the logarithm of all over those with. */
  static Map<String, Double> rarity(Collection<? extends Collection<String>> sets) {
    Map<String, Integer> held = new HashMap<>();
    sets.forEach(set -> new HashSet<>(set).forEach(mark -> held.merge(mark, 1, Integer::sum)));
    Map<String, Double> rarity = new HashMap<>();
    held.forEach((mark, count) -> rarity.put(mark, Math.log((sets.size() + 1.0) / count)));
    return rarity;
  }

  /** What two sets of marks share, of all that they hold, weighed by rarity: 0 to 1. */
  static double ofMarks(
      Collection<String> one, Collection<String> other, Map<String, Double> rarity) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    double whole = weight(all, rarity);
    return whole == 0 ? 0 : weight(shared, rarity) / whole;
  }

  private static double weight(Set<String> marks, Map<String, Double> rarity) {
    return marks.stream().mapToDouble(mark -> rarity.getOrDefault(mark, 0.0)).sum();
  }
}
