package org.tinfusin.media;

import org.jspecify.annotations.Nullable;
import org.tinfusin.media.MediaRefused.Reason;

/**
 * Ogg (RFC 3533) with Opus (RFC 7845), Vorbis or FLAC: pages follow each other to the end, and the
 * first one is whole by its checksum.
 */
final class OggPages {
  private static final int HEAD = 27;
  private static final int OPUS_HERTZ = 48_000;

  private OggPages() {}

  /** Where a page ends, and the place of what it holds. */
  private record Page(boolean beginsStream, long serial, long granule, long content, long end) {}

  static Sound read(Bytes file) {
    Page first = page(file, 0);
    if (first == null || checksum(file, first) != file.little(22, 4)) {
      throw new MediaRefused(Reason.BROKEN);
    }
    int hertz = hertz(file, first);
    long last = 0;
    long place = 0;
    for (Page page = first; page != null; page = page(file, place)) {
      if (page.beginsStream) {
        hertz(file, page);
      }
      if (page.serial == first.serial && page.granule >= 0) {
        last = Math.max(last, page.granule);
      }
      place = page.end;
    }
    if (place == first.end) {
      throw new MediaRefused(Reason.BROKEN);
    }
    return Sound.lasting("audio/ogg", (double) last / hertz);
  }

  /** Null at the end, and where the last page was cut off. */
  private static @Nullable Page page(Bytes file, long place) {
    if (place == file.length() || place + HEAD > file.length()) {
      return null;
    }
    if (!file.says(place, "OggS") || file.at(place + 4) != 0) {
      throw new MediaRefused(Reason.BROKEN);
    }
    int segments = file.at(place + 26);
    long content = place + HEAD + segments;
    if (content > file.length()) {
      return null;
    }
    long end = content;
    for (int i = 0; i < segments; i++) {
      end += file.at(place + HEAD + i);
    }
    return end > file.length()
        ? null
        : new Page(
            (file.at(place + 5) & 2) != 0,
            file.little(place + 14, 4),
            file.little(place + 6, 8),
            content,
            end);
  }

  /** Samples a second of a stream of sound; a stream of pictures is refused. */
  private static int hertz(Bytes file, Page page) {
    long at = page.content;
    if (file.says(at, "OpusHead")) {
      return OPUS_HERTZ;
    }
    if (file.says(at, "\u0001vorbis")) {
      return (int) Math.max(1, file.little(at + 12, 4));
    }
    if (file.says(at, "\u007fFLAC")) {
      return (int) Math.max(1, file.big(at + 27, 3) >> 4);
    }
    boolean pictures = file.says(at, "\u0080theora") || file.says(at, "BBCD\u0000");
    throw new MediaRefused(pictures ? Reason.VIDEO : Reason.NO_SOUND);
  }

  /** The CRC of the page with its own checksum as zero: polynomial 04c11db7, nothing reflected. */
  private static long checksum(Bytes file, Page page) {
    int crc = 0;
    for (long place = 0; place < page.end; place++) {
      int value = place >= 22 && place < 26 ? 0 : file.at(place);
      crc ^= value << 24;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc < 0 ? crc << 1 ^ 0x04c11db7 : crc << 1;
      }
    }
    return Integer.toUnsignedLong(crc);
  }
}
