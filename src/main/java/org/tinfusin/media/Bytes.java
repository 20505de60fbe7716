package org.tinfusin.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.tinfusin.media.MediaRefused.Reason;

/** A file's bytes, read at any place; what lies beyond its end makes the file a broken one. */
record Bytes(ByteBuffer buffer) {
  int length() {
    return buffer.limit();
  }

  /** 0 to 255. */
  int at(long place) {
    if (place < 0 || place >= length()) {
      throw new MediaRefused(Reason.BROKEN);
    }
    return buffer.get((int) place) & 0xFF;
  }

  /** So many bytes as a number, the largest first. */
  long big(long place, int count) {
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | at(place + i);
    }
    return number;
  }

  /** So many bytes as a number, the smallest first. */
  long little(long place, int count) {
    long number = 0;
    for (int i = count - 1; i >= 0; i--) {
      number = number << 8 | at(place + i);
    }
    return number;
  }

  /** Whether these Latin-1 signs stand at a place; false beyond the end. */
  boolean says(long place, String signs) {
    byte[] wanted = signs.getBytes(StandardCharsets.ISO_8859_1);
    if (place < 0 || place + wanted.length > length()) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (buffer.get((int) place + i) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
