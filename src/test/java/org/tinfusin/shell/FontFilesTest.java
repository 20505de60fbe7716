package org.tinfusin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the faces: browsers keep them for a year, so a changed file needs another name. */
class FontFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/fonts");
  private static final Pattern ADDRESS = Pattern.compile("url\\(\"([^\"]+)\"\\)");

  @Test
  void everyNameHoldsTheHashOfItsFile() throws IOException {
    List<String> files = files();

    assertThat(files).isNotEmpty();
    assertThat(files).allSatisfy(file -> assertThat(file).endsWith(ending(file)));
  }

  @Test
  void theStyleSheetNamesEveryFileAndNoOther() throws IOException {
    String css = Files.readString(FOLDER.resolve("fonts.css"));

    assertThat(ADDRESS.matcher(css).results().map(address -> address.group(1)))
        .containsExactlyInAnyOrderElementsOf(files());
  }

  @Test
  void everyFileIsDescribed() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));

    assertThat(files())
        .allSatisfy(
            file -> assertThat(readme).contains("`" + file.replace(ending(file), "") + "`"));
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".woff2"))
          .toList();
    }
  }

  private static String ending(String file) throws IOException {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(file)));
      return "-" + HexFormat.of().formatHex(digest).substring(0, 8) + ".cache.woff2";
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
