package org.tinfusin.media;

import org.tinfusin.media.MediaRefused.Reason;

/**
 * WebM: elements of EBML (RFC 8794) as in Matroska (RFC 9559); every track must be one of sound.
 */
final class WebmElements {
  private static final long HEADER = 0x1A45DFA3L;
  private static final long DOC_TYPE = 0x4282;
  private static final long SEGMENT = 0x18538067L;
  private static final long INFO = 0x1549A966L;
  private static final long TICK = 0x2AD7B1;
  private static final long DURATION = 0x4489;
  private static final long TRACKS = 0x1654AE6BL;
  private static final long TRACK = 0xAE;
  private static final long TRACK_TYPE = 0x83;
  private static final long CLUSTER = 0x1F43B675L;

  private final Bytes file;
  private boolean webm;
  private int tracksOfSound;
  private double ticks = Double.NaN;
  private long tick = 1_000_000; // nanoseconds
  private boolean done;

  private WebmElements(Bytes file) {
    this.file = file;
  }

  static Sound read(Bytes file) {
    WebmElements elements = new WebmElements(file);
    elements.walk(0, file.length());
    if (!elements.webm || elements.tracksOfSound == 0) {
      throw new MediaRefused(Reason.NO_SOUND);
    }
    return Sound.lasting("audio/webm", elements.ticks * elements.tick / 1e9);
  }

  /** Tracks stand before the sound itself: with the first cluster all is known. */
  private void walk(long start, long end) {
    for (long place = start; place < end && !done; ) {
      int idBytes = bytesOfNumber(place, 4);
      long id = file.big(place, idBytes);
      int sizeBytes = bytesOfNumber(place + idBytes, 8);
      long content = place + idBytes + sizeBytes;
      long all = (1L << 7 * sizeBytes) - 1;
      long size = file.big(place + idBytes, sizeBytes) & all;
      long next = size == all ? end : content + size; // all ones: it goes on to the end
      if (next > end && id != SEGMENT) {
        throw new MediaRefused(Reason.BROKEN);
      }
      look(id, content, Math.min(next, end));
      place = next;
    }
  }

  private void look(long id, long content, long end) {
    int bytes = (int) Math.min(8, end - content);
    if (id == HEADER || id == SEGMENT || id == INFO || id == TRACKS || id == TRACK) {
      walk(content, end);
    } else if (id == DOC_TYPE) {
      webm = file.says(content, "webm") || file.says(content, "matroska");
    } else if (id == TICK) {
      tick = file.big(content, bytes);
    } else if (id == DURATION) {
      ticks =
          bytes == 4
              ? Float.intBitsToFloat((int) file.big(content, 4))
              : Double.longBitsToDouble(file.big(content, 8));
    } else if (id == TRACK_TYPE) {
      track(file.big(content, bytes));
    }
    done = done || id == CLUSTER;
  }

  private void track(long type) {
    if (type == 1) {
      throw new MediaRefused(Reason.VIDEO);
    }
    tracksOfSound += type == 2 ? 1 : 0;
  }

  /** The first set bit of a number says how many bytes it has. */
  private int bytesOfNumber(long place, int most) {
    int bytes = Integer.numberOfLeadingZeros(file.at(place)) - 23;
    if (bytes > most) {
      throw new MediaRefused(Reason.BROKEN);
    }
    return bytes;
  }
}
