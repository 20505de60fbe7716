package org.tinfusin.media;

import org.tinfusin.media.MediaRefused.Reason;

/** FLAC (RFC 9639): its first block tells of the stream, and behind the blocks frames begin. */
final class FlacStream {
  private static final int STREAM_INFO_BYTES = 34;

  private FlacStream() {}

  static Sound read(Bytes file, long start) {
    long place = start + 4;
    if ((file.at(place) & 0x7F) != 0 || file.big(place + 1, 3) != STREAM_INFO_BYTES) {
      throw new MediaRefused(Reason.BROKEN);
    }
    long hertz = file.big(place + 14, 3) >> 4;
    long samples = file.big(place + 17, 5) & 0xF_FFFF_FFFFL;
    boolean last = false;
    while (!last) {
      last = (file.at(place) & 0x80) != 0;
      place += 4 + file.big(place + 1, 3);
    }
    if (hertz == 0 || file.at(place) != 0xFF || (file.at(place + 1) & 0xFC) != 0xF8) {
      throw new MediaRefused(Reason.BROKEN);
    }
    return samples == 0
        ? new Sound("audio/flac", null)
        : Sound.lasting("audio/flac", (double) samples / hertz);
  }
}
