package org.tinfusin.media;

import java.util.Set;
import org.tinfusin.media.MediaRefused.Reason;

/** WAV: chunks of a RIFF file, among them a format that is known and the sound itself. */
final class WaveChunks {
  /** PCM, floating point, A-law, µ-law, ADPCM, MP3 in a WAV, and the extensible one. */
  private static final Set<Integer> FORMATS = Set.of(1, 2, 3, 6, 7, 0x11, 0x55, 0xFFFE);

  private WaveChunks() {}

  static Sound read(Bytes file) {
    long bytesASecond = 0;
    for (long place = 12; place + 8 <= file.length(); ) {
      long size = file.little(place + 4, 4);
      if (file.says(place, "fmt ")) {
        if (!FORMATS.contains((int) file.little(place + 8, 2))) {
          throw new MediaRefused(Reason.NO_SOUND);
        }
        bytesASecond = file.little(place + 16, 4);
      } else if (file.says(place, "data")) {
        long there = Math.min(size, file.length() - place - 8);
        if (bytesASecond <= 0 || there <= 0) {
          throw new MediaRefused(Reason.BROKEN);
        }
        return Sound.lasting("audio/wav", (double) there / bytesASecond);
      }
      place += 8 + size + (size & 1);
    }
    throw new MediaRefused(Reason.BROKEN);
  }
}
