package org.tinfusin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinfusin.fixtures.Sounds;
import org.tinfusin.media.MediaRefused.Reason;

/** What a file is, whatever its name. */
class AudioInspectorTest {
  static Stream<Arguments> sounds() {
    return Stream.of(
        arguments("audio/wav", 3.0, Sounds.wav(3)),
        arguments("audio/mpeg", 2.612, Sounds.mp3(100)),
        arguments("audio/aac", 2.322, Sounds.aac(100)),
        arguments("audio/flac", 2.0, Sounds.flac()),
        arguments("audio/ogg", 3.0, Sounds.opus()),
        arguments("audio/ogg", 3.0, Sounds.ogg("\u0001vorbis\0\0\0\0\u0001\u0080\u00bb\0\0")),
        arguments("audio/mp4", 5.0, Sounds.mp4("soun")),
        arguments("audio/webm", 4.0, Sounds.webm(2)));
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void knowsEveryKindAndHowLongItPlays(String type, double seconds, byte[] file) {
    Sound sound = inspect(file);

    assertThat(sound.type()).isEqualTo(type);
    assertThat(sound.seconds()).isCloseTo(seconds, org.assertj.core.data.Offset.offset(0.01));
  }

  static Stream<Arguments> disguised() {
    return Stream.of(
        arguments("a page", text("<!doctype html><script>alert(1)</script>"), Reason.NO_SOUND),
        arguments("a script", text("#!/bin/sh\nrm -rf /\n"), Reason.NO_SOUND),
        arguments("a program", text("MZ\u0090\0\u0003\0\0\0"), Reason.NO_SOUND),
        arguments("an archive", text("PK\u0003\u0004\u0014\0\0\0"), Reason.NO_SOUND),
        arguments("a picture", text("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0"), Reason.NO_SOUND),
        arguments("a document", text("%PDF-1.7\n"), Reason.NO_SOUND),
        arguments(
            "SVG", text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), Reason.NO_SOUND),
        arguments("one byte", text("\u00ff"), Reason.NO_SOUND),
        arguments(
            "a page behind a tag", text("ID3\u0004\0\0\0\0\0\0<html><script>"), Reason.NO_SOUND),
        arguments(
            "a page behind one frame", joined(Sounds.mp3(1), "<html><script>"), Reason.NO_SOUND),
        arguments(
            "a page behind frames",
            joined(Sounds.mp3(20), "<html>" + "x".repeat(9_000)),
            Reason.BROKEN),
        arguments("a page in a RIFF", text("RIFF\0\0\0\0WAVE<html>"), Reason.BROKEN),
        arguments("a picture in a RIFF", text("RIFF\0\0\0\0WEBPVP8 "), Reason.NO_SOUND),
        arguments(
            "an Ogg without a checksum", text("OggS\0\u0002" + "\0".repeat(40)), Reason.BROKEN),
        arguments("an Ogg of nothing", Sounds.ogg("nothing"), Reason.NO_SOUND),
        arguments("an Ogg of pictures", Sounds.ogg("\u0080theora"), Reason.VIDEO),
        arguments("an MP4 of pictures", Sounds.mp4("vide"), Reason.VIDEO),
        arguments("an MP4 of nothing", Sounds.mp4("text"), Reason.NO_SOUND),
        arguments("an MP4 whose box is too large", text("\0\0\u0001\0ftypM4A "), Reason.BROKEN),
        arguments("a WebM of pictures", Sounds.webm(1), Reason.VIDEO),
        arguments("a Matroska of nothing", text("\u001aE\u00df\u00a3\u0080"), Reason.NO_SOUND),
        arguments("a FLAC of nothing", text("fLaC\0\0\0\u0001x"), Reason.BROKEN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disguised")
  void refusesWhatIsNoSound(String what, byte[] file, Reason why) {
    MediaRefused refused = catchThrowableOfType(MediaRefused.class, () -> inspect(file));

    assertThat(refused.reason()).isEqualTo(why);
  }

  /** Cut and altered anywhere, a file is kept or refused, and breaks nothing. */
  @Test
  void survivesBrokenFilesOfEveryKind() {
    Random random = new Random(7);
    sounds()
        .map(sound -> (byte[]) sound.get()[2])
        .forEach(
            file -> {
              for (int i = 0; i < 300; i++) {
                byte[] broken = Arrays.copyOf(file, 1 + random.nextInt(file.length));
                for (int j = random.nextInt(8); j >= 0; j--) {
                  broken[random.nextInt(Math.min(broken.length, 120))] = (byte) random.nextInt();
                }
                try {
                  inspect(broken);
                } catch (MediaRefused refused) {
                  assertThat(refused.reason()).isNotNull();
                }
              }
            });
  }

  private static Sound inspect(byte[] file) {
    return AudioInspector.inspect(new Bytes(ByteBuffer.wrap(file)));
  }

  private static byte[] text(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] file, String latin) {
    return ByteBuffer.allocate(file.length + latin.length()).put(file).put(text(latin)).array();
  }
}
