package org.tinfusin.media;

import org.jspecify.annotations.Nullable;
import org.tinfusin.media.MediaRefused.Reason;

/**
 * Files that are nothing but frames of sound, MP3 (ISO/IEC 11172-3 and 13818-3, layer III) and AAC
 * (ADTS, ISO/IEC 13818-7), after and before tags. Frame must follow frame to the end.
 */
final class SoundFrames {
  private static final int[] MPEG1_KBITS = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] MPEG2_KBITS = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] MPEG1_RATES = {44_100, 48_000, 32_000};
  private static final int[] AAC_RATES = {
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000,
    7_350
  };

  /** Fewer may be chance: two bytes of a picture can look like the beginning of a frame. */
  private static final int FEWEST = 4;

  /** What a frame takes, in bytes, and how long it sounds. */
  private record Frame(String type, int bytes, double seconds) {}

  private SoundFrames() {}

  static Sound read(Bytes file) {
    long place = afterTag(file);
    Frame first = frame(file, place);
    if (first == null) {
      throw new MediaRefused(Reason.NO_SOUND);
    }
    int frames = 0;
    double seconds = 0;
    for (Frame next = first; next != null && next.type.equals(first.type); ) {
      frames++;
      seconds += next.seconds;
      place += next.bytes;
      next = frame(file, place);
    }
    if (frames < FEWEST || file.length() - place > longestEnd(file, place, first)) {
      throw new MediaRefused(frames < FEWEST ? Reason.NO_SOUND : Reason.BROKEN);
    }
    return Sound.lasting(first.type, seconds);
  }

  /** After an ID3v2 tag, whose size has 7 bits in each of 4 bytes; filled up with zeros. */
  private static long afterTag(Bytes file) {
    long place = 0;
    while (file.says(place, "ID3")) {
      long size = 0;
      for (int i = 6; i < 10; i++) {
        size = size << 7 | file.at(place + i) & 0x7F;
      }
      place += 10 + size;
    }
    while (place < file.length() && file.at(place) == 0) {
      place++;
    }
    return place;
  }

  /** Tags behind the sound (ID3v1, Lyrics3, APE), or a last frame that was cut off. */
  private static long longestEnd(Bytes file, long place, Frame frame) {
    boolean tag =
        file.says(place, "TAG") || file.says(place, "APETAGEX") || file.says(place, "LYRICS");
    return tag ? Long.MAX_VALUE : 2L * Math.max(frame.bytes, 1_500);
  }

  private static @Nullable Frame frame(Bytes file, long place) {
    if (place + 7 > file.length() || file.at(place) != 0xFF || file.at(place + 1) < 0xE0) {
      return null;
    }
    int layer = file.at(place + 1) >> 1 & 3;
    return layer == 0 ? aac(file, place) : layer == 1 ? mp3(file, place) : null;
  }

  private static @Nullable Frame mp3(Bytes file, long place) {
    int version = file.at(place + 1) >> 3 & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    int kbits = file.at(place + 2) >> 4;
    int rate = file.at(place + 2) >> 2 & 3;
    if (version == 1 || kbits == 0 || kbits == 15 || rate == 3) {
      return null;
    }
    boolean first = version == 3;
    int hertz = MPEG1_RATES[rate] >> (first ? 0 : version == 2 ? 1 : 2);
    int bits = 1000 * (first ? MPEG1_KBITS : MPEG2_KBITS)[kbits];
    int samples = first ? 1152 : 576;
    int padding = file.at(place + 2) >> 1 & 1;
    return new Frame("audio/mpeg", samples / 8 * bits / hertz + padding, (double) samples / hertz);
  }

  private static @Nullable Frame aac(Bytes file, long place) {
    int rate = file.at(place + 2) >> 2 & 15;
    int bytes = (int) (file.big(place + 3, 3) >> 5 & 0x1FFF);
    if (file.at(place + 1) < 0xF0 || rate >= AAC_RATES.length || bytes < 7) {
      return null;
    }
    int blocks = (file.at(place + 6) & 3) + 1;
    return new Frame("audio/aac", bytes, 1024.0 * blocks / AAC_RATES[rate]);
  }
}
