package org.tinfusin.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of a collection: those packed into the atlas, or a folder laid out the same way. */
@Component
class CollectionFiles {
  private static final List<String> PATTERNS =
      List.of("*.csv", "regions.geojson", "families/*.yaml", "narratives/*.csv", "trails/*.yaml");

  private final ResourcePatternResolver resolver;
  private final String root;

  CollectionFiles(
      ResourcePatternResolver resolver,
      @Value("${tinfusin.collection:classpath:geodata/}") String root) {
    this.resolver = resolver;
    this.root = root.endsWith("/") ? root : root + "/";
  }

  Resource file(String name) {
    return resolver.getResource(root + name);
  }

  /** Files that match the pattern, by name. */
  List<Resource> files(String pattern) {
    try {
      return Arrays.stream(resolver.getResources(root + pattern))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list " + root + pattern, unreadable);
    }
  }

  /** One checksum over every byte of the collection. */
  String checksum() {
    MessageDigest digest = Checksum.sha256();
    for (String pattern : PATTERNS) {
      for (Resource file : files(pattern)) {
        digest.update(bytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Resource file) {
    try {
      return file.getContentAsByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file.getFilename(), unreadable);
    }
  }
}
