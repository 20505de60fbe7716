package org.tinfusin.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws how the time of an answer grows with the collection: both axes by powers of ten. */
final class Plot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;
  private static final int LEFT = 70;
  private static final int RIGHT = 300;
  private static final int TOP = 30;
  private static final int BOTTOM = 50;
  private static final double LEAST = 0.1; // milliseconds
  private static final double MOST = 10_000;

  private static final List<String> SHOWN =
      List.of(
          "map tile, z4",
          "map tile, z8",
          "one narrative (page for crawlers)",
          "list and facets of a view, z8",
          "list and facets of everything",
          "search: a word of one text in a hundred",
          "within 50 km of a point",
          "the whole region, 1900 to 1950 (one tile)");

  private static final List<String> COLOURS =
      List.of(
          "#0b6e4f", "#7a4ea3", "#c4540a", "#1c6fb5", "#a3123a", "#6b6b00", "#333333", "#b0568f");

  private final List<Results> all;

  private Plot(List<Results> all) {
    this.all = all;
  }

  static Plot of(List<Results> all) {
    return new Plot(all);
  }

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
        <title>Milliseconds of half the answers, by the number of narratives</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        """
            .formatted(WIDTH, HEIGHT));
    for (double ms = LEAST; ms <= MOST; ms *= 10) {
      svg.append(
          format(
              "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s ms</text>\n",
              LEFT,
              y(ms),
              WIDTH - RIGHT,
              LEFT - 8,
              y(ms) + 4,
              ms < 1 ? "0.1" : "%.0f".formatted(ms)));
    }
    for (Results results : all) {
      svg.append(
          format(
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>\n",
              x(results.size()), HEIGHT - BOTTOM + 22, results.size()));
    }
    for (int i = 0; i < SHOWN.size(); i++) {
      svg.append(curve(SHOWN.get(i), COLOURS.get(i), i));
    }
    return svg.append("</svg>\n").toString();
  }

  private String curve(String name, String colour, int at) {
    List<double[]> points =
        all.stream()
            .flatMap(
                results ->
                    results.lines().stream()
                        .filter(line -> line.name().equals(name))
                        .map(line -> new double[] {x(results.size()), y(line.made())}))
            .toList();
    String path =
        points.stream()
            .map(p -> format("%.1f %.1f", p[0], p[1]))
            .collect(Collectors.joining("L", "M", ""));
    String dots =
        points.stream()
            .map(
                p ->
                    format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>",
                        p[0], p[1], colour))
            .collect(Collectors.joining());
    int row = TOP + 20 + at * 22;
    return points.isEmpty()
        ? ""
        : format(
            "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%s<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>\n",
            path, colour, dots, WIDTH - RIGHT + 24, row - 4, colour, WIDTH - RIGHT + 36, row, name);
  }

  private double x(double size) {
    double least = Math.log10(Math.max(1, all.getFirst().size()));
    double most = Math.max(least + 1, Math.log10(all.getLast().size()));
    return LEFT + 30 + (Math.log10(size) - least) / (most - least) * (WIDTH - LEFT - RIGHT - 60);
  }

  private static double y(double ms) {
    double at =
        (Math.log10(Math.clamp(ms, LEAST, MOST)) - Math.log10(LEAST)) / Math.log10(MOST / LEAST);
    return HEIGHT - BOTTOM - at * (HEIGHT - TOP - BOTTOM);
  }

  private static String format(String words, Object... values) {
    return String.format(Locale.ENGLISH, words, values);
  }
}
