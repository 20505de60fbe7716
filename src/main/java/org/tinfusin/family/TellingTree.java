package org.tinfusin.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of a story joined by how like they are, step by step. It has no root: where it begins
 * means nothing, and a fork is no ancestor.
 *
 * @param root the fork from which the tree is written down
 * @param tellings how many tellings stand in it
 * @param steps how many steps any two of them are known in, at the least
 */
public record TellingTree(Fork root, int tellings, int steps) {

  /**
   * A place where the tree parts, or a telling.
   *
   * @param telling slug of the telling; nothing at a fork
   * @param length of the way here from the fork before, as a share of the steps compared
   */
  public record Fork(@Nullable String telling, double length, List<Fork> branches) {
    public Fork {
      branches = List.copyOf(branches);
    }

    static Fork of(String telling) {
      return new Fork(telling, 0, List.of());
    }

    static Fork of(List<Fork> branches) {
      return new Fork(null, 0, branches);
    }

    Fork at(double far) {
      return new Fork(telling, far, branches);
    }
  }
}
