package org.tinfusin.explore;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the scripts of pages that stand alone lie; the build gives them names that change with
 * their content.
 */
@Component
class BuiltScripts {
  private static final String MANIFEST = "META-INF/VAADIN/webapp/VAADIN/build/manifest.json";

  private static final String SOURCE = ".ts";

  private final Optional<JsonNode> manifest;

  BuiltScripts(JsonMapper json) throws IOException {
    manifest = read(json);
  }

  /**
   * Relative to the root of the atlas; nothing where the front end was not built.
   *
   * @param entry such as {@code embed}, without the ending of its source
   */
  Optional<String> address(String entry) {
    return manifest
        .map(built -> built.path(entry + SOURCE).path("file").asString(""))
        .filter(file -> !file.isEmpty());
  }

  private static Optional<JsonNode> read(JsonMapper json) throws IOException {
    ClassPathResource manifest = new ClassPathResource(MANIFEST);
    if (!manifest.exists()) {
      return Optional.empty();
    }
    try (InputStream in = manifest.getInputStream()) {
      return Optional.of(json.readTree(in));
    }
  }
}
