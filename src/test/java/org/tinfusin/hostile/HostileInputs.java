package org.tinfusin.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Texts that mean harm, by kind, from one file. */
final class HostileInputs {
  private static final Path FILE =
      Path.of("src", "test", "resources", "org", "tinfusin", "hostile", "inputs.tsv");

  private HostileInputs() {}

  /** One of them; bytes are written as an address has them, all else as people see it. */
  record Input(String kind, String text) {
    boolean isBytes() {
      return kind.equals("bytes");
    }

    /** As a part of an address. */
    String encoded() {
      return isBytes()
          ? text
          : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  static List<Input> all() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(parts -> new Input(parts[0], JsonMapper.shared().readValue(parts[1], String.class)))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
