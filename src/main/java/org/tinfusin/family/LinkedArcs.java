package org.tinfusin.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The network of a family with what people say of single pairs. */
final class LinkedArcs {
  private LinkedArcs() {}

  /** Each line of the network carries the link of its ends; a link that has no line gets one. */
  static List<Arc> over(List<Variant> variants, List<Arc> network, List<VariantLink> links) {
    Map<NarrativePair, VariantLink> open = new HashMap<>();
    links.forEach(link -> open.putIfAbsent(link.pair(), link));
    List<Arc> arcs = new ArrayList<>();
    for (Arc arc : network) {
      VariantLink said = open.remove(NarrativePair.of(arc.from(), arc.to()));
      arcs.add(said == null ? arc : arc.as(said));
    }
    Map<String, Variant> bySlug =
        variants.stream().collect(Collectors.toMap(Variant::slug, Function.identity()));
    for (VariantLink link : links) {
      Variant one = bySlug.get(link.pair().narrative());
      Variant other = bySlug.get(link.pair().other());
      if (one != null && other != null && open.remove(link.pair()) != null) {
        arcs.add(Arc.between(one.slug(), one.location(), other.slug(), other.location()).as(link));
      }
    }
    return List.copyOf(arcs);
  }
}
