package org.tinfusin.leaflet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a map looks: its middle in degrees and its zoom; written {@code zoom/lat/lon}. */
public record Viewport(double zoom, double latitude, double longitude) {
  private static final int DEEPEST = 20;
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2}(?:\\.\\d+)?)/(-?\\d{1,2}(?:\\.\\d+)?)/(-?\\d{1,3}(?:\\.\\d+)?)");

  /** Reads {@code zoom/lat/lon}; empty when the text is no such thing. */
  public static Optional<Viewport> parse(String text) {
    Matcher numbers = FORM.matcher(text);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    return Optional.of(
            new Viewport(
                Double.parseDouble(numbers.group(1)),
                Double.parseDouble(numbers.group(2)),
                Double.parseDouble(numbers.group(3))))
        .filter(Viewport::isOnTheGlobe);
  }

  private boolean isOnTheGlobe() {
    return zoom <= DEEPEST && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f/%.3f/%.3f", zoom, latitude, longitude)
        .replace(".00/", "/");
  }
}
