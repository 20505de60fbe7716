package org.tinfusin.media;

import org.jspecify.annotations.Nullable;

/**
 * What a file of sound is.
 *
 * @param type media type
 * @param seconds how long it plays; null when the file does not say
 */
record Sound(String type, @Nullable Double seconds) {
  static Sound lasting(String type, double seconds) {
    return new Sound(type, Double.isFinite(seconds) && seconds >= 0 ? seconds : null);
  }
}
