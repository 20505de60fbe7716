package org.tinfusin.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.tinfusin.media.MediaRefused.Reason;

/**
 * The one door to files that people give: in the folder {@code media} of the data folder, each
 * under the SHA-256 of what it holds, so that nobody's name for it ever becomes a path.
 */
@Service
public class MediaStore {
  /** Bytes; an hour and a half of speech as MP3. */
  public static final long LARGEST = 100L << 20;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
  private static final int LONGEST_NAME = 200;

  private final Path folder;
  private final AudioInspector inspector;
  private final MediaQuery query;

  MediaStore(@Value("${tinfusin.data-dir}") Path data, AudioInspector inspector, MediaQuery query) {
    this.folder = data.resolve("media");
    this.inspector = inspector;
    this.query = query;
  }

  /**
   * Keeps a recording. When it returns, the file is on the disk for good.
   *
   * @param clientName what the giver's machine calls it; only shown
   * @throws MediaRefused when it is no sound, or too large; nothing of it stays then
   * @throws UncheckedIOException when it cannot be read or written
   */
  public MediaItem keep(InputStream given, String clientName) {
    try {
      Path incoming = Files.createTempFile(Files.createDirectories(folder), "incoming-", ".part");
      try {
        return keep(incoming, write(given, incoming), shown(clientName));
      } finally {
        Files.deleteIfExists(incoming);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("a recording could not be kept", broken);
    }
  }

  /** A file of the store, whoever may read it. */
  public Optional<MediaItem> find(String id) {
    return ID.matcher(id).matches() ? query.find(id) : Optional.empty();
  }

  /** A file that stands in a narrative which whoever asks may read. */
  Optional<MediaItem> published(String id) {
    return ID.matcher(id).matches() ? query.published(id) : Optional.empty();
  }

  /** Where a file of the store lies. */
  public Path file(MediaItem item) {
    return shelf(item.id()).resolve(item.id());
  }

  private Path shelf(String id) {
    return folder.resolve(id.substring(0, 2));
  }

  private MediaItem keep(Path incoming, String id, String name) throws IOException {
    Sound sound = inspector.inspect(incoming);
    MediaItem item = new MediaItem(id, sound.type(), Files.size(incoming), sound.seconds(), name);
    Path home = file(item);
    Files.createDirectories(shelf(id));
    Files.move(incoming, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    sync(shelf(id));
    sync(folder);
    query.keep(item);
    return item;
  }

  /** Gives the SHA-256; the bytes are on the disk then. */
  private static String write(InputStream given, Path incoming) throws IOException {
    MessageDigest digest = sha256();
    byte[] part = new byte[1 << 16];
    long written = 0;
    try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
      OutputStream file = Channels.newOutputStream(channel);
      for (int count = given.read(part); count >= 0; count = given.read(part)) {
        written += count;
        if (written > LARGEST) {
          throw new MediaRefused(Reason.TOO_LARGE);
        }
        digest.update(part, 0, count);
        file.write(part, 0, count);
      }
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A folder is written to the disk as a file is; some systems know no such thing. */
  private static void sync(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unknown) {
      return; // the file itself is safe
    }
  }

  /** The last part of the name alone, without signs that steer a line. */
  private static String shown(String clientName) {
    String last = clientName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
    int end =
        last.offsetByCodePoints(0, Math.min(LONGEST_NAME, last.codePointCount(0, last.length())));
    return last.substring(0, end);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
