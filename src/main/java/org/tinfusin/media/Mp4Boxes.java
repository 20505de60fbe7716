package org.tinfusin.media;

import java.util.Set;
import org.tinfusin.media.MediaRefused.Reason;

/** MP4 (ISO/IEC 14496-12), as M4A: boxes in boxes; every track must be one of sound. */
final class Mp4Boxes {
  private static final Set<String> WITH_BOXES = Set.of("moov", "trak", "mdia");

  private final Bytes file;
  private int tracksOfSound;
  private double seconds = Double.NaN;

  private Mp4Boxes(Bytes file) {
    this.file = file;
  }

  static Sound read(Bytes file) {
    Mp4Boxes boxes = new Mp4Boxes(file);
    boxes.walk(0, file.length());
    if (boxes.tracksOfSound == 0) {
      throw new MediaRefused(Reason.NO_SOUND);
    }
    return Sound.lasting("audio/mp4", boxes.seconds);
  }

  private void walk(long start, long end) {
    for (long place = start; place + 8 <= end; ) {
      long size = file.big(place, 4);
      int head = size == 1 ? 16 : 8;
      size = size == 1 ? file.big(place + 8, 8) : size == 0 ? end - place : size;
      if (size < head || size > end - place) {
        throw new MediaRefused(Reason.BROKEN);
      }
      look(place, place + head, place + size);
      place += size;
    }
  }

  private void look(long place, long content, long end) {
    if (file.says(place + 4, "mvhd")) {
      boolean wide = file.at(content) == 1;
      double scale = file.big(content + (wide ? 20 : 12), 4);
      seconds = file.big(content + (wide ? 24 : 16), wide ? 8 : 4) / scale;
    } else if (file.says(place + 4, "hdlr")) {
      track(content + 8);
    } else if (WITH_BOXES.stream().anyMatch(name -> file.says(place + 4, name))) {
      walk(content, end);
    }
  }

  private void track(long handler) {
    if (file.says(handler, "vide")) {
      throw new MediaRefused(Reason.VIDEO);
    }
    tracksOfSound += file.says(handler, "soun") ? 1 : 0;
  }
}
