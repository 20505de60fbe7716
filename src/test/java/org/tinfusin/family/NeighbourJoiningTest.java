package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinfusin.family.TellingTree.Fork;

class NeighbourJoiningTest {
  /**
   * @see <a href="https://en.wikipedia.org/wiki/Neighbor_joining#Example">the worked example of
   *     five taxa</a>
   */
  private static final double[][] FIVE = {
    {0, 5, 9, 9, 8}, {5, 0, 10, 10, 9}, {9, 10, 0, 8, 7}, {9, 10, 8, 0, 3}, {8, 9, 7, 3, 0}
  };

  /** The eight of table 1 in Saitou and Nei 1987: distances along a tree. */
  private static final double[][] EIGHT = {
    {0, 7, 8, 11, 13, 16, 13, 17},
    {7, 0, 5, 8, 10, 13, 10, 14},
    {8, 5, 0, 5, 7, 10, 7, 11},
    {11, 8, 5, 0, 8, 11, 8, 12},
    {13, 10, 7, 8, 0, 5, 6, 10},
    {16, 13, 10, 11, 5, 0, 9, 13},
    {13, 10, 7, 8, 6, 9, 0, 8},
    {17, 14, 11, 12, 10, 13, 8, 0}
  };

  @Test
  void findsTheBranchesOfThePublishedExample() {
    Fork tree = NeighbourJoining.join(List.of("a", "b", "c", "d", "e"), FIVE);

    assertThat(lengths(tree))
        .containsOnly(
            Map.entry("a", 2.0),
            Map.entry("b", 3.0),
            Map.entry("c", 4.0),
            Map.entry("d", 2.0),
            Map.entry("e", 1.0));
    assertThat(meeting(tree, "a", "b")).isEqualTo("3.0");
    assertThat(meeting(tree, "c", "a")).isEqualTo("2.0");
  }

  @Test
  void keepsEveryDistanceOfAPublishedTreeOfEight() {
    List<String> names = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    Fork tree = NeighbourJoining.join(names, EIGHT);

    for (int i = 0; i < names.size(); i++) {
      Map<String, Double> far = from(tree, names.get(i));
      for (int j = 0; j < names.size(); j++) {
        assertThat(far.get(names.get(j)))
            .as(names.get(i) + " to " + names.get(j))
            .isCloseTo(EIGHT[i][j], within(1e-9));
      }
    }
  }

  @Test
  void letsNoBranchBeShorterThanNothing() {
    double[][] bent = {{0, 1, 9, 1}, {1, 0, 1, 9}, {9, 1, 0, 1}, {1, 9, 1, 0}};

    Fork tree = NeighbourJoining.join(List.of("a", "b", "c", "d"), bent);

    assertThat(lengths(tree).values()).hasSize(4).allMatch(length -> length >= 0);
  }

  @Test
  void refusesWhatIsNoTree() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeighbourJoining.join(List.of("a", "b"), new double[2][2]))
        .withMessageContaining("three tellings");
  }

  private static Map<String, Double> lengths(Fork fork) {
    Map<String, Double> lengths = new HashMap<>();
    if (fork.telling() != null) {
      lengths.put(fork.telling(), fork.length());
    }
    fork.branches().forEach(branch -> lengths.putAll(lengths(branch)));
    return lengths;
  }

  /** The way to the smallest fork that holds both. */
  private static String meeting(Fork fork, String one, String other) {
    for (Fork branch : fork.branches()) {
      if (lengths(branch).keySet().containsAll(List.of(one, other))) {
        return meeting(branch, one, other);
      }
    }
    return String.valueOf(fork.length());
  }

  /** How far each telling lies from one of them, along the branches. */
  private static Map<String, Double> from(Fork fork, String telling) {
    Map<String, Double> depths = new HashMap<>();
    Map<String, Double> far = new HashMap<>();
    walk(fork, telling, depths, far);
    far.put(telling, 0.0);
    return far;
  }

  private static boolean walk(
      Fork fork, String telling, Map<String, Double> depths, Map<String, Double> far) {
    Map<String, Double> here = new HashMap<>();
    double toTelling = -1;
    if (fork.telling() != null) {
      here.put(fork.telling(), 0.0);
      toTelling = fork.telling().equals(telling) ? 0 : -1;
    }
    for (Fork branch : fork.branches()) {
      Map<String, Double> below = new HashMap<>();
      if (walk(branch, telling, below, far)) {
        toTelling = below.getOrDefault(telling, 0.0) + branch.length();
      }
      below.forEach((name, depth) -> here.put(name, depth + branch.length()));
    }
    if (toTelling >= 0) {
      for (Map.Entry<String, Double> other : here.entrySet()) {
        far.putIfAbsent(other.getKey(), other.getValue() + toTelling);
      }
    }
    depths.putAll(here);
    return toTelling >= 0;
  }
}
