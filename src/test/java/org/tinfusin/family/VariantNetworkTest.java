package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Variants.variantAt;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantNetworkTest {
  private static final Variant FEZ = variantAt("fez", -5.0, 34.03);
  private static final Variant BLIDA = variantAt("blida", 2.83, 36.47);
  private static final Variant TUNIS = variantAt("tunis", 10.18, 36.81);
  private static final Variant KANO = variantAt("kano", 8.52, 12.0);
  private static final Variant ZINDER = variantAt("zinder", 8.99, 13.81);

  @Test
  void joinsManyVariantsWithOneLineLess() {
    List<Arc> arcs = over(List.of(FEZ, BLIDA, TUNIS, KANO, ZINDER));

    assertThat(arcs).hasSize(4);
  }

  @Test
  void leavesNoVariantAside() {
    List<Arc> arcs = over(List.of(FEZ, BLIDA, TUNIS, KANO, ZINDER));

    assertThat(reachable("fez", arcs)).containsOnly("fez", "blida", "tunis", "kano", "zinder");
  }

  @Test
  void joinsEachToItsNearest() {
    List<Arc> arcs = over(List.of(KANO, FEZ, TUNIS, BLIDA, ZINDER));

    assertThat(arcs)
        .map(arc -> Set.of(arc.from(), arc.to()))
        .containsExactlyInAnyOrder(
            Set.of("kano", "zinder"),
            Set.of("zinder", "tunis"),
            Set.of("tunis", "blida"),
            Set.of("blida", "fez"));
  }

  @Test
  void drawsNoLineBetweenVariantsOnOneSpot() {
    Variant sameSpot = variantAt("kano-again", 8.52, 12.0);

    List<Arc> arcs = over(List.of(KANO, sameSpot, ZINDER));

    assertThat(arcs).hasSize(1);
  }

  @Test
  void drawsNothingForOneVariantOrNone() {
    assertThat(over(List.of(KANO))).isEmpty();
    assertThat(over(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.1, 9", "6.0, 13", "60.0, 65"})
  void bendsLongLinesInMoreSteps(double degreesEast, int vertices) {
    Variant far = variantAt("far", 8.52 + degreesEast, 12.0);

    List<Arc> arcs = over(List.of(KANO, far));

    assertThat(arcs.getFirst().path().getNumPoints()).isBetween(vertices - 1, vertices + 1);
  }

  @Test
  void ofTwoAsNearJoinsTheOneToldMoreAlike() {
    Variant west = variantAt("west", 8.0, 12.0);
    Variant east = variantAt("east", 9.0, 12.0);
    Variant between = variantAt("between", 8.45, 13.0);
    List<Variant> all = List.of(west, east, between);
    Set<String> unlike = Set.of("west", "between");

    List<Arc> byPlace = over(all);
    List<Arc> bySteps =
        VariantNetwork.over(
            all,
            (one, other) ->
                unlike.equals(Set.of(one, other)) ? OptionalDouble.of(1) : OptionalDouble.empty());

    assertThat(ends(byPlace)).contains(unlike);
    assertThat(ends(bySteps)).containsOnly(Set.of("west", "east"), Set.of("east", "between"));
  }

  private static List<Set<String>> ends(List<Arc> arcs) {
    return arcs.stream().map(arc -> Set.of(arc.from(), arc.to())).toList();
  }

  private static List<Arc> over(List<Variant> variants) {
    return VariantNetwork.over(variants, (one, other) -> OptionalDouble.empty());
  }

  private static Set<String> reachable(String start, List<Arc> arcs) {
    Set<String> reached = new HashSet<>(Set.of(start));
    for (int round = 0; round < arcs.size(); round++) {
      for (Arc arc : arcs) {
        if (reached.contains(arc.from()) || reached.contains(arc.to())) {
          reached.addAll(List.of(arc.from(), arc.to()));
        }
      }
    }
    return reached;
  }
}
