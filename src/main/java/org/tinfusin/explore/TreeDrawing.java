package org.tinfusin.explore;

import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.tinfusin.family.TellingTree;
import org.tinfusin.family.TellingTree.Fork;

/**
 * Draws a tree of tellings as an SVG: ways as long as the tellings differ, one line a telling, each
 * a link to its page. Where the reader's language runs from right to left the tree does too.
 */
final class TreeDrawing {
  private static final double WIDTH = 760;
  private static final double NAMES = 330;
  private static final double LINE = 34;
  private static final double EDGE = 14;

  private final Function<String, String> names;
  private final boolean mirrored;
  private final Element svg = new Element("svg");
  private double scale;
  private int lines;

  /**
   * @param names what a telling is called, by its slug
   * @param mirrored the root stands at the right
   */
  TreeDrawing(Function<String, String> names, boolean mirrored) {
    this.names = names;
    this.mirrored = mirrored;
  }

  Element draw(TellingTree tree, String label) {
    double height = tree.tellings() * LINE + 2 * EDGE;
    svg.attr("class", "tree-drawing").attr("role", "group").attr("aria-label", label);
    svg.attr("viewBox", "0 0 " + number(WIDTH) + " " + number(height)).attr("direction", "ltr");
    scale = (WIDTH - NAMES - 2 * EDGE) / Math.max(1e-9, depth(tree.root()));
    fork(tree.root(), EDGE);
    return svg;
  }

  private static double depth(Fork fork) {
    return fork.length() + fork.branches().stream().mapToDouble(TreeDrawing::depth).max().orElse(0);
  }

  /** Draws what lies beyond x and answers on which height it hangs. */
  private double fork(Fork fork, double x) {
    double here = x + fork.length() * scale;
    if (fork.telling() != null) {
      double y = EDGE + LINE / 2 + LINE * lines++;
      way(x, y, here, y);
      telling(fork.telling(), here, y);
      return y;
    }
    double[] heights = fork.branches().stream().mapToDouble(branch -> fork(branch, here)).toArray();
    double first = heights[0];
    double last = heights[heights.length - 1];
    way(here, first, here, last);
    double middle = (first + last) / 2;
    way(x, middle, here, middle);
    return middle;
  }

  private void telling(String slug, double x, double y) {
    Element link = child(svg, "a").attr("href", "narratives/" + slug).attr("class", "tree-telling");
    link.attr("router-ignore", true);
    child(link, "circle").attr("cx", across(x)).attr("cy", number(y)).attr("r", "5");
    child(link, "text")
        .attr("x", across(x + 13))
        .attr("y", number(y + 5))
        .attr("text-anchor", mirrored ? "end" : "start")
        .text(names.apply(slug));
  }

  private void way(double x, double y, double toX, double toY) {
    child(svg, "line")
        .attr("x1", across(x))
        .attr("y1", number(y))
        .attr("x2", across(toX))
        .attr("y2", number(toY));
  }

  private String across(double x) {
    return number(mirrored ? WIDTH - x : x);
  }

  private static Element child(Element parent, String tag) {
    Element child = new Element(tag);
    parent.appendChild(child);
    return child;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
