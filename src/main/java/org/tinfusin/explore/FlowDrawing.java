package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.tinfusin.explore.Flows.Flow;

/**
 * Draws flows as an SVG: areas above and below, from west to east as on a map in every language,
 * and a band between two for the stories told in both; its width is their number.
 */
final class FlowDrawing {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 700;
  private static final double TOP = 240;
  private static final double BOTTOM = 455;
  private static final double BAR = 9;
  private static final double MARGIN = 150; // the last names lean beyond their bars
  private static final double EDGE = 20;
  private static final double WIDEST = 24;
  private static final double SPARE = 130; // above the name of an area that stands alone
  private static final double LEAST = 18; // so that names beside each other can be read
  private static final double SLANT = 62; // degrees that names lean
  private static final int COLOURS = 5;

  private final Function<String, String> names;
  private final Function<String, String> addresses;
  private final BiFunction<Flow, Integer, String> said;

  /** A bar along the upper or lower edge, and how far it is filled with the ends of bands. */
  private static final class Bar {
    private final double from;
    private final double wide;
    private double filled;

    Bar(double from, double wide) {
      this.from = from;
      this.wide = wide;
    }

    /** Where the next band of this width begins and ends. */
    double[] take(double width) {
      double start = from + filled;
      filled += width;
      return new double[] {start, start + width};
    }
  }

  /**
   * @param names of areas for the reader
   * @param addresses of the page of an area's own flows
   * @param said what a band stands for, from a flow and its number of stories
   */
  FlowDrawing(
      Function<String, String> names,
      Function<String, String> addresses,
      BiFunction<Flow, Integer, String> said) {
    this.names = names;
    this.addresses = addresses;
    this.said = said;
  }

  /** The whole drawing; a list or table beside it has to say the same. */
  Element draw(List<Flow> flows, Map<String, Double> longitudes, String label, String between) {
    Element svg = new Element("svg");
    svg.attr("class", "flow-drawing").attr("role", "group").attr("aria-label", label);
    double aStory = widthOfAStory(flows);
    Map<String, Bar> upper = bars(flows, Flow::upper, longitudes, aStory);
    Map<String, Bar> lower = bars(flows, Flow::lower, longitudes, aStory);
    double spare = upper.size() == 1 ? SPARE : 0;
    svg.attr(
            "viewBox", "0 %s %s %s".formatted(number(spare), number(WIDTH), number(HEIGHT - spare)))
        .attr("direction", "ltr");
    ground(svg, between);
    List<String> colours = List.copyOf(upper.keySet());
    Element bands = child(svg, "g").attr("class", "flow-bands");
    flows.stream()
        .sorted(byPlace(longitudes))
        .forEach(
            flow ->
                band(
                    bands,
                    flow,
                    take(upper, flow.upper(), flow, aStory),
                    take(lower, flow.lower(), flow, aStory),
                    colours.indexOf(flow.upper())));
    upper.forEach((area, bar) -> area(svg, area, bar, TOP - BAR, true));
    lower.forEach((area, bar) -> area(svg, area, bar, BOTTOM, false));
    return svg;
  }

  private static Comparator<Flow> byPlace(Map<String, Double> longitudes) {
    return Comparator.comparingDouble((Flow flow) -> longitudes.getOrDefault(flow.upper(), 0.0))
        .thenComparing(flow -> longitudes.getOrDefault(flow.lower(), 0.0));
  }

  /** All bands beside each other fill the row with more areas, and leave room for names. */
  private static double widthOfAStory(List<Flow> flows) {
    int whole = flows.stream().mapToInt(flow -> flow.stories().size()).sum();
    long areas =
        Math.max(
            flows.stream().map(Flow::upper).distinct().count(),
            flows.stream().map(Flow::lower).distinct().count());
    return Math.clamp((WIDTH - MARGIN - areas * LEAST) / Math.max(1, whole), 0.8, WIDEST);
  }

  /** One bar for each area, from west to east, as wide as the stories that end at it. */
  private static Map<String, Bar> bars(
      List<Flow> flows, Function<Flow, String> end, Map<String, Double> longitudes, double aStory) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    flows.forEach(flow -> counts.merge(end.apply(flow), flow.stories().size(), Integer::sum));
    List<String> areas = new ArrayList<>(counts.keySet());
    areas.sort(
        Comparator.comparingDouble((String area) -> longitudes.getOrDefault(area, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Bar> bars = new LinkedHashMap<>();
    double whole =
        areas.size() * LEAST + flows.stream().mapToInt(f -> f.stories().size()).sum() * aStory;
    double x = Math.max(EDGE, (WIDTH - MARGIN + EDGE - whole) / 2);
    for (String area : areas) {
      double wide = counts.getOrDefault(area, 0) * aStory;
      bars.put(area, new Bar(x + LEAST / 2, wide));
      x += wide + LEAST;
    }
    return bars;
  }

  /** The desert between both rows, with the line that tells the sides apart. */
  private static void ground(Element svg, String between) {
    if (between.isEmpty()) {
      return;
    }
    double middle = (TOP + BOTTOM) / 2;
    child(svg, "line")
        .attr("class", "flow-parallel")
        .attr("x1", "0")
        .attr("x2", number(WIDTH))
        .attr("y1", number(middle))
        .attr("y2", number(middle));
    child(svg, "text")
        .attr("class", "flow-between")
        .attr("x", number(WIDTH - 6))
        .attr("y", number(middle - 6))
        .attr("text-anchor", "end")
        .text(between);
  }

  private static double[] take(Map<String, Bar> bars, String area, Flow flow, double aStory) {
    return Objects.requireNonNull(bars.get(area)).take(flow.stories().size() * aStory);
  }

  private void band(Element bands, Flow flow, double[] above, double[] below, int colour) {
    double bend = (BOTTOM - TOP) / 2;
    String path =
        "M%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ"
            .formatted(
                number(above[0]),
                number(TOP),
                number(above[0]),
                number(TOP + bend),
                number(below[0]),
                number(BOTTOM - bend),
                number(below[0]),
                number(BOTTOM),
                number(below[1]),
                number(BOTTOM),
                number(below[1]),
                number(BOTTOM - bend),
                number(above[1]),
                number(TOP + bend),
                number(above[1]),
                number(TOP));
    Element shape = child(bands, "path");
    shape.attr("class", "flow-band flow-colour-" + colour % COLOURS).attr("d", path);
    child(shape, "title").text(said.apply(flow, flow.stories().size()));
  }

  private void area(Element svg, String area, Bar bar, double y, boolean above) {
    Element link = child(svg, "a").attr("href", addresses.apply(area)).attr("class", "flow-area");
    link.attr("router-ignore", true); // a page of its own, by its address
    child(link, "rect")
        .attr("x", number(bar.from))
        .attr("y", number(y))
        .attr("width", number(Math.max(1, bar.wide)))
        .attr("height", number(BAR));
    double x = bar.from + bar.wide / 2 + (above ? 2 : -3);
    double base = above ? y - 7 : y + BAR + 11;
    child(link, "text")
        .attr("x", number(x))
        .attr("y", number(base))
        .attr(
            "transform",
            "rotate(%s %s %s)".formatted(number(above ? -SLANT : SLANT), number(x), number(base)))
        .text(names.apply(area));
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
