package org.tinfusin.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;
import org.tinfusin.media.MediaRefused.Reason;

/**
 * Says what kind of sound a file holds, by its bytes alone: MP3, AAC, Ogg with Opus, Vorbis or
 * FLAC, WAV, MP4 with sound alone, FLAC, and WebM with sound alone. Its beginning names the kind,
 * and its structure must keep to it.
 */
@Component
class AudioInspector {
  /**
   * @throws MediaRefused when it is none of these
   */
  Sound inspect(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() == 0) {
        throw new MediaRefused(Reason.EMPTY);
      }
      return inspect(new Bytes(channel.map(MapMode.READ_ONLY, 0, channel.size())));
    }
  }

  static Sound inspect(Bytes file) {
    if (file.says(0, "OggS")) {
      return OggPages.read(file);
    }
    if (file.says(0, "RIFF") && file.says(8, "WAVE")) {
      return WaveChunks.read(file);
    }
    if (file.says(0, "fLaC")) {
      return FlacStream.read(file, 0);
    }
    if (file.says(4, "ftyp")) {
      return Mp4Boxes.read(file);
    }
    if (file.says(0, "\u001aE\u00df\u00a3")) {
      return WebmElements.read(file);
    }
    return SoundFrames.read(file);
  }
}
