package org.tinfusin.explore;

import java.util.Locale;
import org.tinfusin.geo.Certainty;
import org.tinfusin.shell.Translations;

/**
 * Says how far two places lie apart, no more exactly than the less sure of both: an area has no
 * distance to the kilometre.
 */
final class Distances {
  private final Translations words;

  Distances(Translations words) {
    this.words = words;
  }

  String of(double metres, Certainty one, Certainty other, Locale reader) {
    return switch (one.compareTo(other) > 0 ? one : other) {
      case CERTAIN -> exact(metres, reader);
      case LESS_CERTAIN -> rounded(metres, 10, "near.about", reader);
      case UNCERTAIN -> rounded(metres, 50, "near.roughly", reader);
    };
  }

  private String exact(double metres, Locale reader) {
    long km = Math.round(metres / 1000);
    return km == 0 ? words.text(reader, "near.same-place") : words.text(reader, "near.km", km);
  }

  private String rounded(double metres, int step, String key, Locale reader) {
    long km = Math.round(metres / 1000 / step) * step;
    return km == 0 ? words.text(reader, "near.same-area") : words.text(reader, key, km);
  }
}
