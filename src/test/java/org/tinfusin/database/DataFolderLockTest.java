package org.tinfusin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {
  @TempDir Path folder;

  @Test
  void refusesASecondLockAndNamesFolderAndProcess() throws IOException {
    try (var held = DataFolderLock.take(folder)) {
      assertThat(held).isNotNull();
      assertThatExceptionOfType(DatabaseTrouble.class)
          .isThrownBy(() -> DataFolderLock.take(folder))
          .withMessageContaining(folder.toString())
          .withMessageContaining("(process " + ProcessHandle.current().pid() + ")");
    }
  }

  @Test
  void takesWhatADeadProcessLeft() throws IOException {
    Files.writeString(folder.resolve("lock"), "4194304999\n");

    try (var held = DataFolderLock.take(folder)) {
      assertThat(held).isNotNull();
    }
    assertThat(folder.resolve("lock")).content().isEqualToIgnoringNewLines(me());
  }

  @Test
  void makesTheFolder() throws IOException {
    try (var held = DataFolderLock.take(folder.resolve("a").resolve("b"))) {
      assertThat(held).isNotNull();
    }
    assertThat(folder.resolve("a").resolve("b").resolve("lock")).exists();
  }

  @Test
  void saysWhichFolderCannotBeUsed() throws IOException {
    var file = Files.createFile(folder.resolve("file"));

    assertThatExceptionOfType(DatabaseTrouble.class)
        .isThrownBy(() -> DataFolderLock.take(file))
        .withMessageStartingWith("The data folder " + file + " cannot be used: ");
  }

  private static String me() {
    return Long.toString(ProcessHandle.current().pid());
  }
}
