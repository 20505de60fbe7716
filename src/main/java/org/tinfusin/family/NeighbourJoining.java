package org.tinfusin.family;

import java.util.ArrayList;
import java.util.List;
import org.tinfusin.family.TellingTree.Fork;

/**
 * The tree without a root whose branch lengths come nearest to given distances, by joining two
 * neighbours at a time.
 *
 * @see <a href="https://doi.org/10.1093/oxfordjournals.molbev.a040454">Saitou and Nei 1987</a>,
 *     with the criterion as Studier and Keppler wrote it in 1988
 */
final class NeighbourJoining {
  private final List<Fork> forks = new ArrayList<>();
  private double[][] far;

  private NeighbourJoining(List<String> tellings, double[][] distances) {
    tellings.forEach(telling -> forks.add(Fork.of(telling)));
    far = distances;
  }

  /**
   * Joins all of them; the last three meet in the fork that the tree is written down from.
   *
   * @param distances between each two, in the order of the tellings; symmetric, 0 on the diagonal
   * @throws IllegalArgumentException when there are less than three, or the distances do not fit
   */
  static Fork join(List<String> tellings, double[][] distances) {
    if (tellings.size() < 3 || distances.length != tellings.size()) {
      throw new IllegalArgumentException(
          tellings.size()
              + " tellings and "
              + distances.length
              + " rows of distances: a tree"
              + " needs three tellings, and as many rows");
    }
    NeighbourJoining joining = new NeighbourJoining(tellings, distances);
    while (joining.forks.size() > 3) {
      joining.joinNearest();
    }
    return joining.lastThree();
  }

  private void joinNearest() {
    int a = 0;
    int b = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < forks.size(); i++) {
      for (int j = i + 1; j < forks.size(); j++) {
        double criterion = (forks.size() - 2) * far[i][j] - sum(i) - sum(j);
        if (criterion < least - 1e-12) { // of equals the first, whatever the last digits say
          least = criterion;
          a = i;
          b = j;
        }
      }
    }
    join(a, b);
  }

  private void join(int a, int b) {
    double toA = far[a][b] / 2 + (sum(a) - sum(b)) / (2 * (forks.size() - 2));
    Fork fork = Fork.of(List.of(branch(a, toA), branch(b, far[a][b] - toA)));
    List<Integer> others = others(a, b);
    double[][] next = new double[others.size() + 1][others.size() + 1];
    for (int i = 0; i < others.size(); i++) {
      int other = others.get(i);
      for (int j = 0; j < others.size(); j++) {
        next[i + 1][j + 1] = far[other][others.get(j)];
      }
      next[0][i + 1] = next[i + 1][0] = (far[a][other] + far[b][other] - far[a][b]) / 2;
    }
    List<Fork> left = others.stream().map(forks::get).toList();
    forks.clear();
    forks.add(fork);
    forks.addAll(left);
    far = next;
  }

  private Fork lastThree() {
    double first = (far[0][1] + far[0][2] - far[1][2]) / 2;
    return Fork.of(
        List.of(branch(0, first), branch(1, far[0][1] - first), branch(2, far[0][2] - first)));
  }

  private List<Integer> others(int a, int b) {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < forks.size(); i++) {
      if (i != a && i != b) {
        others.add(i);
      }
    }
    return others;
  }

  /** Distances that fit no tree may ask for a way shorter than nothing, which none is. */
  private Fork branch(int fork, double length) {
    return forks.get(fork).at(Math.max(0, length));
  }

  private double sum(int row) {
    double sum = 0;
    for (double distance : far[row]) {
      sum += distance;
    }
    return sum;
  }
}
