package org.tinfusin.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.tinfusin.family.Evidence;
import org.tinfusin.shell.Translations;

/** What speaks for two narratives being one story, kind by kind, as a machine found it. */
final class EvidenceList {
  private static final double STRONG = 0.66;
  private static final double MIDDLING = 0.33;

  private final Translations words;

  EvidenceList(Translations words) {
    this.words = words;
  }

  /** A table: the kind of evidence, how strong it is, and what it means. */
  void append(Map<Evidence, Double> found, String caption, Element parent, Locale reader) {
    Element table = Html.child(parent, "table", "compare-table evidence-table");
    table.attr("aria-labelledby", caption);
    Element head = Html.child(Html.child(table, "thead", ""), "tr", "");
    for (String column : List.of("kind", "strength")) {
      Html.child(head, "th", "", words.text(reader, "evidence." + column)).attr("scope", "col");
    }
    Element body = Html.child(table, "tbody", "");
    for (Map.Entry<Evidence, Double> entry : strongestFirst(found)) {
      Element row = Html.child(body, "tr", "");
      Element kind = Html.child(row, "th", "").attr("scope", "row");
      kind.text(words.text(reader, "evidence.of." + entry.getKey().word()));
      Html.child(
          kind,
          "span",
          "evidence-what",
          words.text(reader, "evidence.what." + entry.getKey().word()));
      Element strength = Html.child(row, "td", "");
      Element meter = Html.child(strength, "span", "evidence-bar").attr("aria-hidden", "true");
      Html.child(meter, "i", "evidence-" + tenths(entry.getValue()));
      strength.appendText(
          words.text(
              reader,
              "evidence.strength." + strength(entry.getValue()),
              Math.round(entry.getValue() * 100)));
    }
  }

  /** The same in a line, the strongest first. */
  String inShort(Map<Evidence, Double> found, Locale reader) {
    return String.join(
        words.text(reader, "evidence.and"),
        strongestFirst(found).stream()
            .filter(entry -> entry.getKey() != Evidence.NEARNESS)
            .map(entry -> words.text(reader, "evidence.of." + entry.getKey().word()))
            .toList());
  }

  private static List<Map.Entry<Evidence, Double>> strongestFirst(Map<Evidence, Double> found) {
    return found.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Evidence, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static String strength(double strength) {
    if (strength >= STRONG) {
      return "strong";
    }
    return strength >= MIDDLING ? "middling" : "weak";
  }

  /**
   * In the steps that the style sheet knows: a policy of the light pages forbids styles in lines.
   */
  private static long tenths(double strength) {
    return Math.clamp(Math.round(strength * 10), 1, 10);
  }
}
