package org.tinfusin.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The right to use a data folder, held by one process at a time and let go when it ends. */
final class DataFolderLock implements AutoCloseable {
  private static final String FILE = "lock";

  private final FileChannel channel;

  private DataFolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Makes the folder where it is missing, and takes it.
   *
   * @throws DatabaseTrouble when another process holds it, or it cannot be written
   */
  static DataFolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return take(FileChannel.open(folder.resolve(FILE), options), folder);
    } catch (IOException e) {
      throw new DatabaseTrouble("The data folder %s cannot be used: %s.".formatted(folder, e), e);
    }
  }

  /**
   * Whether nobody holds the folder at this moment.
   *
   * @throws DatabaseTrouble when it cannot be written
   */
  static boolean isFree(Path folder) {
    if (!Files.exists(folder.resolve(FILE))) {
      return true;
    }
    try (var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE)) {
      return locked(channel);
    } catch (IOException e) {
      throw new DatabaseTrouble("The data folder %s cannot be used: %s.".formatted(folder, e), e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static DataFolderLock take(FileChannel channel, Path folder) throws IOException {
    if (!locked(channel)) {
      channel.close();
      throw taken(folder, Files.readString(folder.resolve(FILE)).strip());
    }
    channel.truncate(0);
    var pid = "%d%n".formatted(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return new DataFolderLock(channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by this very process
    }
  }

  private static DatabaseTrouble taken(Path folder, String process) {
    return new DatabaseTrouble(
        """
        The data folder %s is in use by another Tinfusin (process %s): \
        stop that one first, or choose another folder with --data.\
        """
            .formatted(folder, process));
  }
}
