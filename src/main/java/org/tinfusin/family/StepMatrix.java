package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/** Which telling has which step, as far as it is known: how like two tellings are by that. */
final class StepMatrix {
  /** Fewer steps known of both say too little of how like they are. */
  static final int FEWEST_STEPS = 3;

  /** Three tellings make the same tree whatever is known of them. */
  static final int FEWEST_TELLINGS = 4;

  private final Map<String, Map<Integer, Told>> tellings = new TreeMap<>();

  /** What a telling has at a step. */
  private record Told(TellingStep.State state, LocalizedText instead) {}

  StepMatrix(KnownSteps known) {
    for (TellingStep step : known.all()) {
      tellings
          .computeIfAbsent(step.narrative(), telling -> new HashMap<>())
          .put(step.step(), new Told(step.state(), step.instead()));
    }
  }

  /**
   * The share of the steps known of both in which the two differ, from 0 to 1; nothing when too few
   * are known of both.
   */
  OptionalDouble distance(String one, String other) {
    List<Integer> both = knownOfBoth(one, other);
    long differ =
        both.stream().filter(step -> !Objects.equals(at(one, step), at(other, step))).count();
    return both.size() < FEWEST_STEPS
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) differ / both.size());
  }

  private List<Integer> knownOfBoth(String one, String other) {
    Map<Integer, Told> others = tellings.getOrDefault(other, Map.of());
    return tellings.getOrDefault(one, Map.of()).keySet().stream()
        .filter(others::containsKey)
        .toList();
  }

  private @Nullable Told at(String telling, int step) {
    return tellings.getOrDefault(telling, Map.of()).get(step);
  }

  /** The tree of all tellings that can be compared with each other; nothing when too few can. */
  Optional<TellingTree> tree() {
    List<String> comparable = comparable();
    if (comparable.size() < FEWEST_TELLINGS) {
      return Optional.empty();
    }
    double[][] distances = new double[comparable.size()][comparable.size()];
    boolean differ = false;
    for (int i = 0; i < distances.length; i++) {
      for (int j = 0; j < distances.length; j++) {
        distances[i][j] = i == j ? 0 : distance(comparable.get(i), comparable.get(j)).orElse(0);
        differ |= distances[i][j] > 0;
      }
    }
    return differ
        ? Optional.of(
            new TellingTree(
                NeighbourJoining.join(comparable, distances),
                comparable.size(),
                fewestInCommon(comparable)))
        : Optional.empty();
  }

  /** Those known best first, each as long as it can be compared with all before it. */
  List<String> comparable() {
    List<String> chosen = new ArrayList<>();
    tellings.entrySet().stream()
        .filter(telling -> telling.getValue().size() >= FEWEST_STEPS)
        .sorted(Comparator.comparingInt(telling -> -telling.getValue().size()))
        .map(Map.Entry::getKey)
        .filter(next -> chosen.stream().allMatch(has -> distance(next, has).isPresent()))
        .forEach(chosen::add);
    return chosen.stream().sorted().toList();
  }

  private int fewestInCommon(List<String> some) {
    int fewest = Integer.MAX_VALUE;
    for (String one : some) {
      for (String other : some) {
        fewest = Math.min(fewest, knownOfBoth(one, other).size());
      }
    }
    return fewest;
  }
}
