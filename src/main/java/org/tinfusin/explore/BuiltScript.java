package org.tinfusin.explore;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the script of framed maps lies; the build gives it a name that changes with its content.
 */
@Component
class BuiltScript {
  private static final String MANIFEST = "META-INF/VAADIN/webapp/VAADIN/build/manifest.json";
  private static final String ENTRY = "embed.ts";

  private final Optional<String> address;

  BuiltScript(JsonMapper json) throws IOException {
    address = read(json);
  }

  /** Relative to the root of the atlas; nothing where the front end was not built. */
  Optional<String> address() {
    return address;
  }

  private static Optional<String> read(JsonMapper json) throws IOException {
    ClassPathResource manifest = new ClassPathResource(MANIFEST);
    if (!manifest.exists()) {
      return Optional.empty();
    }
    try (InputStream in = manifest.getInputStream()) {
      return Optional.of(json.readTree(in).path(ENTRY).path("file").asString(""))
          .filter(file -> !file.isEmpty());
    }
  }
}
